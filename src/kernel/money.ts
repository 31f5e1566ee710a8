import { halfWidth } from './width.js';

/** An amount in fen (1/100 yuan): a safe integer, negative when money goes back. */
export type Fen = number;

/** A share in basis points: 10 000 is the whole, 370 000 is thirty-seven to one. */
export type BasisPoints = number;

const WHOLE_BP = 10_000n;

/** Whether a value may be kept as an amount: a whole number of fen that a `number` still holds exactly. */
export const isFen = (value: unknown): value is Fen => Number.isSafeInteger(value);

/**
 * The sum, in fen.
 *
 * Refuses  RangeError when a part or the sum is not a safe integer; the order of the parts does not matter
 */
export const add = (...amounts: Fen[]): Fen => exactly(amounts.reduce((sum, amount) => sum + whole(amount), 0n));

/**
 * What is left of `amount` after taking the others away, in fen; below zero when they are more.
 *
 * Refuses  RangeError when a part or the rest is not a safe integer
 */
export const subtract = (amount: Fen, ...others: Fen[]): Fen => exactly(others.reduce((rest, other) => rest - whole(other), whole(amount)));

/**
 * Shares a total out by weight with the largest remainder, so that the parts add up to the fen.
 *
 * Shape    (total: Fen, weights) → as many Fen as weights; each less than one fen from its exact share
 * Units    weights are whole and not negative; usually basis points, but amounts or head counts do as well
 * Edges    equal remainders: the earlier part gets the fen; a weight of 0 gets 0; a negative total mirrors the positive one
 * Refuses  RangeError for a weight that is negative or broken, and for a total nobody has a weight in
 */
export function share(total: Fen, weights: readonly number[]): Fen[] {
  if (total < 0) return share(-total, weights).map((part) => (part === 0 ? 0 : -part));
  const exact = weights.map(whole);
  if (exact.some((weight) => weight < 0n)) throw new RangeError('a weight is negative');
  const all = exact.reduce((sum, weight) => sum + weight, 0n);
  const sum = whole(total);
  if (all === 0n) {
    if (sum !== 0n) throw new RangeError('no weight to share the total by');
    return weights.map(() => 0);
  }
  const parts = exact.map((weight) => (sum * weight) / all);
  const left = parts.reduce((rest, part) => rest - part, sum);
  const byRemainder = exact
    .map((weight, index) => ({ index, remainder: (sum * weight) % all }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  const roundedUp = new Set(byRemainder.slice(0, Number(left)).map(({ index }) => index));
  return parts.map((part, index) => Number(roundedUp.has(index) ? part + 1n : part));
}

/**
 * How large `part` is beside `base`, in basis points rounded down; null when there is nothing to compare with.
 *
 * Edges    for showing, not for testing a ceiling: rounding down would forgive up to one basis point;
 *          a rule compares the products, `part * 10_000 <= base * limitBp`
 * Refuses  RangeError when the ratio itself is no safe integer
 */
export function ratioBp(part: Fen, base: Fen): BasisPoints | null {
  if (base === 0) return null;
  const [top, bottom] = base < 0 ? [-whole(part), -whole(base)] : [whole(part), whole(base)];
  const scaled = top * WHOLE_BP;
  const cut = scaled / bottom;
  return exactly(scaled % bottom < 0n ? cut - 1n : cut);
}

/**
 * The amount in yuan for people to read, with thousands separated and both decimals: `1,234.50`, `-0.05`.
 *
 * Refuses  RangeError for anything that is no amount
 */
export function yuan(fen: Fen): string {
  const digits = String(Math.abs(Number(whole(fen)))).padStart(3, '0');
  const grouped = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '-' : ''}${grouped}.${digits.slice(-2)}`;
}

const FIGURES = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['仟', '佰', '拾', ''];

/**
 * The amount in the capital characters that contracts and receipts need: `壹佰万元整`, `叁佰贰拾伍元零肆分`.
 *
 * Shape    any amount, so up to 90 万亿 yuan; below zero with 负 before it; no 人民币 before it, the form prints that
 * Edges    several noughts in a row are one 零; noughts that close a group of four are none (壹拾万柒仟);
 *          where the rule leaves 零 before 角 open it is written (捌拾元零叁角), so that nothing can be put between
 * Source   会计基础工作规范 (财政部令第98号) art. 52 (3) and (5): 整 after 元 and 角, nothing after 分
 * Refuses  RangeError for anything that is no amount
 */
export function capitals(fen: Fen): string {
  const amount = Math.abs(Number(whole(fen)));
  const [fenDigit, jiaoDigit] = [amount % 10, Math.floor((amount % 100) / 10)];
  const wholeYuan = (amount - (amount % 100)) / 100;
  const sign = fen < 0 ? '负' : '';
  if (amount === 0) return '零元整';
  const front = wholeYuan === 0 ? '' : `${spell(wholeYuan)}元`;
  if (jiaoDigit === 0 && fenDigit === 0) return `${sign}${front}整`;
  const isNought = wholeYuan > 0 && (jiaoDigit === 0 || wholeYuan % 10 === 0);
  const jiao = jiaoDigit === 0 ? '' : `${FIGURES.charAt(jiaoDigit)}角`;
  const end = fenDigit === 0 ? '整' : `${FIGURES.charAt(fenDigit)}分`;
  return `${sign}${front}${isNought ? '零' : ''}${jiao}${end}`;
}

/** A whole number in capital characters; counted in 亿 first, because 万亿 is 万 of them. */
function spell(n: number): string {
  const inOneYi = joined(n % 100_000_000, 10_000, '万', spellFour, spellFour);
  return n < 100_000_000 ? inOneYi : joined(n, 100_000_000, '亿', spell, spell);
}

/** The group above `size`, its name, and the rest; a rest that does not fill its first place starts with 零. */
function joined(n: number, size: number, name: string, above: (n: number) => string, below: (n: number) => string): string {
  const rest = n % size;
  const high = (n - rest) / size;
  if (high === 0) return below(rest);
  if (rest === 0) return above(high) + name;
  return above(high) + name + (rest < size / 10 ? '零' : '') + below(rest);
}

/** A number from 1 to 9999. */
function spellFour(n: number): string {
  let text = '';
  let isGap = false;
  for (const [place, digit] of [...String(n).padStart(4, '0')].entries()) {
    if (digit === '0') isGap = text !== '';
    else {
      text += (isGap ? '零' : '') + FIGURES.charAt(Number(digit)) + PLACES[place];
      isGap = false;
    }
  }
  return text;
}

/** Fen in one of each unit that may stand behind a number. */
const UNITS: Record<string, bigint> = { '': 100n, 元: 100n, 圆: 100n, 万: 1_000_000n, 万元: 1_000_000n, 亿: 10_000_000_000n, 亿元: 10_000_000_000n };

const WRITTEN =
  /^(-?)\s*(?:人民币\s*)?(?:¥|RMB|CNY)?\s*(-?)\s*(0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d{1,10}))?\s*(元|圆|万元?|亿元?)?$/i;

/** Longer than any amount a person writes; a longer text is not looked at. */
const LONGEST = 64;

/**
 * The amount in fen that a person or a spreadsheet wrote in yuan, or undefined when it can be read in no way or in two.
 *
 * Shape    `1,234.50` `¥1234.5` `1234.5元` `１２３４．５０` `3.5万` `1亿元` `-20`; blanks around sign and unit are nothing
 * Edges    undefined for commas out of place, exponents, leading noughts (a code, not an amount), parts of a fen,
 *          and for more than a safe integer of fen
 */
export function parseYuan(text: string): Fen | undefined {
  if (text.length > LONGEST) return undefined;
  const [found, before = '', after = '', digits = '', decimals = '', unit = ''] = WRITTEN.exec(halfWidth(text).trim()) ?? [];
  if (found === undefined || before + after === '--') return undefined;
  const scale = 10n ** BigInt(decimals.length);
  const scaled = BigInt(digits.replaceAll(',', '') + decimals) * (UNITS[unit] ?? 0n);
  if (scaled % scale !== 0n) return undefined;
  const fen = Number(scaled / scale);
  if (!isFen(fen)) return undefined;
  return before + after === '-' && fen !== 0 ? -fen : fen;
}

function whole(value: number): bigint {
  if (!isFen(value)) throw new RangeError(`not a whole and safe number: ${value}`);
  return BigInt(value);
}

function exactly(value: bigint): number {
  const held = Number(value);
  if (!isFen(held)) throw new RangeError(`too large to be held exactly: ${value}`);
  return held;
}
