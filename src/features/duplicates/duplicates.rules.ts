import { nameKey } from '../../kernel/names.js';
import { parameter } from '../../kernel/parameter.js';
import type { Words } from '../../kernel/problem.js';
import { addressKey, isShortFor, namePartsOf, oneSlip, soundOf, type NameParts } from './name-parts.rules.js';

/** From how many points on two records are shown as perhaps the same body. Source: docs/decisions/0014-duplicates.md#points */
export const THRESHOLD = parameter('duplicates.threshold', {
  value: 75, unit: 'count', source: 'docs/decisions/0014-duplicates.md#points', words: { zh: '疑似重复的分数线(满分 100)', en: 'points from which two records may be the same body (of 100)' },
});
/** What more records than this have in common tells nobody apart. Source: docs/decisions/0014-duplicates.md#keys */
export const LARGEST_BLOCK = parameter('duplicates.largestBlock', {
  value: 60, unit: 'count', source: 'docs/decisions/0014-duplicates.md#keys', words: { zh: '比对分组的最多记录数', en: 'most records compared for one thing in common' },
});

/** What is compared of a body; the phone only as its blind index. */
export interface Compared {
  id: string; name: string; type: string | null; uscc: string | null; registeredOn: string | null; address: string | null; legalRepresentative: string | null; contactPhoneIndex: string | null;
}
/** Simplified characters, and one syllable without tone per character: both come from tables that no rule holds. */
export interface Spelling { simple: (text: string) => string; syllables: (text: string) => readonly string[] }

/** A body made ready for comparison, once for all its comparisons. */
export interface Card extends NameParts {
  of: Compared; key: string; full: string; sound: string; bodySound: string; unitSound: string | null; representative: string | null; place: string | null;
}

/** What speaks for two records being one body (or against it), in points. */
export const REASONS = [
  'sameCode', 'sameName', 'sameWithoutRegion', 'sameShortened', 'sameSound', 'oneSlip', 'oneSlipInBrand', 'formMissing', 'abbreviation', 'sameBrand',
  'samePhone', 'sameRepresentative', 'sameAddress', 'sameDay', 'otherCode', 'otherRepresentative', 'otherPhone', 'otherAddress', 'otherType', 'otherDay', 'unitMissing',
] as const;
export type ReasonName = (typeof REASONS)[number];
export interface Reason { name: ReasonName; points: number }
export interface Likeness { score: number; reasons: Reason[] }

/**
 * How much each thing counts. Names decide, what else agrees confirms, two different codes are two bodies.
 *
 * Source   docs/decisions/0014-duplicates.md#points
 */
export const POINTS: Readonly<Record<ReasonName, number>> = {
  sameCode: 100, sameName: 100, sameWithoutRegion: 95, sameShortened: 92, sameSound: 90, oneSlip: 85, oneSlipInBrand: 62, formMissing: 80, abbreviation: 68, sameBrand: 38,
  samePhone: 32, sameRepresentative: 22, sameAddress: 22, sameDay: 12, otherCode: -60, otherRepresentative: -10, otherPhone: -5, otherAddress: -5, otherType: -20, otherDay: -8, unitMissing: -12,
};

/** The reasons in words, as they are shown. Source: docs/decisions/0014-duplicates.md#points */
export const REASON_WORDS: Readonly<Record<ReasonName, Words>> = {
  sameCode: { zh: '统一社会信用代码相同', en: 'same credit code' }, sameName: { zh: '名称相同(不计括号、全半角、繁简)', en: 'same name but for brackets, width and traditional characters' },
  sameWithoutRegion: { zh: '名称只差行政区划', en: 'same name but for the district' }, sameShortened: { zh: '名称为同一全称的简写', en: 'same name, one with short words' }, sameSound: { zh: '名称同音', en: 'names sound alike' },
  oneSlip: { zh: '名称只差一个字', en: 'names one character apart' }, oneSlipInBrand: { zh: '字号只差一个字', en: 'own names one character apart' }, formMissing: { zh: '名称只差组织形式', en: 'one name lacks the kind of body' },
  abbreviation: { zh: '一个名称像是另一个的简称', en: 'one name looks like the short form of the other' }, sameBrand: { zh: '字号开头相同', en: 'own names begin alike' }, samePhone: { zh: '联系电话相同', en: 'same phone' },
  sameRepresentative: { zh: '法定代表人相同', en: 'same legal representative' }, sameAddress: { zh: '住所相同', en: 'same address' }, sameDay: { zh: '登记日期相同', en: 'registered on the same day' },
  otherCode: { zh: '代码不同', en: 'different codes' }, otherRepresentative: { zh: '法定代表人不同', en: 'different representatives' }, otherPhone: { zh: '联系电话不同', en: 'different phones' }, otherAddress: { zh: '住所不同', en: 'different addresses' },
  otherType: { zh: '类型不同', en: 'different types' }, otherDay: { zh: '登记日期不同', en: 'registered on different days' }, unitMissing: { zh: '只有一个写明社区(街道)', en: 'only one names the community' },
};

/** Makes a body ready. Source: docs/decisions/0014-duplicates.md#names */
export function cardOf(of: Compared, { simple, syllables }: Spelling): Card {
  const key = simple(nameKey(of.name));
  const parts = namePartsOf(key);
  const full = parts.body + (parts.form ?? '');
  const sounds = (text: string): string => syllables(text).map(soundOf).join(' ');
  const text = (value: string | null): string | null => (value ? simple(nameKey(value)) : null);
  const place = text(of.address);
  return { of, key, ...parts, full, sound: sounds(full), bodySound: sounds(parts.body), unitSound: parts.unit && sounds(parts.unit), representative: text(of.legalRepresentative), place: place && addressKey(place) };
}

/**
 * How alike two records are, with the reasons: 0 to 100 points.
 *
 * Edges    协会 against 学会, or two communities' 老年协会, are never alike by name
 * Source   docs/decisions/0014-duplicates.md#points
 */
export function likeness(a: Card, b: Card): Likeness {
  const named = nameLikeness(a, b);
  const reasons = [...named, ...agreements(a, b)].map((name) => ({ name, points: POINTS[name] }));
  const sum = reasons.reduce((points, reason) => points + reason.points, 0);
  return { score: Math.max(0, Math.min(100, sum)), reasons };
}

function nameLikeness(a: Card, b: Card): ReasonName[] {
  if (a.key === b.key) return ['sameName'];
  if (a.elsewhere !== b.elsewhere || (a.form !== null && b.form !== null && a.form !== b.form)) return [];
  const slip = slipOf(a, b);
  if (a.unitSound !== null && b.unitSound !== null && a.unitSound !== b.unitSound) return slip ? [slip] : [];
  const found = ownNameLikeness(a, b) ?? slip ?? (brandOf(a) === brandOf(b) ? 'sameBrand' : undefined);
  return found ? [found, ...(found === slip || a.unitSound === b.unitSound ? [] : ['unitMissing' as const])] : [];
}

function ownNameLikeness(a: Card, b: Card): ReasonName | undefined {
  if (a.full === b.full) return a.key.endsWith(b.key) || b.key.endsWith(a.key) ? 'sameWithoutRegion' : 'sameShortened';
  if (a.body === b.body) return 'formMissing';
  if (a.sound === b.sound) return 'sameSound';
  if (slipOf(a, b)) return undefined;
  return [[a.full, b.full], [b.full, a.full], [a.body, b.body], [b.body, a.body]].some(([short = '', long = '']) => isShortFor(short, long)) ? 'abbreviation' : undefined;
}

function slipOf(a: Card, b: Card): ReasonName | undefined {
  const at = Math.min(a.rest.length, b.rest.length) >= 4 ? oneSlip(a.rest, b.rest) : undefined;
  return at === undefined ? undefined : at < Math.max(a.unit?.length ?? 0, b.unit?.length ?? 0) + BRAND ? 'oneSlipInBrand' : 'oneSlip';
}

/** A body's own name (字号) is mostly its first two or three characters: a slip there may as well be another body. */
const BRAND = 3;
const brandOf = (card: Card): string => card.bodySound.split(' ').slice(0, 2).join(' ');

const AGREE: readonly [same: ReasonName, other: ReasonName | null, of: (card: Card) => string | null][] = [
  ['sameCode', 'otherCode', (c) => c.of.uscc], ['samePhone', 'otherPhone', (c) => c.of.contactPhoneIndex], ['sameRepresentative', 'otherRepresentative', (c) => c.representative],
  ['sameAddress', 'otherAddress', (c) => c.place], ['sameDay', 'otherDay', (c) => c.of.registeredOn],
];

function agreements(a: Card, b: Card): ReasonName[] {
  const found = AGREE.flatMap(([same, other, of]) => {
    const [x, y] = [of(a), of(b)];
    return x === null || y === null ? [] : x === y ? [same] : other ? [other] : [];
  });
  return a.of.type !== null && b.of.type !== null && a.of.type !== b.of.type ? [...found, 'otherType'] : found;
}

/** Long names have no more keys than this. */
const MOST_SLIPS = 24;

/**
 * What two records must have in common to be compared at all: with 50,000 bodies nobody compares each with each.
 * A name has a key for each way of leaving out one character, so that any two names one slip apart share one.
 *
 * Source   docs/decisions/0014-duplicates.md#keys
 */
export function keysOf(card: Card): string[] {
  const { full, rest } = card;
  const slips = rest.length < 4 ? [] : Array.from({ length: Math.min(rest.length, MOST_SLIPS) }, (_, at) => `d:${rest.slice(0, at)}${rest.slice(at + 1)}`);
  const keys = [
    card.of.uscc && `c:${card.of.uscc}`, card.of.contactPhoneIndex && `f:${card.of.contactPhoneIndex}`, card.representative && `r:${card.representative}`, card.place && `a:${card.place}`,
    `d:${rest}`, ...slips, `n:${full}`, `n:${card.body}`, `p:${card.sound}`, `b:${brandOf(card)}`,
  ];
  return [...new Set(keys.flatMap((key) => (key ? [key.slice(0, 80)] : [])))];
}

export interface FoundPair extends Likeness { a: string; b: string }

/**
 * All pairs among records that reach the threshold, the likeliest first.
 *
 * Source   docs/decisions/0014-duplicates.md#keys
 */
export function pairsAmong(cards: readonly Card[], threshold: number, largestBlock: number): FoundPair[] {
  const blocks = new Map<string, number[]>();
  cards.forEach((card, at) => keysOf(card).forEach((key) => blocks.set(key, [...(blocks.get(key) ?? []), at])));
  const seen = new Set<string>();
  const found: FoundPair[] = [];
  for (const block of blocks.values()) {
    if (block.length < 2 || block.length > largestBlock) continue;
    for (const [i, x] of block.entries()) for (const y of block.slice(i + 1)) {
      const pair = `${x} ${y}`;
      if (seen.has(pair)) continue;
      seen.add(pair);
      const [a, b] = [cards[x] as Card, cards[y] as Card];
      const alike = likeness(a, b);
      if (alike.score >= threshold) found.push({ a: a.of.id, b: b.of.id, ...alike });
    }
  }
  return found.sort((x, y) => y.score - x.score);
}
