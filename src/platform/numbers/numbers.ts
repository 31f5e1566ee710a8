import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { NumberSequence } from './number-sequence.entity.js';

/** Numbers for people: `FH-2018-0001`, without gaps, because they are given inside the write that uses them. */
@Injectable()
export class Numbers {
  constructor(private readonly db: Database) {}

  /** Call inside a write, as late in it as possible: the series is held until the write ends. */
  async next(prefix: string, year: number): Promise<string> {
    const series = `${prefix}-${year}`;
    const n = await this.db.write(async (tx) => {
      const step = () => tx.increment(NumberSequence, { series }, 'lastNumber', 1);
      if (!(await step()).affected) {
        try {
          await tx.insert(NumberSequence, { series, lastNumber: 1 });
        } catch (error) {
          if (!this.db.isDuplicate(error)) throw error;
          await step(); // somebody began the series at the same moment
        }
      }
      return (await tx.findOneByOrFail(NumberSequence, { series })).lastNumber;
    });
    return `${series}-${String(n).padStart(4, '0')}`;
  }
}
