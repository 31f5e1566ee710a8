import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkbookSource } from '../../../src/platform/workbook/container.js';
import { WorkbookFault } from '../../../src/platform/workbook/fault.js';
import type { ReadOptions } from '../../../src/platform/workbook/limits.js';
import { readRows } from '../../../src/platform/workbook/reader.js';
import { forge, sketched, workbook } from './forge.js';

/** What the reader says about a file: its fault, or how many rows it read. */
async function verdict(source: WorkbookSource, options: ReadOptions = {}): Promise<object> {
  let rows = 0;
  try {
    for await (const row of readRows(source, options)) rows += row.cells.length > 0 ? 1 : 0;
    return { rows };
  } catch (error) {
    if (error instanceof WorkbookFault) return { code: error.code, ...error.more };
    throw error;
  }
}

/** An OLE2 file whose directory, in its second sector, has these names. */
function compound(...names: string[]): Buffer {
  const file = Buffer.alloc(512 * 4);
  file.write('d0cf11e0a1b11ae1', 'hex');
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.fill(0xff, 76, 512);
  file.writeUInt32LE(0, 76);
  file.writeUInt32LE(2, 512 + 4);
  file.writeUInt32LE(0xfffffffe, 512 + 8);
  ['Root Entry', ...names].forEach((name, at) => {
    const entry = 1024 + at * 128;
    file.write(name, entry, 'utf16le');
    file.writeUInt16LE((name.length + 1) * 2, entry + 64);
  });
  return file;
}

const range = (length: number): number[] => Array.from({ length }, (_, at) => at);

const NOISE = range(200)
  .map((n) => Math.sin(n))
  .join();

/** A workbook whose root names another main part. */
const retargeted = (part: string) =>
  sketched().map((file) => ({ ...file, content: String(file.content).replace('/xl/workbook.xml', part) }));

test('an honest workbook is read, from a file and from memory', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-'));
  try {
    const path = join(folder, '名单.xlsx');
    await writeFile(path, workbook());
    expect(await verdict(path)).toEqual({ rows: 2 });
    expect(await verdict(workbook())).toEqual({ rows: 2 });
    expect(await verdict(path, { maxBytes: 100 })).toEqual({ code: 'too-large', bytes: workbook().length, maxBytes: 100 });
    await writeFile(path, compound('Workbook'));
    expect(await verdict(path)).toEqual({ code: 'not-a-workbook', found: 'xls' });
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe('what is no workbook is told apart', () => {
  test.each<[string, Buffer, object]>([
    ['50 MB of junk', Buffer.alloc(50_000_000, 7), { code: 'too-large', bytes: 50_000_000, maxBytes: 20_000_000 }],
    ['junk', Buffer.from('<html>no</html>'), { code: 'not-a-workbook', found: 'something else' }],
    ['nothing', Buffer.alloc(0), { code: 'not-a-workbook', found: 'nothing' }],
    ['half a zip', workbook().subarray(0, 900), { code: 'not-a-workbook', found: 'damaged' }],
    ['an old .xls', compound('Workbook'), { code: 'not-a-workbook', found: 'xls' }],
    ['a broken .xls', compound().subarray(0, 200), { code: 'not-a-workbook', found: 'xls' }],
    ['a workbook with a password', compound('DataSpaces', 'Version', 'EncryptionInfo', 'EncryptedPackage'), { code: 'encrypted' }],
    [
      'a password named in the second sector of the directory',
      compound('a', 'b', 'c', 'd', 'e', 'EncryptedPackage'),
      { code: 'encrypted' },
    ],
    ['a zip with a password', workbook({ sheet: { isEncrypted: true } }), { code: 'encrypted' }],
    ['any zip', forge([{ name: 'a.txt', content: 'a' }]), { code: 'not-a-workbook', found: 'zip' }],
    ['OpenDocument', forge([{ name: 'mimetype', content: 'a' }]), { code: 'not-a-workbook', found: 'ods' }],
    ['a binary workbook', forge(retargeted('xl/workbook.bin')), { code: 'not-a-workbook', found: 'xlsb' }],
    [
      'a Word document',
      forge([...retargeted('word/document.xml'), { name: 'word/document.xml', content: '<document/>' }]),
      { code: 'not-a-workbook', found: 'another document' },
    ],
    [
      'a workbook without its sheet',
      forge(sketched().slice(0, 5)),
      { code: 'not-a-workbook', found: 'damaged', reason: 'no part xl/worksheets/sheet1.xml' },
    ],
    [
      'an unknown compression',
      workbook({ sheet: { method: 99 } }),
      { code: 'not-a-workbook', found: 'damaged', reason: 'compression method' },
    ],
    ['a flipped bit', workbook({ sheet: { sum: 1 } }), { code: 'not-a-workbook', found: 'damaged', reason: 'checksum' }],
    ['less than promised', workbook({ sheet: { declaredBytes: 500 } }), { code: 'not-a-workbook', found: 'damaged', reason: 'checksum' }],
    [
      'a part twice',
      workbook({ more: [{ name: 'XL/workbook.xml', content: '' }] }),
      { code: 'not-a-workbook', found: 'damaged', reason: 'a part twice' },
    ],
  ])('%s', async (_, file, expected) => {
    expect(await verdict(file)).toMatchObject(expected);
  });
});

describe('traps are seen before they snap', () => {
  const zeros = '0'.repeat(3_000_000);
  test.each<[string, Buffer, ReadOptions, object]>([
    [
      'too much once inflated, as declared',
      workbook({ more: [{ name: 'a', content: '', declaredBytes: 500_000_000 }] }),
      {},
      { code: 'bomb', reason: 'size' },
    ],
    [
      'many files of a bearable size',
      workbook({ more: range(9).map((n) => ({ name: `${n}`, content: zeros })) }),
      { maxInflatedBytes: 20_000_000, maxRatio: 2_000 },
      { code: 'bomb', reason: 'size' },
    ],
    ['too dense', workbook({ more: [{ name: 'a', content: zeros }] }), {}, { code: 'bomb', reason: 'ratio', maxRatio: 200 }],
    [
      'too many files',
      workbook({ more: range(1_000).map((n) => ({ name: `${n}`, content: '' })) }),
      {},
      { code: 'bomb', reason: 'entries', entries: 1_006 },
    ],
    [
      'files on top of each other',
      workbook({ more: range(300).map((n) => ({ name: `${n}`, content: NOISE, isOverlapping: true })) }),
      {},
      { code: 'bomb', reason: 'overlap' },
    ],
    ['a way out of the folder', workbook({ more: [{ name: 'xl/../../etc/passwd', content: '' }] }), {}, { code: 'bomb', reason: 'path' }],
    ['a way out with backslashes', workbook({ more: [{ name: 'xl\\..\\..\\passwd', content: '' }] }), {}, { code: 'bomb', reason: 'path' }],
    ['an absolute path', workbook({ more: [{ name: '/etc/passwd', content: '' }] }), {}, { code: 'bomb', reason: 'path' }],
    ['folders without end', workbook({ more: [{ name: 'a/'.repeat(40), content: '' }] }), {}, { code: 'bomb', reason: 'path' }],
  ])('%s', async (_, file, options, expected) => {
    expect(await verdict(file, options)).toMatchObject(expected);
  });

  test('a directory that lies about a size ends the reading at once, whatever follows', async () => {
    const rows = '<row><c><v>1</v></c></row>'.repeat(2_000_000);
    const liar = workbook({ rows, sheet: { declaredBytes: 4_000 } });
    const before = process.memoryUsage().rss;
    expect(await verdict(liar)).toEqual({ code: 'bomb', reason: 'directory lies', declared: 4_000 });
    expect(process.memoryUsage().rss - before).toBeLessThan(20_000_000);
  });

  test('the same for a part that is stored as it is', async () => {
    expect(await verdict(workbook({ sheet: { method: 0, declaredBytes: 10 } }))).toMatchObject({ code: 'bomb', reason: 'directory lies' });
  });
});

test('a file that is not there is no fault of the workbook', async () => {
  await expect(verdict('/nowhere/名单.xlsx')).rejects.toThrow('ENOENT');
});
