import { pinyin } from 'pinyin-pro';
import { nameKey } from '../../kernel/names.js';
import { halfWidth } from '../../kernel/width.js';

/** What a body is found by: its name as written and with brackets of either width, full pinyin, initials, and code, all in lower case. */
export function searchText(name: string, uscc: string | null): string {
  const full = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
  const initials = full.map((s) => (/^[a-z]/i.test(s) ? s[0] : '')).join('');
  const half = halfWidth(name);
  const written = new Set([name, half, half.replaceAll('(', '\uff08').replaceAll(')', '\uff09')]);
  return [...written, full.join(''), initials, uscc ?? ''].join(' ').toLowerCase().slice(0, 1000);
}

/** A name and what follows from it: how it is compared and how it is found. */
export const namedAs = (name: string, uscc: string | null) => ({ name, nameKey: nameKey(name), searchText: searchText(name, uscc) });
