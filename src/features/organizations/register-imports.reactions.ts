import { setImmediate as letOthersIn } from 'node:timers/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SYSTEM, type Actor } from '../../kernel/actor.js';
import { Problem } from '../../kernel/problem.js';
import { Database } from '../../platform/database/database.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Registry } from '../../platform/registry/registry.js';
import type { Organization } from './organization.entity.js';
import type { NewOrganization } from './organizations.dto.js';
import { Organizations } from './organizations.service.js';
import { becomesFiled, becomesRegistered, problemOf, typeOf } from './register-imports.rules.js';
import { importShown, RegisterImports, type PendingRow, type WrittenRow } from './register-imports.service.js';

/**
 * Writes what was confirmed, a hundred rows at a time. Each chunk commits together with the marks of its rows and the word to go on,
 * so that a crash repeats nothing and skips nothing.
 */
@Injectable()
export class RegisterWriter implements OnModuleInit {
  constructor(
    private readonly registry: Registry, private readonly db: Database, private readonly outbox: Outbox, private readonly organizations: Organizations, private readonly imports: RegisterImports,
  ) {}

  onModuleInit(): void {
    this.registry.shows(importShown);
    this.registry.hears('register-import.confirm', 'organizations.writeRegisterImport', ({ id }) => this.writeNext(id, 0));
    this.registry.hears('register-import.continue', 'organizations.continueRegisterImport', ({ id, after }) => this.writeNext(id, Number(after)));
    this.registry.does({ name: 'organizations.forgetUnfinishedChecks', at: '41 3 * * *', run: () => this.imports.forgetUnfinished() });
  }

  private writeNext(id: string, after: number): Promise<void> {
    return this.db.write(async (tx) => {
      const next = await this.imports.next(tx, id, after);
      if (!next) return;
      const { record, rows } = next;
      const written: WrittenRow[] = [];
      for (const row of rows) {
        written.push(await this.written(record.confirmedAs ?? SYSTEM, row, record.fileName));
        // An embedded database answers at once, so nothing here ever waits: without this no request is heard until the import is over.
        await letOthersIn();
      }
      await this.imports.note(tx, record, written);
      const last = rows.at(-1);
      if (last) await this.outbox.announce('register-import.continue', { id, after: last.row.rowNo });
      else await this.imports.finish(id);
    });
  }

  /** A row that the register refuses by now is a refused row; anything else that goes wrong stops the chunk, which is tried again. */
  private async written(who: Actor, pending: PendingRow, fileName: string): Promise<WrittenRow> {
    const { row, outcome, problems, known } = pending;
    if (outcome === 'refused' || outcome === 'unchanged') return { row, outcome, problems, organizationId: known?.id ?? null };
    try {
      return { row, outcome, problems, organizationId: await this.write(who, pending, `批量导入:${fileName} 第 ${row.rowNo} 行`) };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { row, outcome: 'refused', problems: [problemOf(error)], organizationId: known?.id ?? null };
    }
  }

  private async write(who: Actor, { known, values, differing }: PendingRow, reason: string): Promise<string> {
    if (!known) return (await this.organizations.create(who, { source: reason.slice(0, 200), ...values, type: typeOf(values, known) } as NewOrganization, reason)).id;
    const { moved, fields } = await this.moved(who, known, values, reason);
    const left = differing.filter((field) => !fields.includes(field));
    if (left.length) await this.organizations.enter(who, moved, Object.fromEntries(left.map((field) => [field, values[field]])), { way: 'import', reason });
    return known.id;
  }

  /** Registers or files the body first when the row says that it has become so. */
  private async moved(who: Actor, known: Organization, values: PendingRow['values'], reason: string): Promise<{ moved: Organization; fields: readonly string[] }> {
    const { uscc, type, registeredOn, filedOn } = values;
    if (becomesRegistered(values, known)) return { moved: await this.organizations.register(who, known, { uscc, type, registeredOn: registeredOn ?? '' }, reason), fields: ['uscc', 'type', 'registeredOn'] };
    if (becomesFiled(values, known) && filedOn) return { moved: await this.organizations.file(who, known, { filedOn }, reason), fields: ['filedOn'] };
    return { moved: known, fields: [] };
  }
}
