import { readFile } from 'node:fs/promises';
import { Workbook } from '@cj-tech-master/excelts';
import { columns, registerRows, title } from '../../src/demo/register.workbook.js';

test('the shipped register is the one the demo makes: a title, headers, 274 rows with dates that are dates', async () => {
  const workbook = new Workbook();
  // Read as one buffer: read as a stream, a character that straddles two chunks is broken.
  await workbook.xlsx.load(await readFile(new URL('../../demo/register-2018.xlsx', import.meta.url)));
  const sheet = workbook.getWorksheet('登记台账');
  expect(sheet?.getCell('A1').value).toBe(title);
  expect(sheet?.rowCount).toBe(276);
  columns.forEach(([header], i) => expect(sheet?.getRow(2).getCell(i + 1).value).toBe(header));
  registerRows.forEach((body, row) =>
    columns.forEach(([, , cell], i) => expect(sheet?.getRow(row + 3).getCell(i + 1).value ?? null).toEqual(cell(body, row))),
  );
});
