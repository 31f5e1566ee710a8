import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { writeRows, type ExportColumn } from '../../../src/platform/workbook/export.js';
import { readRows } from '../../../src/platform/workbook/reader.js';

const ROWS = 50_000;
const MAX_GROWTH_BYTES = 150_000_000;
const COLUMNS: ExportColumn[] = [
  ...Array.from({ length: 8 }, (_, at): ExportColumn => ({ header: `文本${at}`, kind: 'text' })),
  { header: '人数', kind: 'integer' },
  { header: '金额', kind: 'money' },
  { header: '日期', kind: 'day' },
  { header: '时刻', kind: 'instant' },
];

const rowOf = (n: number): unknown[] => [
  ...Array.from({ length: 8 }, (_, at) => `社会组织孵化中心第${n}号之${at}`),
  n,
  n * 100,
  '2018-12-31',
  '2018-12-31T04:00:00.000Z',
];

async function* rows(): AsyncGenerator<unknown[]> {
  for (let n = 0; n < ROWS; n += 1) yield rowOf(n);
}

/** The most memory the process had above what it had at first, in bytes, looked at as often as the event loop allows. */
async function growthDuring(work: () => Promise<void>): Promise<number> {
  const before = process.memoryUsage.rss();
  let peak = before;
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 10);
  await work();
  clearInterval(timer);
  return Math.max(peak, process.memoryUsage.rss()) - before;
}

test('fifty thousand rows go out and come back in flat memory, every character of them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-'));
  try {
    const path = join(folder, 'a.xlsx');
    const growth = await growthDuring(async () => {
      await writeRows(COLUMNS, rows(), createWriteStream(path), { sheetName: '名单' });
      let n = -1;
      for await (const { cells } of readRows(path)) {
        if (n >= 0 && JSON.stringify(cells) !== JSON.stringify([...rowOf(n).slice(0, 9), n, '2018-12-31', '2018-12-31 12:00:00'])) {
          throw new Error(`row ${n} came back as ${JSON.stringify(cells)}`);
        }
        n += 1;
      }
      expect(n).toBe(ROWS);
    });
    expect(growth).toBeLessThan(MAX_GROWTH_BYTES);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a slow reader slows the list down instead of filling the memory', async () => {
  let asked = 0;
  const counted = async function* (): AsyncGenerator<unknown[]> {
    for await (const row of rows()) {
      asked += 1;
      yield row;
    }
  };
  // Never done with its first piece.
  const out = new Writable({ highWaterMark: 65_536, write: () => undefined });
  const written = writeRows(COLUMNS, counted(), out, { sheetName: 'a' });
  await setTimeout(1_000);
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThan(ROWS / 5);
  out.destroy(new Error('gone'));
  await expect(written).rejects.toThrow('gone');
});
