import { posix } from 'node:path';
import type { Container } from './container.js';
import { damaged, WorkbookFault } from './fault.js';
import { hear, type MarkupListener, type Tag } from './markup.js';

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** The part of the container that holds its cells. */
  readonly part: string;
}

/** The table of contents of a workbook. */
export interface Book {
  /** Sheets with cells, in their order; charts and macros are left out. */
  readonly sheets: readonly Sheet[];
  /** Dates count from 1904, as old Macs did. */
  readonly isSince1904: boolean;
  readonly textsPart: string | undefined;
  readonly stylesPart: string | undefined;
}

const ROOT = '_rels/.rels';
const MAX_LINKS = 10_000;

/**
 * Reads what the workbook consists of.
 *
 * Refuses  WorkbookFault not-a-workbook, telling xlsb, ods and any other zip apart
 */
export async function bookOf(container: Container): Promise<Book> {
  const main = container.has(ROOT) ? (await linksOf(container, ROOT)).find((link) => link.kind === 'officeDocument') : undefined;
  if (main === undefined) throw new WorkbookFault('not-a-workbook', { found: container.has('mimetype') ? 'ods' : 'zip' });
  if (main.part.toLowerCase().endsWith('.bin')) throw new WorkbookFault('not-a-workbook', { found: 'xlsb' });
  const contents = new Contents();
  await hear(container.part(main.part), contents);
  if (!contents.isWorkbook) throw new WorkbookFault('not-a-workbook', { found: 'another document' });
  const links = await linksOf(container, linksPartOf(main.part));
  const sheetLinks = new Map(links.filter((link) => link.kind === 'worksheet').map((link) => [link.id, link.part]));
  const sheets = contents.sheets.flatMap(({ link, ...sheet }) => {
    const part = sheetLinks.get(link);
    return part === undefined ? [] : [{ ...sheet, part }];
  });
  const partOf = (kind: string) => links.find((link) => link.kind === kind)?.part;
  return { sheets, isSince1904: contents.isSince1904, textsPart: partOf('sharedStrings'), stylesPart: partOf('styles') };
}

interface Link {
  readonly id: string;
  /** The last word of its type, which the two dialects of the format have in common. */
  readonly kind: string;
  readonly part: string;
}

/** Where a part keeps its links: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
const linksPartOf = (part: string): string => posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);

/** What a part links to. Targets count from the folder of the part, or from the root when they begin with a slash. */
async function linksOf(container: Container, linksPart: string): Promise<Link[]> {
  const links: Link[] = [];
  const folder = posix.dirname(posix.dirname(linksPart));
  await hear(container.part(linksPart), {
    takesText: false,
    open(tag) {
      if (tag.name !== 'Relationship' || tag.attribute('TargetMode') === 'External') return;
      const target = (tag.attribute('Target') ?? '').replaceAll('\\', '/');
      const part = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      links.push({ id: tag.attribute('Id') ?? '', kind: posix.basename(tag.attribute('Type') ?? ''), part });
      if (links.length > MAX_LINKS) throw damaged('too many links');
    },
    text() {},
    close() {},
  });
  return links;
}

class Contents implements MarkupListener {
  readonly takesText = false;
  readonly sheets: { name: string; isHidden: boolean; link: string }[] = [];
  isSince1904 = false;
  isWorkbook = false;
  private depth = 0;

  open(tag: Tag): void {
    this.depth += 1;
    if (this.depth === 1) this.isWorkbook = tag.name === 'workbook';
    if (tag.name === 'workbookPr') this.isSince1904 = /^(1|true|on)$/.test(tag.attribute('date1904') ?? '');
    if (tag.name !== 'sheet') return;
    const isHidden = /hidden/i.test(tag.attribute('state') ?? '');
    this.sheets.push({ name: tag.attribute('name') ?? '', isHidden, link: tag.attribute('id') ?? '' });
    if (this.sheets.length > MAX_LINKS) throw damaged('too many sheets');
  }

  text(): void {}

  close(): void {
    this.depth -= 1;
  }
}
