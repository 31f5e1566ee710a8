import { pinyin } from 'pinyin-pro';

/** What a body is found by: its name as written, full pinyin, initials, and code, all in lower case. */
export function searchText(name: string, uscc: string | null): string {
  const full = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
  const initials = full.map((s) => (/^[a-z]/i.test(s) ? s[0] : '')).join('');
  return [name, full.join(''), initials, uscc ?? ''].join(' ').toLowerCase().slice(0, 1000);
}
