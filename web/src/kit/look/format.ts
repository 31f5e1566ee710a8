import { useSpeech, type Language, type Speech } from '../../words/words.js';

const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };

/** Large steps a board may round to; Chinese counts in ten-thousands. */
const steps: Record<Language, readonly (readonly [number, string])[]> = {
  zh: [[100_000_000, ' 亿'], [10_000, ' 万']],
  en: [[1_000_000_000, ' billion'], [1_000_000, ' million']],
};

export interface Format {
  /** Fen as yuan with two decimals: `¥1,000,000.00`. */
  fen(fen: number): string;
  /** Fen for a board: `¥3,700 万`, `¥37 million`. */
  fenShort(fen: number): string;
  number(value: number): string;
  numberShort(value: number): string;
  /** Minutes as hours with at most one decimal. */
  hours(minutes: number): string;
  hoursShort(minutes: number): string;
  /** Basis points as a ratio: `37.0 : 1`. */
  ratio(bp: number): string;
  percent(bp: number): string;
  day(day: string): string;
  /** An instant on the wall clock of Shanghai, to the minute. */
  instant(at: string): string;
  time(at: Date): string;
  size(bytes: number): string;
}

function formatter(language: Language): Format {
  const locale = locales[language];
  const money = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const tenth = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const ratio = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
  const hourMinute = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short' });

  const short = (value: number): string => {
    const step = steps[language].find(([size]) => Math.abs(value) >= size);
    return step ? plain.format(value / step[0]) + step[1] : plain.format(value);
  };
  const yuan = (text: string): string => (text.startsWith('-') ? `-¥${text.slice(1)}` : `¥${text}`);

  return {
    fen: (fen) => yuan(money.format(fen / 100)),
    fenShort: (fen) => yuan(short(fen / 100)),
    number: (value) => plain.format(value),
    numberShort: short,
    hours: (minutes) => tenth.format(minutes / 60),
    hoursShort: (minutes) => short(Math.round(minutes / 6) / 10),
    ratio: (bp) => `${ratio.format(bp / 10_000)} : 1`,
    percent: (bp) => `${tenth.format(bp / 100)}%`,
    day: (day) => day.slice(0, 10),
    instant: (at) => {
      const date = new Date(at);
      return Number.isNaN(date.getTime()) ? at : clock.format(date);
    },
    time: (at) => hourMinute.format(at),
    size: (bytes) => (bytes >= 1_048_576 ? `${tenth.format(bytes / 1_048_576)} MB` : `${tenth.format(Math.max(bytes / 1024, 0.1))} KB`),
  };
}

/** Made once per language: building an Intl formatter costs more than a screen of formatting. */
const formats = new WeakMap<Speech, Format>();

export function useFormat(): Format {
  const speech = useSpeech();
  const made = formats.get(speech) ?? formatter(speech.language);
  formats.set(speech, made);
  return made;
}
