import { type CellValue, civil, columnOf, lettersOf, UNCALCULATED } from './cell.js';
import { damaged, WorkbookFault } from './fault.js';
import type { MarkupListener, Tag } from './markup.js';
import type { Styles } from './styles.js';
import { cleaned, Runs, type Texts } from './texts.js';

/** A row that holds anything. */
export interface SheetRow {
  readonly sheet: string;
  /** As people see it at the left edge, from 1. */
  readonly rowNo: number;
  /** From column A to the last one that holds something; empty cells between are null. */
  readonly cells: readonly CellValue[];
  /** Where in `cells`, from 0, an error stands as text, such as `#N/A`. */
  readonly errors: readonly number[];
  /** Ranges of merged cells that touch this row, `A5:A7`. A merged value stands in the first cell only and is not copied. */
  readonly merges: readonly string[];
  /** Hidden by hand or by a filter: still data, but its owner may not have meant it. */
  readonly isHidden: boolean;
}

export interface SheetContext {
  readonly texts: Texts | undefined;
  readonly styles: Styles | undefined;
  readonly isSince1904: boolean;
  readonly sheet: string;
  readonly maxColumns: number;
}

type FoundRow = Omit<SheetRow, 'merges'>;

/** Turns the markup of a sheet into rows; `taken()` hands over those finished so far. */
export class SheetMarkup implements MarkupListener {
  takesText = false;
  private finished: FoundRow[] = [];
  private inRows = false;
  private rowNo = 0;
  private isHidden = false;
  private column = 0;
  private cells: CellValue[] = [];
  private errors: number[] = [];
  private readonly runs = new Runs();
  private type = 'n';
  private style = 0;
  private hasFormula = false;
  private hasValue = false;
  private inValue = false;

  constructor(private readonly context: SheetContext) {}

  taken(): FoundRow[] {
    const rows = this.finished;
    this.finished = [];
    return rows;
  }

  open(tag: Tag): void {
    if (!this.inRows) {
      this.inRows = tag.name === 'sheetData';
      return;
    }
    switch (tag.name) {
      case 'c':
        return this.openCell(tag);
      case 'row':
        return this.openRow(tag);
      case 'v':
        this.inValue = this.hasValue = true;
        break;
      case 'f':
        this.hasFormula = true;
        break;
      default:
        this.runs.open(tag.name);
    }
    this.takesText = this.inValue || this.runs.takesText;
  }

  text(text: string): void {
    this.runs.add(text);
  }

  close(name: string): void {
    if (!this.inRows) return;
    switch (name) {
      case 'c':
        this.closeCell();
        break;
      case 'row':
        this.closeRow();
        break;
      case 'sheetData':
        this.inRows = false;
        break;
      case 'v':
        this.inValue = false;
        break;
      default:
        this.runs.close(name);
    }
    this.takesText = this.runs.takesText;
  }

  private openRow(tag: Tag): void {
    const said = tag.attribute('r');
    const rowNo = said === undefined ? this.rowNo + 1 : Number(said);
    if (!Number.isSafeInteger(rowNo) || rowNo <= this.rowNo) throw damaged(`row after ${this.rowNo}`);
    this.rowNo = rowNo;
    this.isHidden = tag.attribute('hidden') === '1' || tag.attribute('hidden') === 'true';
    this.column = 0;
    this.cells = [];
    this.errors = [];
  }

  private openCell(tag: Tag): void {
    const said = tag.attribute('r');
    const column = said === undefined ? this.column + 1 : columnOf(said);
    if (column <= this.column) throw damaged(`cell in row ${this.rowNo}`);
    this.column = column;
    this.type = tag.attribute('t') ?? 'n';
    this.style = Number(tag.attribute('s') ?? 0);
    this.hasFormula = this.hasValue = false;
    this.runs.text = '';
  }

  private closeCell(): void {
    const value = this.value(this.runs.text);
    if (value === null) return;
    const { sheet, maxColumns } = this.context;
    if (this.column > maxColumns) {
      throw new WorkbookFault('too-many-columns', { sheet, cell: `${lettersOf(this.column)}${this.rowNo}`, maxColumns });
    }
    while (this.cells.length < this.column - 1) this.cells.push(null);
    this.cells.push(value);
    if (this.type === 'e') this.errors.push(this.column - 1);
  }

  private closeRow(): void {
    if (this.cells.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''))) return;
    const { rowNo, cells, errors, isHidden } = this;
    this.finished.push({ sheet: this.context.sheet, rowNo, cells, errors, isHidden });
  }

  private value(raw: string): CellValue {
    if (this.hasFormula && !this.hasValue && this.type !== 'inlineStr') {
      this.type = 'e';
      return UNCALCULATED;
    }
    switch (this.type) {
      case 's':
        return raw === '' ? null : textOrNull(this.context.texts?.at(Number(raw)));
      case 'b':
        return raw === '' ? null : /^(1|true)$/.test(raw.trim());
      case 'n':
        return this.number(raw);
      case 'd':
        return textOrNull(raw.replace('T', ' ').replace(/ 00:00:00(\.0+)?$|(\.\d+)?Z?$/g, ''));
      default:
        return textOrNull(cleaned(raw));
    }
  }

  private number(raw: string): CellValue {
    if (raw.trim() === '') return null;
    const number = Number(raw);
    if (!Number.isFinite(number)) throw damaged(`number in ${lettersOf(this.column)}${this.rowNo}`);
    return this.context.styles?.isDate(this.style) === true ? civil(number, this.context.isSince1904) : number;
  }
}

const textOrNull = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);
