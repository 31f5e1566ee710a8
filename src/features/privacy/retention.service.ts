import { Injectable, type OnModuleInit } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { hasRole, SYSTEM, type Actor } from '../../kernel/actor.js';
import { dayIn, startOfDay } from '../../kernel/calendar.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { sqlInstant } from '../../platform/database/columns.js';
import { Database } from '../../platform/database/database.js';
import { HistoryHead } from '../../platform/history/history.entity.js';
import { History } from '../../platform/history/history.js';
import { notThere, notYours } from '../../platform/moves/moves.js';
import { Parameters } from '../../platform/parameters/parameters.js';
import type { RetentionRule } from '../../platform/personal/retention-rule.js';
import { Registry } from '../../platform/registry/registry.js';
import { announcementMonths, disclosureYears, keptSince, stillDue } from './privacy.rules.js';

export interface Removal { before: string; count: number; reason: string }

const from = (before: string): string => sqlInstant(startOfDay(before));

/** The timetable of keeping: technical rows go by themselves, of records a person is told and decides. */
@Injectable()
export class Retention implements OnModuleInit {
  constructor(
    private readonly db: Database, private readonly registry: Registry, private readonly parameters: Parameters, private readonly history: History, private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.registry.retires(
      {
        name: 'privacy.disclosures', zh: '个人信息查看记录', en: 'Log of disclosures', period: disclosureYears, confirmedBy: 'auditAdmin',
        due: (before) => this.count('SELECT COUNT(*) AS n FROM disclosure WHERE at < ?', before), remove: (_, before) => this.run('DELETE FROM disclosure WHERE at < ?', before),
      },
      {
        name: 'privacy.announcements', zh: '已送达的内部通知', en: 'Delivered announcements', period: announcementMonths,
        due: (before) => this.count("SELECT COUNT(*) AS n FROM announcement WHERE state = 'delivered' AND createdAt < ?", before),
        remove: async (_, before) => {
          await this.run("DELETE FROM delivery WHERE announcementId IN (SELECT id FROM announcement WHERE state = 'delivered' AND createdAt < ?)", before);
          await this.run("DELETE FROM announcement WHERE state = 'delivered' AND createdAt < ?", before);
        },
      },
    );
    this.registry.does({ name: 'privacy.retire', at: '40 2 * * *', run: () => this.retire() });
  }

  /** Every period with its source, and what has outlived it today. */
  async list(who: Actor) {
    return Promise.all(this.registry.retentions.map(async (rule) => {
      const before = await this.before(rule);
      const { key, unit, source } = rule.period;
      const due = await rule.due(before);
      return {
        id: rule.name, zh: rule.zh, en: rule.en, parameter: key, period: (await this.parameters.today()).of(rule.period), unit, source, isAutomatic: !rule.confirmedBy, before, due,
        can: due > 0 && rule.confirmedBy && hasRole(who, rule.confirmedBy) ? ['remove'] : [],
      };
    }));
  }

  /** A person has seen how many, up to which day, and says so. */
  async remove(who: Actor, name: string, seen: Removal): Promise<{ id: string; removed: number }> {
    const rule = this.registry.retentions.find((r) => r.name === name);
    if (!rule?.confirmedBy) throw notThere({ resource: 'retention-periods' });
    if (!hasRole(who, rule.confirmedBy)) throw notYours({ move: 'remove' });
    return this.db.write(async (tx) => {
      // One removal after the other: whoever confirms second finds nothing left. The first lane of the history is a row that is always there.
      await this.db.hold(tx, HistoryHead, { lane: '0' });
      const before = await this.before(rule);
      const count = await rule.due(before);
      refuse(stillDue(seen, { before, count }));
      await this.take(who, rule, before, count, seen.reason);
      return { id: name, removed: count };
    });
  }

  /** At night: what no person needs to look at. */
  async retire(): Promise<void> {
    for (const rule of this.registry.retentions.filter((r) => !r.confirmedBy)) {
      const before = await this.before(rule);
      const count = await rule.due(before);
      if (count) await this.db.write(() => this.take(SYSTEM, rule, before, count, null));
    }
  }

  private async take(who: Actor, rule: RetentionRule, before: string, count: number, reason: string | null): Promise<void> {
    await rule.remove(who, before);
    this.history.add({ subjectType: 'retention', subjectId: uuidv7(), move: 'remove', by: who, reason, changes: { rule: [null, rule.name], before: [null, before], count: [null, count] } });
  }

  /** Records live on the business clock, technical rows in real time. */
  private async before(rule: RetentionRule): Promise<string> {
    return keptSince(rule.confirmedBy ? this.clock.today() : dayIn(new Date()), (await this.parameters.today()).of(rule.period), rule.period.unit);
  }

  private count = async (sql: string, before: string): Promise<number> => Number((await this.db.rows(sql, [from(before)]))[0]?.n ?? 0);
  private run = (sql: string, before: string): Promise<unknown> => this.db.write((tx) => tx.query(sql, [from(before)]));
}
