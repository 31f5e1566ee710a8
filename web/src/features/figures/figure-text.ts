import type { Format } from '../../kit/look/format.js';
import type { Words } from '../../words/words.js';

/** How a figure is written follows from its key, as the API names its units: `…Fen`, `…Bp`, `…Minutes`. */
export type FigureKind = 'money' | 'ratio' | 'time' | 'count';

export function kindOf(key: string): FigureKind {
  if (key.endsWith('Fen')) return 'money';
  if (key.endsWith('Bp')) return 'ratio';
  return key.endsWith('Minutes') ? 'time' : 'count';
}

export function exact(key: string, value: number, format: Format, words: Words): string {
  switch (kindOf(key)) {
    case 'money': return format.fen(value);
    case 'ratio': return format.ratio(value);
    case 'time': return `${format.hours(value)} ${words.kit.hours}`;
    default: return format.number(value);
  }
}

/** For a board: rounded to 万 and 亿 (million in English), where the exact value is one hover away. */
export function short(key: string, value: number, format: Format): string {
  switch (kindOf(key)) {
    case 'money': return format.fenShort(value);
    case 'ratio': return format.ratio(value);
    case 'time': return format.hoursShort(value);
    default: return format.numberShort(value);
  }
}

const units: Readonly<Record<string, keyof Words['figures']['units']>> = {
  registeredOrganizations: 'organizations', incubatedOrganizations: 'organizations', honouredOrganizations: 'organizations',
  activities: 'activities', beneficiaryVisits: 'visits', mediaReports: 'reports', honouredIndividuals: 'persons', policyDocuments: 'documents',
};

export function unitOf(key: string, words: Words): string {
  if (key.endsWith('Minutes')) return words.kit.hours;
  if (key.endsWith('Fen')) return '';
  return words.figures.units[units[key] ?? 'count'];
}

const names = (words: Words): Readonly<Record<string, string>> => words.figures.keys;
export const nameOf = (key: string, words: Words): string => names(words)[key] ?? key;
