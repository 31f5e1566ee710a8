import { writeFile } from 'node:fs/promises';
import { registerWorkbook } from './register.workbook.js';

/** Writes demo/register-2018.xlsx anew; run from the top of the tree after `register.ts` has changed, and commit the file. */
await writeFile('demo/register-2018.xlsx', Buffer.from(await registerWorkbook().xlsx.writeBuffer()));
