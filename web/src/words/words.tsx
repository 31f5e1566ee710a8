import type { Locale } from 'antd/es/locale';
import { createContext, use } from 'react';
import type { ResourceWords, Shape } from './shape.js';
import type { words as zh } from './zh.js';

export type Words = Shape<typeof zh>;
export type Language = 'zh' | 'en';

export interface Speech {
  language: Language;
  words: Words;
  antd: Locale;
}

/** The calendar's year and month buttons say what they show; antd's label for them says something else, which speech input cannot follow. */
function unlabelled(antd: Locale): Locale {
  const picker = antd.DatePicker;
  return picker ? { ...antd, DatePicker: { ...picker, lang: { ...picker.lang, yearSelect: '', monthSelect: '' } } } : antd;
}

/** Only the language in use travels to the browser. */
const loaders: Record<Language, () => Promise<Speech>> = {
  zh: async () => {
    const [{ words }, { default: antd }] = await Promise.all([import('./zh.js'), import('antd/es/locale/zh_CN'), import('dayjs/locale/zh-cn')]);
    return { language: 'zh', words, antd: unlabelled(antd) };
  },
  en: async () => {
    const [{ words }, { default: antd }] = await Promise.all([import('./en.js'), import('antd/es/locale/en_US')]);
    return { language: 'en', words, antd: unlabelled(antd) };
  },
};

export const loadSpeech = (language: Language): Promise<Speech> => loaders[language]();

export const htmlLanguage: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

const SpeechContext = createContext<Speech | undefined>(undefined);
export const SpeechProvider = SpeechContext.Provider;

export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (!speech) throw new Error('no words above this component');
  return speech;
}

export const useWords = (): Words => useSpeech().words;

/** Looks a word up by a key that came from the server; what we do not know yet is shown as it came. */
export const wordFor = (table: Readonly<Record<string, string>> | undefined, key: string): string => table?.[key] ?? key;

export const wordsOf = (words: Words, resource: string): ResourceWords | undefined => {
  const all: Readonly<Record<string, ResourceWords>> = words.of;
  return all[resource];
};
