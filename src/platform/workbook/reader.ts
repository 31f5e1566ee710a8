import { bookOf, type Book, type Sheet } from './book.js';
import { Container, type WorkbookSource } from './container.js';
import { WorkbookFault } from './fault.js';
import { limitsOf, type ReadOptions } from './limits.js';
import { heard } from './markup.js';
import { type Merges, mergesOf } from './merges.js';
import { SheetMarkup, type SheetContext, type SheetRow } from './sheet.js';
import { stylesOf } from './styles.js';
import { textsOf } from './texts.js';

/** The names of the sheets people can see, in their order. A hidden one can still be read by its name. */
export async function sheetNames(source: WorkbookSource, options: ReadOptions = {}): Promise<string[]> {
  const container = await Container.open(source, limitsOf(options));
  try {
    const { sheets } = await bookOf(container);
    return sheets.filter((sheet) => !sheet.isHidden).map((sheet) => sheet.name);
  } finally {
    container.close();
  }
}

/**
 * The rows of one sheet, those that hold anything, in constant memory but for the texts cells have in common.
 *
 * Shape    every iteration reads the source anew; leaving early closes it
 * Refuses  WorkbookFault, all of its codes but merged-header; most before the first row, too-many-… when it is reached.
 *          A missing file is Node's own ENOENT
 */
export function readRows(source: WorkbookSource, options: ReadOptions = {}): AsyncIterable<SheetRow> {
  return { [Symbol.asyncIterator]: () => rowsOf(source, options) };
}

async function* rowsOf(source: WorkbookSource, options: ReadOptions): AsyncGenerator<SheetRow> {
  const limits = limitsOf(options);
  const container = await Container.open(source, limits);
  try {
    const book = await bookOf(container);
    const sheet = chosen(book, options.sheet);
    const merges = await mergesOf(container.part(sheet.part));
    const context = await contextOf(container, book, sheet);
    let rows = 0;
    for await (const row of sheetRows(container.part(sheet.part), context, merges)) {
      rows += 1;
      if (rows > limits.maxRows) throw new WorkbookFault('too-many-rows', { sheet: sheet.name, maxRows: limits.maxRows });
      yield row;
    }
    if (rows === 0) throw new WorkbookFault('no-rows', { sheet: sheet.name });
  } finally {
    container.close();
  }
}

function chosen({ sheets }: Book, name: string | undefined): Sheet {
  const sheet = sheets.find((one) => (name === undefined ? !one.isHidden : one.name === name));
  if (sheet === undefined) throw new WorkbookFault('no-rows', { sheet: name ?? '', reason: 'no such sheet' });
  return sheet;
}

async function contextOf(container: Container, book: Book, sheet: Sheet): Promise<SheetContext> {
  return {
    sheet: sheet.name,
    isSince1904: book.isSince1904,
    maxColumns: container.limits.maxColumns,
    texts: book.textsPart === undefined ? undefined : await textsOf(container.part(book.textsPart)),
    styles: book.stylesPart === undefined ? undefined : await stylesOf(container.part(book.stylesPart)),
  };
}

async function* sheetRows(part: AsyncIterable<Buffer>, context: SheetContext, merges: Merges): AsyncGenerator<SheetRow> {
  const markup = new SheetMarkup(context);
  for await (const piece of heard(part, markup)) {
    void piece;
    for (const row of markup.taken()) yield { ...row, merges: merges.at(row.rowNo) };
  }
  for (const row of markup.taken()) yield { ...row, merges: merges.at(row.rowNo) };
}
