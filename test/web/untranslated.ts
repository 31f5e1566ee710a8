import { words as en } from '../../web/src/words/en.js';
import { words as zh } from '../../web/src/words/zh.js';

type Language = 'zh' | 'en';

const leaves = (node: unknown): string[] => (typeof node === 'string' ? [node] : Object.values(node as object).flatMap(leaves));
const han = /\p{Script=Han}/u;

/** What would be a slip if it stood alone on a screen of the other language. Short ones and what both languages share is no proof. */
const foreign: Record<Language, string[]> = {
  en: [...new Set(leaves(zh).filter((text) => han.test(text) && text.length > 1 && !text.includes('{')))],
  zh: [...new Set(leaves(en).filter((text) => text.length > 3 && !text.includes('{') && !leaves(zh).includes(text)))],
};

/** A key of ours instead of its word, a value that was not there, a place that was not filled. */
const SLIPS = String.raw`^[a-z]+(?:[A-Z][a-z]+)+$|\bundefined\b|\bNaN\b|\[object |\{\w+\}`;
/** Written by the console itself, never by people who enter data. */
const FRAME = 'nav, thead th, dt, legend, [role=tab], .page-actions, .form-buttons, .list-bar, .sections h2';
/** Codes, keys and addresses are the same in every language. */
const CODES = '.code, .hash, code, kbd, [lang]:not(html)';

/** Words on the screen that belong to the other language, or to none. */
export const untranslated = (language: Language): string => `(() => {
  const foreign = new Set(${JSON.stringify(foreign[language])});
  const slip = new RegExp(${JSON.stringify(SLIPS)});
  const faults = new Set();
  const look = (text, element) => {
    const said = text.replace(/\\s+/g, ' ').trim();
    if (!said || element.closest(${JSON.stringify(CODES)})) return;
    if (foreign.has(said) || slip.test(said)) faults.add(said);
    if (${JSON.stringify(language)} === 'en' && element.closest(${JSON.stringify(FRAME)}) && /\\p{Script=Han}/u.test(said)) faults.add('frame: ' + said);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (!['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(node.parentElement.tagName)) look(node.textContent, node.parentElement);
  for (const name of ['aria-label', 'placeholder', 'title', 'alt']) for (const e of document.querySelectorAll('[' + name + ']')) look(e.getAttribute(name), e);
  look(document.title.split(' · ').pop(), document.body);
  return [...faults];
})()`;
