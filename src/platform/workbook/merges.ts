import { columnOf } from './cell.js';
import { damaged, WorkbookFault } from './fault.js';
import { hear, type MarkupListener, type Tag } from './markup.js';

const MAX_MERGES = 100_000;
/** Ranges may not overlap, so a row of the largest sheet cannot have more. */
const MAX_IN_ONE_ROW = 8_192;

/** Cells shown as one, `A2:C3`. Only the first of them has a value. */
interface Merge {
  readonly range: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The merged cells of a sheet, asked row by row from top to bottom. */
export class Merges {
  private readonly merges: Merge[];
  private next = 0;
  private open: Merge[] = [];

  constructor(merges: readonly Merge[]) {
    this.merges = merges.toSorted((a, b) => a.firstRow - b.firstRow);
  }

  /** The ranges that touch this row. Rows must be asked for in ascending order. */
  at(rowNo: number): string[] {
    if (this.next === this.merges.length && this.open.length === 0) return [];
    this.open = this.open.filter((merge) => merge.lastRow >= rowNo);
    for (let merge = this.merges[this.next]; merge !== undefined && merge.firstRow <= rowNo; merge = this.merges[this.next]) {
      if (merge.lastRow >= rowNo) this.open.push(merge);
      this.next += 1;
    }
    if (this.open.length > MAX_IN_ONE_ROW) throw new WorkbookFault('bomb', { reason: 'merged cells', rowNo });
    return this.open.map((merge) => merge.range);
  }
}

/** The markup names merged cells after all rows, so the sheet is read once for them alone. That also checks it to its end. */
export async function mergesOf(part: AsyncIterable<Buffer>): Promise<Merges> {
  const merges: Merge[] = [];
  const listener: MarkupListener = {
    takesText: false,
    open(tag: Tag) {
      if (tag.name !== 'mergeCell') return;
      const merge = mergeOf(tag.attribute('ref') ?? '');
      if (merge !== undefined) merges.push(merge);
      if (merges.length > MAX_MERGES) throw new WorkbookFault('bomb', { reason: 'merged cells', maxMerges: MAX_MERGES });
    },
    text() {},
    close() {},
  };
  await hear(part, listener);
  return new Merges(merges);
}

/** A range of one cell merges nothing; some programs write them. */
function mergeOf(range: string): Merge | undefined {
  const [from, until] = range.split(':');
  if (from === undefined || until === undefined || from === until) return undefined;
  const [firstRow, lastRow] = [rowOf(from), rowOf(until)];
  if (columnOf(from) === 0 || columnOf(until) === 0 || !(firstRow <= lastRow)) throw damaged('merged cells');
  return { range, firstRow, lastRow };
}

const rowOf = (reference: string): number => Number(reference.replace(/^[A-Z]+/, ''));
