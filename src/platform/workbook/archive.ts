import { pipeline } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file to be put into a zip; its content may take as long as it likes. */
export interface ArchiveFile {
  readonly name: string;
  readonly content: Iterable<string> | AsyncIterable<string>;
}

const PIECE_BYTES = 65_536;
const MAX_BYTES = 0xffff_ffff;
const VERSION = 20;
/** Sizes follow the content, names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** 1980-01-01: the same rows give the same bytes. */
const [TIME, DATE] = [0, 0x21];

interface Written {
  readonly name: Buffer;
  readonly offset: number;
  sum: number;
  bytes: number;
  compressedBytes: number;
}

/**
 * A zip written front to back, one file after the other, in constant memory: nothing is known of a file before its end.
 *
 * Refuses  RangeError beyond 4 GB, where the plain format ends
 */
export async function* zipped(files: Iterable<ArchiveFile>): AsyncGenerator<Buffer> {
  const directory: Written[] = [];
  let offset = 0;
  for (const { name, content } of files) {
    const entry: Written = { name: Buffer.from(name), offset, sum: 0, bytes: 0, compressedBytes: 0 };
    directory.push(entry);
    const start = localHeader(entry);
    yield start;
    for await (const chunk of deflated(content, entry)) {
      entry.compressedBytes += chunk.length;
      yield chunk;
    }
    const end = sizes(entry);
    offset += start.length + entry.compressedBytes + end.length;
    if (offset > MAX_BYTES || entry.bytes > MAX_BYTES) throw new RangeError('a zip of more than 4 GB');
    yield end;
  }
  const listing = Buffer.concat(directory.map(directoryEntry));
  yield Buffer.concat([listing, directoryEnd(directory.length, listing.length, offset)]);
}

async function* deflated(content: ArchiveFile['content'], entry: Written): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw({ chunkSize: PIECE_BYTES });
  // Whoever reads `deflate` sees errors of the content too; leaving early closes the content.
  pipeline(counted(content, entry), deflate, () => undefined);
  yield* deflate as AsyncIterable<Buffer>;
}

/** Hands on large pieces only: rows are short, and every write costs a turn of the event loop. */
async function* counted(content: ArchiveFile['content'], entry: Written): AsyncGenerator<Buffer> {
  let waiting = '';
  const piece = (): Buffer => {
    const bytes = Buffer.from(waiting);
    waiting = '';
    entry.sum = crc32(bytes, entry.sum);
    entry.bytes += bytes.length;
    return bytes;
  };
  for await (const text of content) {
    waiting += text;
    if (waiting.length >= PIECE_BYTES) yield piece();
  }
  if (waiting !== '') yield piece();
}

function localHeader({ name }: Written): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x0403_4b50, 0);
  writeCommon(header, 4);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function sizes(entry: Written): Buffer {
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x0807_4b50, 0);
  writeSizes(descriptor, 4, entry);
  return descriptor;
}

function directoryEntry(entry: Written): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x0201_4b50, 0);
  header.writeUInt16LE(VERSION, 4);
  writeCommon(header, 6);
  writeSizes(header, 16, entry);
  header.writeUInt16LE(entry.name.length, 28);
  header.writeUInt32LE(entry.offset, 42);
  return Buffer.concat([header, entry.name]);
}

function directoryEnd(files: number, bytes: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(files, 8);
  end.writeUInt16LE(files, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

function writeCommon(header: Buffer, at: number): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(FLAGS, at + 2);
  header.writeUInt16LE(DEFLATED, at + 4);
  header.writeUInt16LE(TIME, at + 6);
  header.writeUInt16LE(DATE, at + 8);
}

function writeSizes(record: Buffer, at: number, { sum, compressedBytes, bytes }: Written): void {
  record.writeUInt32LE(sum, at);
  record.writeUInt32LE(compressedBytes, at + 4);
  record.writeUInt32LE(bytes, at + 8);
}
