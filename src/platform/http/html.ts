/** Text that is safe inside HTML because it was made by `html`. */
export class Html {
  constructor(readonly text: string) {}
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (value: unknown): string =>
  value instanceof Html ? value.text : Array.isArray(value) ? value.map(safe).join('') : value === null || value === undefined || value === false ? '' : String(value).replace(/[&<>"']/g, (c) => escapes[c] ?? c);

/** Tagged template: every value is escaped unless it is Html itself. */
export const html = (parts: TemplateStringsArray, ...values: unknown[]): Html =>
  new Html(parts.reduce((text, part, i) => text + safe(values[i - 1]) + part));
