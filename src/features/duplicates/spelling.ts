import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { Spelling } from './duplicates.rules.js';

const toSimplified = Converter({ from: 't', to: 'cn' });

/** Traditional characters made simplified (OpenCC's tables), and one syllable without tone per character. */
export const spelling: Spelling = {
  simple: (text) => toSimplified(text),
  syllables: (text) => pinyin(text, { toneType: 'none', type: 'array', nonZh: 'spaced' }),
};
