import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../kernel/actor.js';
import { declaredParameters, type InForce, type Parameter, type ParameterValue } from '../../kernel/parameter.js';
import { refusal } from '../../kernel/problem.js';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { History } from '../history/history.js';
import { ParameterValueRow } from './parameter-value.entity.js';

export const unknownParameter = refusal('parameters/unknown', 404, '没有参数“{key}”', 'there is no parameter "{key}"');
export const wrongValue = refusal('parameters/wrong-value', 422, '参数“{key}”的值须为{expected}', 'the value of "{key}" must be {expected}');
export const dayTaken = refusal('parameters/day-taken', 409, '参数“{key}”在 {day} 已有生效值', '"{key}" has a value in force from {day} already');
export const inThePast = refusal('parameters/in-the-past', 422, '生效日期不能早于今天,已发生的事项不受追溯', 'a value cannot come into force before today: what has happened is not judged anew');

/** Other processes' changes are seen after this long; our own at once. */
const FRESH_MS = 5_000;

/** Numbers with a birth certificate: the declared defaults, and whatever staff put in force later, each from its day. */
@Injectable()
export class Parameters {
  private known: { at: number; rows: ParameterValueRow[] } | undefined;

  constructor(private readonly db: Database, private readonly history: History, private readonly clock: Clock) {}

  /** The set in force on a civil date. */
  async on(day: string): Promise<InForce> {
    const rows = (await this.rows()).filter((r) => r.inForceOn <= day);
    const latest = new Map(rows.sort((a, b) => a.inForceOn.localeCompare(b.inForceOn)).map((r) => [r.parameter, r.value]));
    return { of: <V extends ParameterValue>(p: Parameter<V>): V => (latest.get(p.key) as V | undefined) ?? p.value };
  }

  today(): Promise<InForce> {
    return this.on(this.clock.today());
  }

  /** Every declared parameter with the value in force today and all later values. */
  async list() {
    const rows = await this.rows();
    const today = await this.today();
    return declaredParameters().map((p) => ({
      key: p.key, words: p.words, unit: p.unit, default: p.value, defaultSource: p.source, value: today.of(p),
      values: rows.filter((r) => r.parameter === p.key).sort((a, b) => b.inForceOn.localeCompare(a.inForceOn))
        .map(({ value, inForceOn, source, reason, createdAt }) => ({ value, inForceOn, source, reason, createdAt: createdAt.toISOString() })),
    }));
  }

  /** Puts a new value in force from a day on; a change of what rules say, so it has a reason and a history. */
  async put(who: Actor, key: string, change: { value: number | number[]; inForceOn: string; source: string; reason: string }): Promise<void> {
    const p = declaredParameters().find((d) => d.key === key);
    if (!p) throw unknownParameter({ key });
    const fits = Array.isArray(p.value) ? Array.isArray(change.value) && change.value.length > 0 : typeof change.value === 'number';
    if (!fits) throw wrongValue({ key, expected: Array.isArray(p.value) ? '[…]' : '0…' }, '/value');
    if (change.inForceOn < this.clock.today()) throw inThePast({}, '/inForceOn');
    const before = (await this.on(change.inForceOn)).of(p);
    await this.db.write(async (tx) => {
      const row = { ...change, id: uuidv7(), parameter: key, createdAt: this.clock.now(), createdBy: who.id };
      try {
        await tx.insert(ParameterValueRow, row);
      } catch (error) {
        throw this.db.isDuplicate(error) ? dayTaken({ key, day: change.inForceOn }, '/inForceOn') : error;
      }
      this.history.add({ subjectType: 'parameter', subjectId: row.id, move: 'put', by: who, reason: change.reason, changes: { [key]: [before, change.value] } });
      this.db.afterCommit(() => { this.known = undefined; });
    });
  }

  private async rows(): Promise<ParameterValueRow[]> {
    if (!this.known || Date.now() - this.known.at > FRESH_MS) {
      this.known = { at: Date.now(), rows: await this.db.read((tx) => tx.find(ParameterValueRow)) };
    }
    return this.known.rows;
  }
}
