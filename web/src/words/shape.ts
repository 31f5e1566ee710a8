/** The same keys with any words: English is typed by Chinese, so a missing key does not compile. */
export type Shape<T> = T extends string ? string : { readonly [K in keyof T]: Shape<T[K]> };

/** What the kit needs to say about any kind of record. */
export interface ResourceWords {
  readonly one: string;
  readonly many: string;
  /** The button that makes a new one. */
  readonly add: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly hints?: Readonly<Record<string, string>>;
  readonly states?: Readonly<Record<string, string>>;
  readonly moves?: Readonly<Record<string, { readonly name: string; readonly sentence: string }>>;
  readonly choices?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly sections?: Readonly<Record<string, string>>;
}

type Value = string | number;

/**
 * Puts values into a sentence: `{n}` is the value, `{n|record|records}` chooses by number.
 * Unknown names stay visible, so a slip is seen on the screen and not hidden.
 */
export function fill(text: string, values: Readonly<Record<string, Value>>): string {
  return text.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one === undefined) return String(value);
    return String(value) === '1' ? one : (many ?? '');
  });
}
