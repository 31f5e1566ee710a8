import { PassThrough } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { type ArchiveFile, writeArchive } from '../../../src/platform/workbook/archive.js';

const UTF8 = 0x0800;
/** 1980-01-01. */
const FIRST_DAY = 0x21;

async function written(files: readonly ArchiveFile[]): Promise<Buffer> {
  const out = new PassThrough();
  const [zip] = await Promise.all([buffer(out), writeArchive(files, out)]);
  return zip;
}

test('files come out in their order, whole, with names in UTF-8 and no time', async () => {
  const long = '孵化𠮷'.repeat(50_000);
  const zip = await fromBufferPromise(
    await written([
      { name: '名单/一.xml', content: ['孵', '化'] },
      { name: 'a.xml', content: [long, 'b'] },
      { name: 'empty.xml', content: [] },
    ]),
  );
  const found: unknown[] = [];
  for await (const entry of zip.eachEntry()) {
    found.push([entry.fileName, await text(await zip.openReadStreamPromise(entry))]);
    expect(entry.generalPurposeBitFlag & UTF8).toBe(UTF8);
    expect([entry.lastModFileDate, entry.lastModFileTime, entry.extraFieldLength]).toEqual([FIRST_DAY, 0, 0]);
  }
  expect(found).toEqual([
    ['名单/一.xml', '孵化'],
    ['a.xml', `${long}b`],
    ['empty.xml', ''],
  ]);
});

test('a file is not asked for before the one before it has ended', async () => {
  const asked: string[] = [];
  const content = function* (...texts: string[]): Generator<string> {
    for (const one of texts) {
      asked.push(one);
      yield one;
    }
  };
  await written([
    { name: 'a', content: content('1', '2') },
    { name: 'b', content: content('3') },
  ]);
  expect(asked).toEqual(['1', '2', '3']);
});

test('a reader who left before the start is told so, and nothing stays open', async () => {
  let open = 0;
  const content = function* (): Generator<string> {
    open += 1;
    try {
      for (;;) yield 'x';
    } finally {
      open -= 1;
    }
  };
  const out = new PassThrough();
  out.destroy();
  await expect(writeArchive([{ name: 'a', content: content() }], out)).rejects.toThrow('Premature close');
  expect(open).toBe(0);
});
