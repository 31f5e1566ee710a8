import { damaged } from './fault.js';
import { hear, type MarkupListener, type Tag } from './markup.js';

const MAX_STYLES = 100_000;

/**
 * Formats that have a number but no code in the file. 27–36 and 50–58 are the dates of Chinese, Japanese and Korean Excel.
 * 46 is `[h]:mm:ss`: a duration, so a number.
 */
const BUILT_IN_DATES = [
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58,
];

/** Which of the workbook's styles show a number as a date or a time. */
export class Styles implements MarkupListener {
  readonly takesText = false;
  private readonly dateFormats = new Set(BUILT_IN_DATES);
  private readonly formats: number[] = [];
  private inCells = false;

  isDate(style: number): boolean {
    return this.dateFormats.has(this.formats[style] ?? 0);
  }

  open(tag: Tag): void {
    if (tag.name === 'cellXfs') this.inCells = true;
    else if (tag.name === 'xf' && this.inCells) this.formats.push(Number(tag.attribute('numFmtId') ?? 0));
    else if (tag.name === 'numFmt') this.declare(Number(tag.attribute('numFmtId')), tag.attribute('formatCode') ?? '');
    if (this.formats.length > MAX_STYLES) throw damaged('too many styles');
  }

  text(): void {}

  close(name: string): void {
    if (name === 'cellXfs') this.inCells = false;
  }

  private declare(format: number, code: string): void {
    if (showsDate(code)) this.dateFormats.add(format);
    else this.dateFormats.delete(format);
  }
}

export async function stylesOf(part: AsyncIterable<Buffer>): Promise<Styles> {
  const styles = new Styles();
  await hear(part, styles);
  return styles;
}

/** Whether a format code has a letter of a date outside quotes, escapes and brackets. Elapsed time, `[h]`, is a number. */
export function showsDate(code: string): boolean {
  const forPositive = code.replace(/"[^"]*"?|\\.|[_*]./g, '').split(';')[0] ?? '';
  if (/\[[hms]+\]/i.test(forPositive)) return false;
  return /[ymdhs]/i.test(forPositive.replace(/\[[^\]]*\]?/g, ''));
}
