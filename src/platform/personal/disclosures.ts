import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { refusal } from '../../kernel/problem.js';
import { Database } from '../database/database.js';
import { sealedColumns } from '../lists/list.js';
import { Lists } from '../lists/lists.js';
import { notYours } from '../moves/moves.js';
import { Secrets } from '../secrets/secrets.js';
import { Subjects } from '../subjects/subjects.js';
import type { Found } from '../subjects/search.js';
import { DisclosureLog, type Asked } from './disclosure-log.js';
import { disclosureList } from './disclosures.lists.js';

export const notSealed = refusal('disclosures/not-sealed', 422, '“{field}”不是可以查看全文的内容', '"{field}" is nothing that can be shown in full');
export const numberInReason = refusal('disclosures/number-in-reason', 422, '理由中不能写电话、证件或账户号码', 'the reason must not hold a phone, identity or account number');

const MOST_FOUND = 20;
/** Eleven digits and more, however they are set apart. */
const NUMBER = /\d(?:[\s-]?\d){10,}/;

/** Sealed numbers in full, one record at a time, each with a line in the log; and the way from a full number to its records. */
@Injectable()
export class Disclosures implements OnModuleInit {
  constructor(
    private readonly db: Database, private readonly subjects: Subjects, private readonly lists: Lists, private readonly secrets: Secrets, private readonly log: DisclosureLog,
  ) {}

  onModuleInit(): void {
    this.subjects.add({ resource: 'disclosures', name: 'disclosure', spec: disclosureList });
  }

  async disclose(who: Actor, resource: string, id: string, asked: Asked): Promise<{ values: Record<string, string | null> }> {
    const subject = await this.subjects.visible(who, resource, id);
    if (!(await this.subjects.mayDisclose(who, subject, id))) throw notYours({ move: 'disclose' });
    const known = sealedColumns(subject.spec).map(([name]) => name);
    for (const [i, field] of asked.fields.entries()) if (!known.includes(field)) throw notSealed({ field }, `/fields/${i}`);
    if (NUMBER.test(asked.reason)) throw numberInReason({}, '/reason');
    return this.db.write(async () => {
      const sealed = await this.lists.sealed(subject.spec, who, id, asked.fields);
      await this.log.note(who, resource, id, asked);
      return { values: Object.fromEntries(asked.fields.map((field) => [field, sealed[field] ? this.secrets.open(sealed[field]) : null])) };
    });
  }

  /** The records that hold this number, of every kind that can be found by one; only what this person may see. */
  async find(who: Actor, number: string): Promise<{ items: Found[] }> {
    const indexes = this.secrets.blindIndexes(number);
    const places = indexes.map(() => '?').join(', ');
    const found = await Promise.all(this.subjects.all.map(async ({ resource, spec }) => {
      const columns = sealedColumns(spec).flatMap(([, c]) => c.index ?? []);
      if (!columns.length) return [];
      const rows = await this.lists.matching(spec, who, { sql: `(${columns.map((c) => `${c} IN (${places})`).join(' OR ')})`, values: columns.flatMap(() => indexes) }, MOST_FOUND);
      return rows.map((row) => ({ resource, id: row.id, title: String(row[spec.found?.title ?? 'id'] ?? ''), subtitle: String(row[spec.found?.subtitle ?? 'id'] ?? '') }));
    }));
    return { items: found.flat() };
  }
}
