import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { ROOT } from '../app.js';
import { RegisterImports } from '../features/organizations/register-imports.service.js';
import type { Actor } from '../kernel/actor.js';
import type { Day } from '../kernel/calendar.js';
import { Files } from '../platform/files/files.js';
import type { RegisteredBody } from './register.js';
import { registerRows, registerWorkbook, titleOn } from './register.workbook.js';

/** The workbook that comes with the demo: the register at the end of 2018, of which every row is known by then. */
export const SHIPPED = 'register-2018.xlsx';

/** Brings editions of the register in as the officer at the window does: hand in, look at the counts, confirm. */
export class RegisterDesk {
  private readonly files: Files;
  private readonly imports: RegisterImports;

  constructor(app: INestApplicationContext) {
    this.files = app.get(Files);
    this.imports = app.get(RegisterImports);
  }

  async bringIn(who: Actor, key: string, on: Day, bodies: readonly RegisteredBody[]): Promise<string> {
    const workbook = registerWorkbook(bodies, titleOn(on), on);
    const { id, version, counts } = await this.handIn(who, `${key}.xlsx`, Buffer.from(await workbook.xlsx.writeBuffer()));
    if (counts.total !== bodies.length || counts.refused > 0) throw new Error(`the register takes ${JSON.stringify(counts)} of ${bodies.length} rows`);
    await this.imports.confirm(who, { id, version });
    return id;
  }

  /** Handed in and confirmed, too, although there is nothing new in it: what was brought in before is recognized row by row. */
  async bringInShipped(who: Actor): Promise<string> {
    const { id, version, counts } = await this.handIn(who, SHIPPED, await readFile(join(ROOT, 'demo', SHIPPED)));
    if (counts.unchanged !== registerRows.length || counts.total !== registerRows.length) throw new Error(`${SHIPPED} should be known row by row, but: ${JSON.stringify(counts)}`);
    await this.imports.confirm(who, { id, version });
    return id;
  }

  private async handIn(who: Actor, name: string, bytes: Buffer) {
    const { id: fileId } = await this.files.keep(who, name, Readable.from([bytes]));
    return this.imports.open(who, { fileId });
  }
}
