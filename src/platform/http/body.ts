import type { FieldError } from '../../kernel/problem.js';
import { unknownField, unreadableBody, withErrors } from './validation.pipe.js';

/** No form of ours is deeper than three; what reads bodies calls itself once per level, and ends the stack somewhere. */
const DEEPEST = 20;

/**
 * Looks through a parsed body before anybody else does.
 *
 * Refuses  nesting beyond any form of ours; fields named like something every object has (`constructor`, `hasOwnProperty`), which the
 *          check for unknown fields would let pass
 */
export function refuseOddBody(body: unknown): void {
  const odd: FieldError[] = [];
  const waiting: [value: unknown, pointer: string, depth: number][] = [[body, '', 1]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, pointer, depth] = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST) throw unreadableBody();
    for (const [key, inner] of Object.entries(value)) {
      if (key in Object.prototype) odd.push(unknownField(pointer, key));
      if (typeof inner === 'object') waiting.push([inner, `${pointer}/${key}`, depth + 1]);
    }
  }
  if (odd.length) throw withErrors(odd);
}
