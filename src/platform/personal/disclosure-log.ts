import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../kernel/actor.js';
import { parameter } from '../../kernel/parameter.js';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { History } from '../history/history.js';
import { tooMany } from '../http/problem.filter.js';
import { Parameters } from '../parameters/parameters.js';
import { Disclosure, DisclosureCount, type Purpose } from './disclosure.entity.js';

/** Source: docs/decisions/0016-personal-data.md#disclosures.perHour */
export const disclosuresPerHour = parameter('disclosures.perHour', {
  value: 60, unit: 'count', source: 'docs/decisions/0016-personal-data.md#disclosures.perHour', words: { zh: '每个账户每小时可查看的个人信息', en: 'Disclosures an account may ask for in an hour' },
});

export interface Asked { fields: readonly string[]; purpose: Purpose; reason: string }
const HOUR = 3_600_000;

/** Writes the log and keeps the count; call inside the write that shows something. */
@Injectable()
export class DisclosureLog {
  constructor(private readonly db: Database, private readonly history: History, private readonly clock: Clock, private readonly parameters: Parameters) {}

  async note(who: Actor, resource: string, id: string, asked: Asked): Promise<void> {
    const most = (await this.parameters.today()).of(disclosuresPerHour);
    await this.db.write(async (tx) => {
      await this.count(who, most);
      const line = { id: uuidv7(), at: this.clock.now(), accountId: who.id, accountName: who.name, resource, subjectId: id, fields: [...asked.fields], purpose: asked.purpose, reason: asked.reason };
      await tx.insert(Disclosure, line);
      // The chain says that it happened; the reason stays in the log, which ends one day.
      this.history.add({ subjectType: 'disclosure', subjectId: line.id, move: 'disclose', by: who, changes: { resource: [null, resource], subjectId: [null, id], fields: [null, line.fields] } });
    });
  }

  /** By real time: a business clock that stands still would let nobody in any more. */
  private async count(who: Actor, most: number): Promise<void> {
    const now = new Date();
    await this.db.write(async (tx) => {
      // Made or touched first, and thereby held: of two at once, one waits here for the other.
      await tx.createQueryBuilder().insert().into(DisclosureCount).values({ accountId: who.id, hourFrom: now, shown: 0 }).orUpdate(['accountId'], ['accountId']).updateEntity(false).execute();
      const before = await this.db.hold(tx, DisclosureCount, { accountId: who.id });
      const isFresh = before && now.getTime() - before.hourFrom.getTime() < HOUR;
      const shown = (isFresh ? before.shown : 0) + 1;
      if (isFresh && shown > most) throw tooMany({ seconds: Math.ceil((before.hourFrom.getTime() + HOUR - now.getTime()) / 1000) });
      await tx.update(DisclosureCount, { accountId: who.id }, { shown, ...(isFresh ? {} : { hourFrom: now }) });
    });
  }
}
