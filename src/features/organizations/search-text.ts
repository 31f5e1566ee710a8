import { pinyin } from 'pinyin-pro';
import { nameKey } from '../../kernel/names.js';
import { halfWidth } from '../../kernel/width.js';

/** Between former names, and not in them. */
const BETWEEN = ';';
const MOST = 1000;

/** What a body is found by: its name as written and with brackets of either width, full pinyin, initials, and code, then its former names, all in lower case. */
export const searchText = (name: string, uscc: string | null, formerNames: string | null = null): string =>
  [spellings(name), uscc ?? '', ...(formerNames?.split(BETWEEN) ?? []).map(spellings)].join(' ').toLowerCase().slice(0, MOST);

function spellings(name: string): string {
  const full = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
  const initials = full.map((s) => (/^[a-z]/i.test(s) ? s[0] : '')).join('');
  const half = halfWidth(name);
  const written = new Set([name, half, half.replaceAll('(', '\uff08').replaceAll(')', '\uff09')]);
  return [...written, full.join(''), initials].join(' ');
}

/** The former names with one more in front; the oldest give way when there is no room. */
export function formerNamesWith(name: string, before: string | null): string {
  const names = [name, ...(before?.split(BETWEEN) ?? []).filter((former) => former !== name)];
  while (names.length > 1 && names.join(BETWEEN).length > MOST) names.pop();
  return names.join(BETWEEN);
}


/** A name and what follows from it: how it is compared and how it is found. */
export const namedAs = (name: string, uscc: string | null, formerNames: string | null = null) => ({ name, nameKey: nameKey(name), searchText: searchText(name, uscc, formerNames) });
