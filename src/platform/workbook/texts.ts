import { damaged, WorkbookFault } from './fault.js';
import { hear, type MarkupListener, type Tag } from './markup.js';

const SLAB_BYTES = 1_048_576;
/** All the different texts of a workbook must be at hand while its cells are read; this is how much of them, with bookkeeping. */
const MAX_BYTES = 128 * SLAB_BYTES;
const COST_OF_ONE = 32;
/** Excel ends at 32 767 characters. */
const MAX_LENGTH = 1_000_000;

/**
 * The shared texts of a workbook, which cells name by number.
 *
 * Kept as bytes outside the heap: as strings, each would hold on to the whole piece of markup it was cut from.
 */
export class Texts {
  private readonly slabs: Buffer[] = [];
  private readonly places: number[] = [];
  private free = 0;
  private spent = 0;

  add(text: string): void {
    const bytes = Buffer.byteLength(text);
    this.spent += bytes + COST_OF_ONE;
    if (this.spent > MAX_BYTES || bytes > SLAB_BYTES) throw new WorkbookFault('bomb', { reason: 'texts', maxBytes: MAX_BYTES });
    if (bytes > this.free) {
      this.slabs.push(Buffer.allocUnsafe(SLAB_BYTES));
      this.free = SLAB_BYTES;
    }
    const offset = SLAB_BYTES - this.free;
    this.slabs.at(-1)?.write(text, offset);
    this.free -= bytes;
    this.places.push((this.slabs.length - 1) * SLAB_BYTES + offset, bytes);
  }

  at(index: number): string {
    const [place, bytes] = [this.places[index * 2], this.places[index * 2 + 1]];
    if (place === undefined || bytes === undefined) throw damaged('text that is not there');
    const offset = place % SLAB_BYTES;
    return this.slabs[Math.floor(place / SLAB_BYTES)]?.toString('utf8', offset, offset + bytes) ?? '';
  }
}

/** Gathers the runs of a text with its formatting left out; how it is to be pronounced (`rPh`) is not part of it. */
export class Runs {
  text = '';
  private isPhonetic = false;
  private isRun = false;

  get takesText(): boolean {
    return this.isRun && !this.isPhonetic;
  }

  add(text: string): void {
    this.text += text;
    if (this.text.length > MAX_LENGTH) throw new WorkbookFault('bomb', { reason: 'text', characters: MAX_LENGTH });
  }

  open(name: string): void {
    if (name === 't') this.isRun = true;
    else if (name === 'rPh') this.isPhonetic = true;
  }

  close(name: string): void {
    if (name === 't') this.isRun = false;
    else if (name === 'rPh') this.isPhonetic = false;
  }
}

class SharedTexts implements MarkupListener {
  readonly texts = new Texts();
  takesText = false;
  private readonly runs = new Runs();

  open(tag: Tag): void {
    if (tag.name === 'si') this.runs.text = '';
    this.runs.open(tag.name);
    this.takesText = this.runs.takesText;
  }

  text(text: string): void {
    this.runs.add(text);
  }

  close(name: string): void {
    this.runs.close(name);
    this.takesText = this.runs.takesText;
    if (name === 'si') this.texts.add(cleaned(this.runs.text));
  }
}

export async function textsOf(part: AsyncIterable<Buffer>): Promise<Texts> {
  const listener = new SharedTexts();
  await hear(part, listener);
  return listener.texts;
}

/** Undoes the workbook's own escapes (`_x000D_`), makes line ends `\n` and drops control characters, which no text needs. */
export function cleaned(text: string): string {
  if (!/\p{Cc}|_x[0-9A-Fa-f]{4}_/u.test(text)) return text;
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '');
}
