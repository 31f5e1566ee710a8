import { open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { fromBufferPromise, openPromise, type Entry, type Options, type ZipFile } from 'yauzl';
import { isCompound, isEncryptedCompound } from './compound.js';
import { damaged, WorkbookFault } from './fault.js';
import type { WorkbookLimits } from './limits.js';

/** Where a workbook is: the path of a file, or its bytes. */
export type WorkbookSource = string | Buffer;

/** Up to here an inner file may be as dense as it likes: a hundred empty rows compress wonderfully. */
const RATIO_MATTERS_FROM = 1_000_000;
const MAX_FOLDERS = 12;
const MAX_NAME = 512;
const [STORED, DEFLATED] = [0, 8];
const PIECE_BYTES = 65_536;
/** Sizes are checked here and not by the library, so that a lie is told apart from damage. Names stay bytes for the same reason. */
const OPENING: Options = { autoClose: false, decodeStrings: false, validateEntrySizes: false };

/**
 * The zip a workbook is, opened only as far as its directory and refused when that already tells of a trap.
 *
 * Edges    nothing is unpacked to disk; parts are inflated on demand, every byte counted against what the directory promised
 * Refuses  WorkbookFault too-large, encrypted, not-a-workbook, bomb
 */
export class Container {
  private readonly parts = new Map<string, Entry>();

  private constructor(
    private readonly zip: ZipFile,
    readonly limits: WorkbookLimits,
  ) {}

  static async open(source: WorkbookSource, limits: WorkbookLimits): Promise<Container> {
    await refuseByLook(source, limits.maxBytes);
    const opening = typeof source === 'string' ? openPromise(source, OPENING) : fromBufferPromise(source, OPENING);
    const container = new Container(await opening.catch(unreadable), limits);
    try {
      await container.readDirectory();
      return container;
    } catch (error) {
      container.close();
      throw error;
    }
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  /** The content of a part. More than the directory promised ends it at once. */
  async *part(name: string): AsyncGenerator<Buffer> {
    const entry = this.parts.get(name.toLowerCase());
    if (entry === undefined) throw damaged(`no part ${name}`);
    const stream = inflated(entry, await this.zip.openReadStreamPromise(entry, { decodeFileData: false }).catch(unreadable));
    let bytes = 0;
    let sum = 0;
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        bytes += chunk.length;
        if (bytes > entry.uncompressedSize) throw new WorkbookFault('bomb', { reason: 'directory lies', declared: entry.uncompressedSize });
        sum = crc32(chunk, sum);
        yield chunk;
      }
    } catch (error) {
      throw isOfZlib(error) ? damaged('cannot be inflated') : error;
    }
    if (bytes !== entry.uncompressedSize || sum !== entry.crc32) throw damaged('checksum');
  }

  close(): void {
    this.zip.close();
  }

  private async readDirectory(): Promise<void> {
    const { maxEntries, maxInflatedBytes } = this.limits;
    if (this.zip.entryCount > maxEntries) throw new WorkbookFault('bomb', { reason: 'entries', entries: this.zip.entryCount, maxEntries });
    let inflatedBytes = 0;
    let compressedBytes = 0;
    for await (const entry of entriesOf(this.zip)) {
      inflatedBytes += entry.uncompressedSize;
      compressedBytes += entry.compressedSize;
      if (inflatedBytes > maxInflatedBytes) throw new WorkbookFault('bomb', { reason: 'size', maxInflatedBytes });
      if (compressedBytes > this.zip.fileSize) throw new WorkbookFault('bomb', { reason: 'overlap' });
      this.admit(entry);
    }
  }

  private admit(entry: Entry): void {
    const { maxRatio } = this.limits;
    const name = entry.fileNameRaw.toString('utf8').replaceAll('\\', '/');
    if (!isPlainPath(name)) throw new WorkbookFault('bomb', { reason: 'path' });
    if (entry.isEncrypted()) throw new WorkbookFault('encrypted');
    if (entry.uncompressedSize > RATIO_MATTERS_FROM && entry.uncompressedSize > entry.compressedSize * maxRatio) {
      throw new WorkbookFault('bomb', { reason: 'ratio', maxRatio });
    }
    const key = name.toLowerCase();
    if (this.parts.has(key)) throw damaged('a part twice');
    this.parts.set(key, entry);
  }
}

/** Refuses by size and by the first bytes, before anything is parsed. */
async function refuseByLook(source: WorkbookSource, maxBytes: number): Promise<void> {
  const { bytes, content } = typeof source === 'string' ? await lookAt(source, maxBytes) : { bytes: source.length, content: source };
  if (bytes > maxBytes) throw new WorkbookFault('too-large', { bytes, maxBytes });
  if (isCompound(content)) throw isEncryptedCompound(content) ? new WorkbookFault('encrypted') : notAWorkbook('xls');
  if (content.toString('latin1', 0, 2) !== 'PK') throw notAWorkbook(bytes === 0 ? 'nothing' : 'something else');
}

/** The size of a file and how it begins; the whole of it when only the whole tells what it is. */
async function lookAt(path: string, maxBytes: number): Promise<{ bytes: number; content: Buffer }> {
  const file = await open(path);
  try {
    const bytes = (await file.stat()).size;
    const start = Buffer.alloc(8);
    await file.read(start, 0, start.length, 0);
    return { bytes, content: bytes <= maxBytes && isCompound(start) ? await file.readFile() : start };
  } finally {
    await file.close();
  }
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    unreadable(error);
  }
}

function inflated(entry: Entry, raw: Readable): Readable {
  if (entry.compressionMethod === STORED) return raw;
  if (entry.compressionMethod !== DEFLATED) throw damaged('compression method');
  const inflate = createInflateRaw({ chunkSize: PIECE_BYTES });
  // Whoever reads `inflate` sees its errors; the callback is there so that nobody else has to.
  pipeline(raw, inflate, () => undefined);
  return inflate;
}

/** The library has no error types; a file it cannot open is one nobody can. */
function unreadable(error: unknown): never {
  if (error instanceof WorkbookFault) throw error;
  const reason = String(error instanceof Error ? error.message : error);
  throw reason.includes('encryption') ? new WorkbookFault('encrypted') : damaged(reason);
}

const notAWorkbook = (found: string): WorkbookFault => new WorkbookFault('not-a-workbook', { found });

const isOfZlib = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('Z_');

/** Relative, without `..`, not deep: nothing that would mean another place if it were ever written to a disk. */
function isPlainPath(name: string): boolean {
  const steps = name.split('/');
  return name.length <= MAX_NAME && steps.length <= MAX_FOLDERS && !/^\/|^[a-z]:|\p{Cc}/iu.test(name) && !steps.includes('..');
}
