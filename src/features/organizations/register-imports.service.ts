import { PassThrough } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import { In, IsNull, MoreThan, type EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { SYSTEM, type Actor } from '../../kernel/actor.js';
import { obstacle } from '../../kernel/machine.js';
import { nameKey } from '../../kernel/names.js';
import { Problem, refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Files } from '../../platform/files/files.js';
import { checked } from '../../platform/http/validation.pipe.js';
import { Moves, notThere, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { maskPhone } from '../../platform/secrets/masks.js';
import { Secrets } from '../../platform/secrets/secrets.js';
import { noSuchFile } from '../../platform/subjects/evidence.js';
import { writeRows } from '../../platform/workbook/export.js';
import { WorkbookFault } from '../../platform/workbook/fault.js';
import type { SheetRow } from '../../platform/workbook/sheet.js';
import { Mappings } from '../../platform/workbook/mappings.js';
import { readTable, type Table } from '../../platform/workbook/table.js';
import { Organization, OrganizationItem } from './organization.entity.js';
import { NewOrganization, type ImportMapping, type NewImport } from './organizations.dto.js';
import { importLifecycle, type ImportMove, type ImportState } from './organizations.machine.js';
import { importsPolicy, seesImports } from './organizations.policy.js';
import { importList, newRowsSql, unfinishedSql, unitsSql } from './organizations.queries.js';
import { RegisterImport, RegisterImportRow, type Counts } from './register-import.entity.js';
import {
  columnNames, counterpart, faultOf, importColumns, importDuplicateCode, importDuplicateName, judge, problemOf, readColumns, readRow, typeOf, unitNames,
  type Judged, type Outcome, type ReadColumn, type ReadRow, type RowProblem, type Values,
} from './register-imports.rules.js';

const kind: Kind<RegisterImport, ImportState, ImportMove> = {
  name: 'register-import', resource: 'organizations/imports', entity: RegisterImport, machine: importLifecycle, policy: importsPolicy, sees: seesImports,
  refs: { fileId: 'stored_file' }, secrets: ['confirmedAs'], derived: ['checkId', 'columns'],
};
export const importShown: Shown<RegisterImport, ImportState, ImportMove> = { kind, spec: importList };

/** Rows of a check to a write. With more of them the rows of a batch grow old before they are let go: 500 cost twice the memory and no less time. */
const BATCH = 100;
/** Rows written at once: what each leaves behind until the commit is to be let go before it counts as old, which is cleared away late. */
const WRITTEN_AT_ONCE = 25;
/** Rows of a check that never became an import (a crash in its middle) are forgotten after a day. */
const UNFINISHED_MS = 86_400_000;
const BOOK = 'register';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const REASONS = { zh: ['行号', '问题'], en: ['Row', 'Problems'] };
/** Of what a refused row says, so much is kept to be shown; the workbook of refused rows has it whole. */
const MOST_KEPT = 300;

const tableOf = (path: string): Promise<Table> => readTable(path, { columns: importColumns() }).catch(named);
function named(error: unknown): never {
  throw error instanceof WorkbookFault ? faultOf(error.code, error.more) : error;
}

/** A text cut out of the sheet's markup keeps all of that markup in memory; rows wait for their batch, so theirs are copies. */
const copied = <C>(cell: C): C | string => (typeof cell === 'string' ? Buffer.from(cell).toString() : cell);

/** Which rows of a workbook mean the same body: by code, or by name where one of the two has no code. */
class Twins {
  private readonly codes = new Map<string, number>();
  private readonly names = new Map<string, { rowNo: number; isCoded: boolean }>();

  /** What is wrong with a row that means the body of an earlier one. */
  of({ rowNo, values: { uscc, name } }: ReadRow): Problem | undefined {
    const [code, key] = [uscc || undefined, name ? nameKey(name) : undefined];
    const byCode = code === undefined ? undefined : this.codes.get(code);
    const byName = key === undefined ? undefined : this.names.get(key);
    if (code !== undefined && byCode === undefined) this.codes.set(code, rowNo);
    if (key !== undefined && byName === undefined) this.names.set(key, { rowNo, isCoded: code !== undefined });
    if (byCode !== undefined) return importDuplicateCode({ rowNo: byCode }, '/uscc');
    return byName && !(code !== undefined && byName.isCoded) ? importDuplicateName({ rowNo: byName.rowNo }, '/name') : undefined;
  }
}

/** Reads a workbook row by row and says what each would do to the register, by the rules for a body entered by hand. */
@Injectable()
export class RegisterCheck {
  constructor(private readonly db: Database, private readonly clock: Clock, private readonly secrets: Secrets, readonly mappings: Mappings) {}

  /** Judges and keeps every row, in batches with a write each: neither memory nor locks grow with the workbook. Whole or not at all. */
  async check(table: Table, columns: readonly ReadColumn[]): Promise<{ checkId: string; counts: Counts }> {
    const checkId = uuidv7();
    const counts: Counts = { total: 0, new: 0, changed: 0, unchanged: 0, refused: 0 };
    const twins = new Twins();
    const units = unitNames(await this.db.rows<{ id: string; code: string; name: string }>(unitsSql));
    let batch: ReadRow[] = [];
    const keep = async (): Promise<void> => {
      for (const { outcome } of await this.keep(checkId, batch)) counts[outcome] += 1;
      counts.total += batch.length;
      batch = [];
    };
    try {
      for await (const sheetRow of table.rows) {
        const row = readRow({ ...sheetRow, cells: sheetRow.cells.map(copied) }, columns, units);
        const twin = twins.of(row);
        batch.push(twin ? { ...row, problems: [...row.problems, problemOf(twin)] } : row);
        if (batch.length === BATCH) await keep();
      }
      await keep();
      return { checkId, counts };
    } catch (error) {
      await this.forget(checkId);
      return named(error);
    }
  }

  forget(checkId: string): Promise<unknown> {
    return this.db.write((tx) => tx.delete(RegisterImportRow, { checkId }));
  }

  /** What a crash left behind; the ids of checks tell when they began (RFC 9562: 48 bits of milliseconds come first). */
  async forgetUnfinished(): Promise<void> {
    const before = (Date.now() - UNFINISHED_MS).toString(16).padStart(12, '0').replace(/^.{8}/, '$&-');
    const left = await this.db.rows<{ checkId: string }>(unfinishedSql, [before]);
    for (const { checkId } of left) await this.forget(checkId);
  }

  /** What each of the rows does to the register as it is now. */
  async judged(rows: readonly ReadRow[]): Promise<Judged[]> {
    const register = await this.db.read((tx) => registerOf(tx, rows));
    const today = this.clock.today();
    const judged: Judged[] = [];
    // One after the other: nothing here waits, and five hundred at once would only be five hundred in memory.
    for (const row of rows) {
      const found = counterpart(row.values, register);
      const { errors } = await checked(NewOrganization, { name: '', ...row.values, type: typeOf(row.values, found instanceof Problem ? undefined : found) });
      const { contactPhone } = row.values;
      judged.push(judge(row, found, errors, contactPhone ? this.indexOf(contactPhone, found) : null, today));
    }
    return judged;
  }

  /** The values of a kept row, its phone opened. */
  read({ rowNo, given, contactPhone }: RegisterImportRow): ReadRow {
    const { divisionName: _, ...values } = given as Values & { divisionName?: string };
    return { rowNo, given, problems: [], values: contactPhone ? { ...values, contactPhone: this.secrets.open(contactPhone) } : values };
  }

  /** The index of a phone; while keys change, the one the body has if that is of the same phone. */
  private indexOf(phone: string, found: Organization | Problem | undefined): string {
    const stored = found instanceof Problem ? null : (found?.contactPhoneIndex ?? null);
    return stored !== null && this.secrets.blindIndexes(phone).includes(stored) ? stored : this.secrets.blindIndex(phone);
  }

  private async keep(checkId: string, batch: readonly ReadRow[]): Promise<Judged[]> {
    const judged = await this.judged(batch);
    const rows = judged.map(({ outcome, problems, known }, i) => {
      const { rowNo, given, values } = batch[i] as ReadRow;
      const phone = outcome === 'refused' ? null : values.contactPhone;
      const shown = outcome === 'refused' ? shortened(given) : masked(given);
      return [uuidv7(), checkId, rowNo, outcome, JSON.stringify(shown), phone ? this.secrets.seal(phone) : null, JSON.stringify(problems), known?.id ?? null];
    });
    // Plain SQL: the ORM in between costs as much as reading the workbook.
    if (rows.length) await this.db.write((tx) => tx.query(newRowsSql(rows.length), rows.flat()));
    return judged;
  }
}

async function registerOf(tx: EntityManager, rows: readonly ReadRow[]) {
  const codes = [...new Set(rows.flatMap(({ values }) => values.uscc || []))];
  const keys = [...new Set(rows.flatMap(({ values }) => (values.name ? nameKey(values.name) : [])))];
  const coded = codes.length ? await tx.findBy(Organization, { uscc: In(codes) }) : [];
  const called = keys.length ? await tx.findBy(Organization, { nameKey: In(keys) }) : [];
  const former = keys.length ? await tx.findBy(OrganizationItem, { valueKey: In(keys) }) : [];
  const renamed = former.length ? await tx.findBy(Organization, { id: In(former.map((f) => f.organizationId)) }) : [];
  return {
    byCode: new Map(coded.map((o) => [o.uscc ?? '', o])), byName: new Map(keys.map((key) => [key, called.filter((o) => o.nameKey === key)])),
    byFormerName: new Map(former.flatMap((f) => renamed.filter((o) => o.id === f.organizationId).map((o) => [f.valueKey ?? '', o]))),
  };
}

const masked = (given: Record<string, unknown>): Record<string, unknown> => ('contactPhone' in given ? { ...given, contactPhone: maskPhone(String(given.contactPhone)) } : given);
const shortened = (given: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(masked(given)).map(([field, value]) => [field, typeof value === 'string' ? value.slice(0, MOST_KEPT) : value]));

/** A row about to be written, and what became of one. */
export interface PendingRow extends Judged { row: RegisterImportRow; values: Values }
export interface WrittenRow { row: RegisterImportRow; outcome: Outcome; problems: RowProblem[]; organizationId: string | null }

/** Workbooks on their way into the register: checked, confirmed, and then written in the background (register-imports.reactions.ts). */
@Injectable()
export class RegisterImports {
  constructor(private readonly db: Database, private readonly moves: Moves, private readonly files: Files, private readonly check: RegisterCheck, private readonly clock: Clock) {}

  async open(who: Actor, given: NewImport): Promise<RegisterImport> {
    const own = await this.files.own(who, given.fileId);
    if (!own) throw noSuchFile({}, '/fileId');
    const table = await tableOf(own.path);
    const columns = columnNames(table.headers);
    const sourceName = given.sourceName || null;
    const titles = Object.fromEntries(Object.entries(table.suggestedMapping).map(([field, at]) => [columns[Number(at)] ?? '', field]));
    const { mapping, by } = given.mapping ? { mapping: given.mapping, by: 'given' as const } : await this.check.mappings.recall(BOOK, columns, sourceName, 'name', titles);
    const read = readColumns(mapping, columns);
    if (by === 'given') await this.check.mappings.remember(BOOK, columns, sourceName, mappingOf(read, columns), who.id);
    return this.checked(table, read, (checkId, counts) => this.moves.create(kind, who, {
      fileId: own.file.id, fileName: own.file.name, checkId, columns, counts, mapping: mappingOf(read, columns), mappedBy: by, sourceName, done: 0, total: 0, confirmedAs: null, confirmedAt: null, finishedAt: null, source: null,
    }));
  }

  /** Reads the columns in another way: every row is judged anew. */
  async map(who: Actor, seen: Seen, given: ImportMapping): Promise<RegisterImport> {
    const record = await this.visible(who, seen.id);
    refuse(obstacle(importLifecycle, 'map', record));
    const read = readColumns(given.mapping, record.columns);
    return this.checked(await this.table(record), read, (checkId, counts) => this.moves.make(kind, 'map', who, seen, { change: async (r, tx) => {
      await tx.delete(RegisterImportRow, { checkId: r.checkId });
      Object.assign(r, { checkId, counts, mapping: mappingOf(read, r.columns), mappedBy: 'given' });
      await this.check.mappings.remember(BOOK, r.columns, r.sourceName, r.mapping, who.id);
    } }));
  }

  confirm = (who: Actor, seen: Seen): Promise<RegisterImport> =>
    this.moves.make(kind, 'confirm', who, seen, { change: (r) => { Object.assign(r, { confirmedAs: who, confirmedAt: this.clock.now(), done: 0, total: r.counts.new + r.counts.changed }); } });

  /** Also while it is being written: the batch that is being written is written to its end, and what is written stays. */
  cancel = (who: Actor, seen: Seen, reason?: string | null): Promise<RegisterImport> => this.moves.make(kind, 'cancel', who, seen, { reason, change: (r) => { r.finishedAt = r.state === 'applying' ? this.clock.now() : null; } });
  forgetUnfinished = (): Promise<void> => this.check.forgetUnfinished();
  finish = (id: string): Promise<RegisterImport> => this.moves.make(kind, 'finish', SYSTEM, { id, version: null }, { change: (r) => { r.finishedAt = this.clock.now(); } });

  /** The refused rows as they came, each with what is wrong with it; put right, the workbook can be handed in again. */
  async refused(who: Actor, id: string, language: 'zh' | 'en'): Promise<StreamableFile> {
    const record = await this.visible(who, id);
    const table = await this.table(record);
    const columns = [...table.headers, ...REASONS[language]].map((header) => ({ header, kind: 'text' as const }));
    // Whoever handed the workbook in gets back what it said; phones are nobody else's.
    const phone = record.createdBy === who.id ? -1 : record.columns.findIndex((column) => record.mapping[column] === 'contactPhone');
    const rows = async function* (refused: AsyncIterable<[SheetRow, RegisterImportRow]>): AsyncGenerator<unknown[]> {
      for await (const [{ cells }, { rowNo, problems }] of refused) {
        yield [...table.headers.map((_, at) => (at === phone ? maskPhone(String(cells[at] ?? '')) : cells[at])), String(rowNo), problems.map((p) => p[language]).join(';')];
      }
    };
    const out = new PassThrough();
    writeRows(columns, rows(this.refusedRows(record.checkId, table)), out, { sheetName: table.sheet }).catch((error: Error) => out.destroy(error));
    const name = `${record.fileName.replace(/\.xlsx$/i, '')}-${language === 'zh' ? '待改正' : 'refused'}.xlsx`;
    return new StreamableFile(out, { type: XLSX, disposition: `attachment; filename="refused.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}` });
  }

  /** The next rows to be written, judged anew against the register as it is by now; the import stays held. Undefined: it is not being written. */
  async next(tx: EntityManager, id: string, after: number): Promise<{ record: RegisterImport; rows: PendingRow[] } | undefined> {
    const record = await this.db.hold(tx, RegisterImport, { id });
    if (record?.state !== 'applying') return undefined;
    const where = { checkId: record.checkId, rowNo: MoreThan(after), outcome: In(['new', 'changed']), appliedAt: IsNull() };
    const rows = await tx.find(RegisterImportRow, { where, order: { rowNo: 'ASC' }, take: WRITTEN_AT_ONCE });
    const read = rows.map((row) => this.check.read(row));
    const judged = await this.check.judged(read);
    return { record, rows: rows.map((row, i) => ({ row, values: read[i]?.values ?? {}, ...(judged[i] as Judged) })) };
  }

  /** What became of them, in the same write. */
  async note(tx: EntityManager, record: RegisterImport, written: readonly WrittenRow[]): Promise<void> {
    const counts = { ...record.counts };
    for (const { row, outcome, problems, organizationId } of written) {
      counts[row.outcome] -= 1;
      counts[outcome] += 1;
      await tx.update(RegisterImportRow, { id: row.id }, { outcome, problems, organizationId, appliedAt: this.clock.now() });
    }
    await tx.update(RegisterImport, { id: record.id }, { counts, done: record.done + written.length, version: record.version + 1 });
  }

  private async* refusedRows(checkId: string, table: Table): AsyncGenerator<[SheetRow, RegisterImportRow]> {
    let waiting: RegisterImportRow[] = [];
    let after = 0;
    for await (const row of table.rows) {
      if (!waiting.length) waiting = await this.db.read((tx) => tx.find(RegisterImportRow, { where: { checkId, outcome: 'refused', rowNo: MoreThan(after) }, order: { rowNo: 'ASC' }, take: BATCH }));
      if (!waiting.length) return;
      const [next] = waiting;
      if (next?.rowNo !== row.rowNo) continue;
      after = row.rowNo;
      waiting.shift();
      yield [row, next];
    }
  }

  private async visible(who: Actor, id: string): Promise<RegisterImport> {
    const record = await this.db.read((tx) => tx.findOneBy(RegisterImport, { id }));
    if (!record || !seesImports(who)) throw notThere({ resource: kind.resource });
    return record;
  }

  private async table(record: RegisterImport): Promise<Table> {
    return tableOf(await this.files.kept(record.fileId));
  }

  /** A check whose import does not come to be leaves no rows behind. */
  private async checked(table: Table, read: readonly ReadColumn[], enter: (checkId: string, counts: Counts) => Promise<RegisterImport>): Promise<RegisterImport> {
    const { checkId, counts } = await this.check.check(table, read);
    try {
      return await enter(checkId, counts);
    } catch (error) {
      await this.check.forget(checkId);
      throw error;
    }
  }
}

const mappingOf = (read: readonly ReadColumn[], columns: readonly string[]): Record<string, string | null> =>
  Object.fromEntries(columns.map((column) => [column, read.find((r) => r.column === column)?.field ?? null]));
