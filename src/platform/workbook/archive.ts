import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** A file to be put into a zip; its content may take as long as it likes. */
export interface ArchiveFile {
  readonly name: string;
  readonly content: Iterable<string> | AsyncIterable<string>;
}

const PIECE_CHARACTERS = 65_536;
/** The same rows give the same bytes: the library sets what lies before 1980-01-01, where the format begins, to that day in any zone. */
const ALWAYS = { mtime: new Date(0), forceDosTimestamp: true };

/**
 * Writes a zip front to back, one file after the other, in constant memory: a file is not begun before the one before it has ended.
 *
 * Shape    `out` is ended, or destroyed when anything fails, and then the content under way is closed
 */
export async function writeArchive(files: Iterable<ArchiveFile>, out: Writable): Promise<void> {
  const zip = new ZipFile();
  let underWay: Readable | undefined;
  for (const { name, content } of files) {
    zip.addReadStreamLazy(name, ALWAYS, (begin) => {
      if (out.destroyed) return;
      underWay = Readable.from(pieces(content), { objectMode: false });
      // The library pipes, and a pipe hands on neither an error nor that the reader has left.
      underWay.once('error', (error) => out.destroy(error));
      begin(null, underWay);
    });
  }
  zip.end();
  try {
    await pipeline(zip.outputStream, out);
  } finally {
    underWay?.destroy();
  }
}

/** Hands on large pieces only: rows are short, and every piece costs a turn of the event loop. */
async function* pieces(content: ArchiveFile['content']): AsyncGenerator<string> {
  let waiting = '';
  for await (const text of content) {
    waiting += text;
    if (waiting.length < PIECE_CHARACTERS) continue;
    yield waiting;
    waiting = '';
  }
  if (waiting !== '') yield waiting;
}
