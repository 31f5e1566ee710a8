import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { addDays } from '../../kernel/calendar.js';
import { Clock } from '../../platform/clock/clock.js';
import { Lists } from '../../platform/lists/lists.js';
import { Subjects } from '../../platform/subjects/subjects.js';
import { dutyList, SupervisionQueries } from './supervision.queries.js';
import { isRepresentative, obstaclesTo, PURPOSES, refusalOf, type Obstacle, type Purpose } from './supervision.rules.js';

const SOON_DAYS = 30;
interface Sums { overdue: number; soon: number }

/** What a body may not do now, and why; and what is due with whom. */
@Injectable()
export class Supervision {
  constructor(private readonly clock: Clock, private readonly queries: SupervisionQueries, private readonly lists: Lists, private readonly subjects: Subjects) {}

  /**
   * Refuses what something on record keeps the body from: the reason, the record, and from which day it no longer holds. Call it inside
   * the write. `on`: the day that counts, when it is not today.
   */
  async refuseBlocked(organizationId: string, purpose: Purpose, more: { on?: string; pointer?: string } = {}): Promise<void> {
    const [first] = await this.obstacles(organizationId, purpose, more.on ?? this.clock.today());
    if (first) throw refusalOf(first, purpose, more.pointer);
  }

  /** The same for somebody named beside the body: its legal representative stands for it, nobody else does. */
  async refuseRepresentative(organizationId: string, name: string, purpose: Purpose, more: { on?: string; pointer?: string } = {}): Promise<void> {
    if (isRepresentative(name, await this.queries.representativeOf(organizationId))) await this.refuseBlocked(organizationId, purpose, more);
  }

  /** What stands against a body today, purpose by purpose. */
  async standing(who: Actor, organizationId: string): Promise<{ today: string; blocked: { purpose: Purpose; obstacles: Obstacle[] }[] }> {
    await this.subjects.visible(who, 'organizations', organizationId);
    const today = this.clock.today();
    const facts = await this.queries.facts(organizationId);
    const p = await this.queries.inForceOn(today);
    return { today, blocked: PURPOSES.map((purpose) => ({ purpose, obstacles: obstaclesTo(purpose, facts, today, p) })).filter(({ obstacles }) => obstacles.length > 0) };
  }

  /** How much is overdue and due within thirty days, by kind, unit and officer; each number counts rows of the list of duties. */
  async board(who: Actor) {
    const today = this.clock.today();
    const until = addDays(today, SOON_DAYS + 1);
    const by = async (columns: string) => (await this.lists.totals(dutyList, who, [
      { name: 'overdue', sql: 'SUM(CASE WHEN x.dueOn < ? THEN 1 ELSE 0 END)', values: [today] }, { name: 'soon', sql: 'SUM(CASE WHEN x.dueOn >= ? THEN 1 ELSE 0 END)', values: [today] },
    ], [{ sql: 'x.dueOn < ?', values: [until] }], { join: { sql: '', values: [] }, columns })).map((row) => ({ ...row, overdue: Number(row.overdue), soon: Number(row.soon) }) as Record<string, unknown> & Sums);
    const [kinds, units, officers] = [await by('x.kind'), await by('o.divisionId, d.name'), await by('x.officerId, a.name')];
    const mostFirst = (a: Sums, b: Sums): number => b.overdue - a.overdue || b.soon - a.soon;
    return {
      today, until,
      kinds: kinds.map(({ kind, overdue, soon }) => ({ kind, overdue, soon })),
      units: units.sort(mostFirst).map(({ divisionId, name, overdue, soon }) => ({ divisionId, name, overdue, soon })),
      officers: officers.sort(mostFirst).map(({ officerId, name, overdue, soon }) => ({ officerId, name, overdue, soon })),
    };
  }

  private async obstacles(organizationId: string, purpose: Purpose, on: string): Promise<Obstacle[]> {
    return obstaclesTo(purpose, await this.queries.facts(organizationId), on, await this.queries.inForceOn(on));
  }
}
