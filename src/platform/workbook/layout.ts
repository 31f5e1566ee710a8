import { halfWidth } from '../../kernel/width.js';
import { lettersOf } from './cell.js';
import type { ExportColumn, ExportKind } from './column.js';

/** Styles by their place in `cellXfs` below. Texts are of format `@`, so that a code typed over one stays a text. */
export const STYLE = { header: 1, guardedHeader: 2, text: 3, guardedText: 4, integer: 5, money: 6, day: 7, instant: 8 } as const;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const WIDTHS: Readonly<Record<ExportKind, number>> = { text: 24, integer: 12, money: 18, day: 12, instant: 20 };
const [MIN_WIDTH, MAX_WIDTH] = [6, 255];

export const CONTENT_TYPES =
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`;

export const ROOT_LINKS =
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

export const BOOK_LINKS =
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${LINKS}/worksheet" Target="worksheets/sheet1.xml"/>` +
  `<Relationship Id="rId2" Type="${LINKS}/styles" Target="styles.xml"/></Relationships>`;

const PLAIN = 'fontId="0"';
const BOLD = 'fontId="1" applyFont="1"';
const QUOTED = ' quotePrefix="1"';
const style = (format: number, font = PLAIN, more = ''): string =>
  `<xf numFmtId="${format}" ${font} fillId="0" borderId="0" xfId="0" applyNumberFormat="1"${more}/>`;
const CELL_STYLES = [
  style(0),
  style(49, BOLD),
  style(49, BOLD, QUOTED),
  style(49),
  style(49, PLAIN, QUOTED),
  style(1),
  style(4),
  style(164),
  style(165),
];

export const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/>` +
  '<numFmt numFmtId="165" formatCode="yyyy-mm-dd hh:mm:ss"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${CELL_STYLES.length}">${CELL_STYLES.join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The table of contents; written after the sheet, when the range of its filter is known. */
export const bookMarkup = (sheetName: string, filter: string): string =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><bookViews><workbookView/></bookViews><sheets><sheet name="${escaped(sheetName)}" sheetId="1" r:id="rId1"/></sheets>` +
  `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${escaped(sheetName.replaceAll("'", "''"))}'!` +
  `${filter.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}</definedName></definedNames></workbook>`;

/** What stands before the rows: the first row does not scroll away, and every column has its width and its format. */
export const sheetStart = (columns: readonly ExportColumn[]): string =>
  `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>' +
  `<cols>${columns.map(columnMarkup).join('')}</cols><sheetData>`;

/** What stands after the rows; digits kept as text on purpose are not to be marked as mistakes. */
export function sheetEnd(columns: readonly ExportColumn[], filter: string, rows: number): string {
  const texts = columns.flatMap(({ kind }, at) => (kind === 'text' ? [`${lettersOf(at + 1)}1:${lettersOf(at + 1)}${rows + 1}`] : []));
  const ignored =
    texts.length === 0 ? '' : `<ignoredErrors><ignoredError sqref="${texts.join(' ')}" numberStoredAsText="1"/></ignoredErrors>`;
  return `</sheetData><autoFilter ref="${filter}"/>${ignored}</worksheet>`;
}

/** Excel takes 31 characters and not these; an empty name it does not take at all. */
export const sheetNameOf = (wanted: string): string =>
  cut(
    wanted
      .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
      .trim()
      .replace(/^'+|'+$/g, ''),
    31,
  ) || 'Sheet1';

/** The text as markup. What XML cannot hold is written as the workbook's own escape, `_x0001_`. */
export function escaped(text: string): string {
  if (!/[&<>"\p{Cc}\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/u.test(text)) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** The first so many UTF-16 units, without half a character at the end. */
export const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, '');

function columnMarkup({ header, kind, width }: ExportColumn, at: number): string {
  const wanted = width ?? Math.max(WIDTHS[kind], columnsOf(header) + 4);
  const chosen = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, wanted));
  return `<col min="${at + 1}" max="${at + 1}" width="${chosen}" style="${STYLE[kind]}" customWidth="1"/>`;
}

/** Chinese characters are twice as wide as Latin ones. */
const columnsOf = (text: string): number => [...halfWidth(text)].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);
