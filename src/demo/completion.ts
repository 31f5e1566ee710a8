import { SYSTEM } from '../kernel/actor.js';
import type { Words } from '../kernel/problem.js';
import type { Clock } from '../platform/clock/clock.js';
import type { Database } from '../platform/database/database.js';
import type { History } from '../platform/history/history.js';

/** Under this id the history tells when the district was complete; there is no other record of it. */
const DISTRICT = '01672000-0000-7000-8000-000000002018';
/** What the business clock shows at that moment. */
export const openingAt = new Date('2018-12-31T09:00:00+08:00');

export const notice: Words = {
  zh: '演示系统:人物、组织与金额除报告所列外均为虚构;业务时钟自 2018-12-31 09:00 起走,请勿录入真实数据。',
  en: 'Demonstration: apart from what the report names, people, bodies and sums are invented; the business clock began at 2018-12-31 09:00. Do not enter real data.',
};

/** The instant, in real time, at which the district was complete; undefined while it is not. */
export async function completedAt(db: Database): Promise<Date | undefined> {
  const [row] = await db.rows<{ changes: string }>("SELECT changes FROM history WHERE subjectId = ? AND move = 'complete'", [DISTRICT]);
  return row && new Date((JSON.parse(row.changes) as { completedAt: [null, string] }).completedAt[1]);
}

/**
 * Writes down that everything is there. History is where it cannot be lost or forged and is in the database itself, so that it comes
 * and goes with what it speaks of.
 */
export async function complete(db: Database, history: History, clock: Clock): Promise<void> {
  const at = new Date();
  clock.set(openingAt);
  await db.write(async () => {
    history.add({ subjectType: 'demo', subjectId: DISTRICT, move: 'complete', by: SYSTEM, changes: { completedAt: [null, at.toISOString()] } });
  });
}

/** The business clock goes on from the opening by as much as real time has gone on since. */
export const goOn = (clock: Clock, since: Date): void => clock.set(new Date(openingAt.getTime() + Date.now() - since.getTime()));
