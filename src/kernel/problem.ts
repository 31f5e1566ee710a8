/** A text in both languages of the product. `{name}` stands for a value the rule knows. */
export interface Words { zh: string; en: string }

export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 410 | 412 | 413 | 415 | 422 | 428 | 429 | 503;

/** One field that is wrong; `pointer` is a JSON Pointer (RFC 6901) into the body. */
export interface FieldError { pointer: string; code: string; detail: Words }

/** A refusal the caller can act on. Rendered as RFC 9457 by platform/http/problem.filter.ts. */
export class Problem extends Error {
  constructor(
    /** Stable identifier `room/what-is-wrong`; becomes the RFC 9457 `type`. */
    readonly code: string,
    readonly status: ProblemStatus,
    readonly words: Words,
    readonly more: Record<string, unknown> = {},
    readonly errors: readonly FieldError[] = [],
  ) {
    super(`${code}: ${words.en}`);
  }

  /** The same refusal, pointing at a field: for rules that do not know where in the body their value came from. */
  at(pointer: string): Problem {
    return new Problem(this.code, this.status, this.words, this.more, [{ pointer, code: this.code, detail: this.words }]);
  }
}

/** What a refusal is, before it happens: `declared` feeds the pages behind `/problems/<code>` and the test that codes are unique. */
export interface Refusal {
  readonly code: string;
  readonly status: ProblemStatus;
  readonly words: Words;
  /** The Problem itself; with a `pointer` it also points at the field. */
  (more?: Record<string, unknown>, pointer?: string): Problem;
}

const catalogue = new Map<string, Refusal>();

/**
 * Declares a refusal beside the rule that needs it.
 *
 * Shape    (code 'room/kebab', HTTP status, Chinese, English) → a function that makes the Problem
 * Refuses  a code declared twice, at load time
 */
export function refusal(code: string, status: ProblemStatus, zh: string, en: string): Refusal {
  if (catalogue.has(code)) throw new Error(`problem ${code} is declared twice`);
  const words = { zh, en };
  const make = (more: Record<string, unknown> = {}, pointer?: string): Problem => {
    const filled = { zh: fill(zh, more), en: fill(en, more) };
    return new Problem(code, status, filled, more, pointer ? [{ pointer, code, detail: filled }] : []);
  };
  const declared: Refusal = Object.assign(make, { code, status, words });
  catalogue.set(code, declared);
  return declared;
}

/** Every refusal declared by the files loaded so far, by code. */
export const declaredRefusals = (): readonly Refusal[] => [...catalogue.values()].sort((a, b) => a.code.localeCompare(b.code));

/** Puts values into `{name}` places; a place without a value stays as it is, so that a mistake shows. */
export const fill = (text: string, values: Record<string, unknown>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? String(values[name] ?? place) : place));

/** Throws the first problem there is; rules answer `undefined` when content. */
export function refuse(...problems: readonly (Problem | undefined)[]): void {
  const first = problems.find((p) => p !== undefined);
  if (first) throw first;
}
