import { deflateSync } from 'node:zlib';
import { Dice } from './dice.js';

/** What a piece of evidence shows; the file itself is drawn from it, byte for byte the same every time. */
export interface Paper {
  kind: 'receipt' | 'photo';
  /** ASCII, unique among all papers: it stands in the file, so that no two files have the same hash. */
  number: string;
  /** Lines printed on a receipt, ASCII. */
  lines: string[];
}

export interface EvidenceFile {
  name: string;
  mediaType: 'application/pdf' | 'image/png';
  bytes: Uint8Array;
}

export const receipt = (number: string, on: string, amountFen: number): Paper => ({
  kind: 'receipt',
  number,
  lines: [
    `No. ${number}`,
    `Date ${on}`,
    `Amount CNY ${Math.floor(amountFen / 100)}.${String(amountFen % 100).padStart(2, '0')}`,
    'Demonstration data (synthetic)',
  ],
});

export const letter = (number: string, lines: string[]): Paper => ({
  kind: 'receipt',
  number,
  lines: [`No. ${number}`, ...lines, 'Demonstration data (synthetic)'],
});

export const photo = (number: string): Paper => ({ kind: 'photo', number, lines: [] });

const escaped = (line: string) => line.replace(/[\\()]/g, (c) => `\\${c}`);

/** One page, one built-in font, a cross-reference table that is right to the byte. */
function pdf(lines: readonly string[]): Uint8Array {
  const text = lines.map((line, i) => `BT /F1 14 Tf 60 ${760 - i * 26} Td (${escaped(line)}) Tj ET`).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + end, 'latin1');
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

const crc = (bytes: Uint8Array): number => {
  let c = 0xffffffff;
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};

function chunk(type: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc(body));
  return Buffer.concat([head, body, tail]);
}

/** A stand-in for a photograph: 48 × 32 coloured tiles drawn from its number. */
function png(number: string): Uint8Array {
  const [width, height, tile] = [48, 32, 8];
  const dice = new Dice(`photo/${number}`);
  const colours = Array.from({ length: (width / tile) * (height / tile) }, () => [dice.whole(60, 250), dice.whole(60, 250), dice.whole(60, 250)]);
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = colours[Math.floor(y / tile) * (width / tile) + Math.floor(x / tile)] ?? [0, 0, 0];
      rows.set(colour, y * (1 + width * 3) + 1 + x * 3);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('tEXt', Buffer.from(`Comment\0${number}`, 'latin1')),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The file of a paper; its name, kind and bytes depend on nothing but the paper. */
export const fileOf = (paper: Paper): EvidenceFile =>
  paper.kind === 'photo'
    ? { name: `${paper.number}.png`, mediaType: 'image/png', bytes: png(paper.number) }
    : { name: `${paper.number}.pdf`, mediaType: 'application/pdf', bytes: pdf(paper.lines) };
