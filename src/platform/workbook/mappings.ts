import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { WorkbookMapping } from './mapping.entity.js';

export type ColumnMapping = Record<string, string | null>;
/** Where a mapping comes from: said just now, remembered by the source's name or by the very same columns, or guessed from their titles. */
export const MAPPED_BY = ['given', 'source', 'columns', 'titles'] as const;
export type MappedBy = (typeof MAPPED_BY)[number];

const byColumns = (columns: readonly string[]): string => `columns:${createHash('sha256').update(JSON.stringify([...columns].sort())).digest('hex')}`;
const bySource = (source: string): string => `source:${source}`;

/** Remembers how the columns of a source's workbooks are read, so that nobody says it twice. */
@Injectable()
export class Mappings {
  constructor(private readonly db: Database, private readonly clock: Clock) {}

  /**
   * What was said last of workbooks of this source, or of these very columns; else what their titles say. Columns that this workbook has
   * not are left out, and a mapping without the field that no row can be without is none.
   */
  async recall(book: string, columns: readonly string[], source: string | null, needed: string, titles: ColumnMapping): Promise<{ mapping: ColumnMapping; by: MappedBy }> {
    for (const [by, origin] of [['source', source && bySource(source)], ['columns', byColumns(columns)]] as const) {
      const found = origin ? await this.db.read((tx) => tx.findOneBy(WorkbookMapping, { book, origin })) : null;
      const mapping = Object.fromEntries(Object.entries(found?.mapping ?? {}).filter(([column]) => columns.includes(column)));
      if (Object.values(mapping).includes(needed)) return { mapping, by };
    }
    return { mapping: titles, by: 'titles' };
  }

  /** From now on workbooks of this source, and others with these columns, are read so. */
  async remember(book: string, columns: readonly string[], source: string | null, mapping: ColumnMapping, savedBy: string): Promise<void> {
    for (const origin of [byColumns(columns), ...(source ? [bySource(source)] : [])]) {
      await this.db.write(async (tx) => {
        const said = { mapping, usedAt: this.clock.now(), savedBy };
        const { affected } = await tx.update(WorkbookMapping, { book, origin }, said as never);
        if (!affected) await tx.insert(WorkbookMapping, { id: uuidv7(), book, origin, ...said } as never);
      });
    }
  }
}
