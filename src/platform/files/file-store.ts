import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { uuidv7 } from 'uuidv7';

export interface Kept { sha256: string; sizeBytes: number; mediaType: string }
/** What kind of content it is, told from its size and first bytes; throws when it is not taken. */
export type Judge = (sizeBytes: number, head: Buffer) => Promise<string>;

/** Where the bytes of files live. */
export abstract class FileStore {
  /** Keeps a stream whole, or nothing of it when it breaks off or is not taken; the same bytes are kept once. */
  abstract keep(source: Readable, judge: Judge): Promise<Kept>;
  abstract read(sha256: string): Readable;
  abstract path(sha256: string): string;
  abstract ping(): Promise<void>;
}

const HEAD_BYTES = 4_100;

/** A folder: each file is named by its SHA-256, written aside, flushed, then moved into place in one step. */
export class LocalFileStore extends FileStore {
  constructor(private readonly root: string) {
    super();
  }

  async keep(source: Readable, judge: Judge): Promise<Kept> {
    const aside = join(this.root, 'incoming', uuidv7());
    await mkdir(dirname(aside), { recursive: true });
    const hash = createHash('sha256');
    const heads: Buffer[] = [];
    let sizeBytes = 0;
    const watch = new Transform({ transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      if (sizeBytes < HEAD_BYTES) heads.push(chunk);
      sizeBytes += chunk.length;
      done(null, chunk);
    } });
    try {
      await pipeline(source, watch, createWriteStream(aside, { flush: true }));
      const mediaType = await judge(sizeBytes, Buffer.concat(heads).subarray(0, HEAD_BYTES));
      const sha256 = hash.digest('hex');
      await mkdir(dirname(this.path(sha256)), { recursive: true });
      await rename(aside, this.path(sha256));
      return { sha256, sizeBytes, mediaType };
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
  }

  read(sha256: string): Readable {
    return createReadStream(this.path(sha256));
  }

  path(sha256: string): string {
    return join(this.root, sha256.slice(0, 2), sha256);
  }

  /** The folder can be written to. */
  async ping(): Promise<void> {
    await mkdir(join(this.root, 'incoming'), { recursive: true });
    const probe = join(this.root, 'incoming', '.probe');
    await (await open(probe, 'w')).close();
    await access(probe);
  }
}
