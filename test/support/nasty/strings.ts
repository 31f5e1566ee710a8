import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The Big List of Naughty Strings (see README.md here), and some that our own engines and formats dislike. */
export const NASTY: readonly string[] = [
  ...(JSON.parse(readFileSync(join(import.meta.dirname, 'blns.json'), 'utf8')) as string[]),
  '=cmd|\' /C calc\'!A0', '+1+1', '-1+1', '@SUM(A1:A9)', '\t=1+1', '\r=1+1', '\ufeff=1+1', '{{constructor.constructor("x")()}}', '${7*7}', '%s%n%x', '\\N', '!%_', "\\'", '?', ':name', '`id`', 'null\0byte',
  'half \ud83d a pair', '𠮷'.repeat(10), '❤️'.repeat(10), '㍿', 'ﬁ', 'ß', 'ı', 'İ', '\u0085', '\u2028\u2029', 'a\r\nb', '"', "''", '</textarea><script>alert(1)</script>', '<!--', ']]>', '&amp;', '&#x27;', 'javascript:alert(1)', '../../etc/passwd', '%2e%2e%2f', 'CON',
];

/** As many as fit into one text of at most `max` characters, one after another, until all that fit at all have had their turn. */
export function packed(max: number, from = 0): string[] {
  const texts: string[] = [];
  let text = '';
  for (let i = 0; i < NASTY.length; i++) {
    const next = NASTY[(i + from) % NASTY.length] ?? '';
    if (/\0|\p{Surrogate}/u.test(next)) continue; // refused on its own; beside others it would have them refused
    const joined = text ? `${text}|${next}` : next;
    if ([...joined].length <= max) { text = joined; continue; }
    if (text.trim()) texts.push(text);
    text = [...next].length <= max ? next : '';
  }
  if (text.trim()) texts.push(text);
  return texts;
}
