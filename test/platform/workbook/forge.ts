import { crc32, deflateRawSync } from 'node:zlib';

/** A file for a hand-made zip. What is given besides its content is what the zip claims, true or not. */
export interface Forged {
  readonly name: string;
  readonly content: string | Buffer;
  readonly declaredBytes?: number;
  readonly isEncrypted?: boolean;
  readonly method?: number;
  readonly sum?: number;
  /** Takes the place of the file before it: two names, one content. */
  readonly isOverlapping?: boolean;
}

/** A zip, honest unless told otherwise. */
export function forge(files: readonly Forged[]): Buffer {
  const contents: Buffer[] = [];
  const directory: Buffer[] = [];
  let [offset, before] = [0, 0];
  for (const file of files) {
    const raw = Buffer.from(file.content);
    const packed = file.method === 0 ? raw : deflateRawSync(raw);
    const fields = fieldsOf(file, raw, packed.length);
    const name = Buffer.from(file.name);
    directory.push(
      Buffer.concat([u32(0x02014b50), u16(20), fields, u16(0, 0, 0), u32(0), u32(file.isOverlapping === true ? before : offset), name]),
    );
    if (file.isOverlapping === true) continue;
    const local = Buffer.concat([u32(0x04034b50), fields, name, packed]);
    contents.push(local);
    before = offset;
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  return Buffer.concat([
    ...contents,
    listing,
    u32(0x06054b50),
    u16(0, 0, files.length, files.length),
    u32(listing.length),
    u32(offset),
    u16(0),
  ]);
}

function fieldsOf(file: Forged, raw: Buffer, packedBytes: number): Buffer {
  const flags = 0x0800 | (file.isEncrypted === true ? 1 : 0);
  const start = u16(20, flags, file.method ?? 8, 0, 0x21);
  return Buffer.concat([
    start,
    u32(file.sum ?? crc32(raw)),
    u32(packedBytes),
    u32(file.declaredBytes ?? raw.length),
    u16(Buffer.byteLength(file.name), 0),
  ]);
}

function u16(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => bytes.writeUInt16LE(value, at * 2));
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Sketch {
  /** Markup inside `sheetData`. */
  readonly rows?: string;
  /** Markup after it, such as merged cells. */
  readonly after?: string;
  readonly texts?: string;
  readonly styles?: string;
  readonly bookProperties?: string;
  /** Stands before the root of the sheet. */
  readonly prolog?: string;
  readonly more?: readonly Forged[];
  /** Claims for the sheet. */
  readonly sheet?: Partial<Forged>;
}

const ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>名称</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>';

/** The files of the smallest workbook, to be put into a zip as they are or after somebody has been at them. */
export const sketched = ({
  rows = ROW,
  after = '',
  texts,
  styles,
  bookProperties = '',
  prolog = '',
  more = [],
  sheet = {},
}: Sketch = {}): Forged[] => [
  {
    name: '_rels/.rels',
    content: `<Relationships><Relationship Id="a" Type="${LINKS}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
  },
  {
    name: 'xl/workbook.xml',
    content: `<workbook xmlns:r="${LINKS}">${bookProperties}<sheets><sheet name="名单" sheetId="1" r:id="s1"/></sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content:
      `<Relationships><Relationship Id="s1" Type="${LINKS}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="s2" Type="${LINKS}/sharedStrings" Target="sharedStrings.xml"/>` +
      `<Relationship Id="s3" Type="${LINKS}/styles" Target="styles.xml"/></Relationships>`,
  },
  { name: 'xl/sharedStrings.xml', content: `<sst>${texts ?? ''}</sst>` },
  { name: 'xl/styles.xml', content: `<styleSheet>${styles ?? ''}</styleSheet>` },
  { name: 'xl/worksheets/sheet1.xml', content: `${prolog}<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`, ...sheet },
  ...more,
];

export const workbook = (sketch?: Sketch): Buffer => forge(sketched(sketch));
