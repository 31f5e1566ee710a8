import { Entity, Index } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import { Instant, Json, Key, Ref, State, Version, Whole, Words } from '../../platform/database/columns.js';
import { Sealed } from '../../platform/secrets/sealed.js';
import type { MappedBy } from '../../platform/workbook/mappings.js';
import type { ImportState } from './organizations.machine.js';
import type { Mapping, Outcome, RowProblem } from './register-imports.rules.js';

export type Counts = Record<'total' | Outcome, number>;

/** A workbook on its way into the register. */
@Entity('register_import')
@Index('ux_register_import_check', ['checkId'], { unique: true })
@Index('ix_register_import_created', ['createdAt'])
@Index('ix_register_import_file', ['fileId'])
export class RegisterImport {
  @Key() id: string;
  @Ref({ to: 'StoredFile', fk: 'fk_register_import_file' }) fileId: string;
  @Words(200) fileName: string;
  /** Each check of the workbook writes its rows under an id of its own; the rows of the last one count. */
  @Ref() checkId: string;
  @State() state: ImportState;
  @Json() columns: string[];
  @Json() mapping: Mapping;
  /** Said by somebody, remembered, or guessed from the titles. */
  @Words(24, { nullable: true }) mappedBy: MappedBy | null;
  /** Where workbooks like this one come from, as the office calls it. */
  @Words(200, { nullable: true }) sourceName: string | null;
  @Json() counts: Counts;
  /** Rows written, of those that were to be written when it was confirmed. */
  @Whole() done: number;
  @Whole() total: number;
  /** Whoever confirmed, with the rights of that moment: the rows are written in this name after the request has ended. */
  @Json({ nullable: true }) confirmedAs: Actor | null;
  @Instant({ nullable: true }) confirmedAt: Date | null;
  @Instant({ nullable: true }) finishedAt: Date | null;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}

/** One row of it. No foreign keys: rows are there before their import is, and must not keep bodies locked while it is checked. */
@Entity('register_import_row')
@Index('ux_register_import_row', ['checkId', 'rowNo'], { unique: true })
@Index('ix_register_import_row_outcome', ['checkId', 'outcome', 'rowNo'])
export class RegisterImportRow {
  @Key() id: string;
  @Ref() checkId: string;
  /** As in the workbook. */
  @Whole() rowNo: number;
  @Words(24) outcome: Outcome;
  /** Field → what the row says, the phone masked; what could not be read stands as it was written. */
  @Json() given: Record<string, unknown>;
  @Sealed() @Words(200, { nullable: true }) contactPhone: string | null;
  @Json() problems: RowProblem[];
  /** The body it was found to be, or became. */
  @Ref({ nullable: true }) organizationId: string | null;
  @Instant({ nullable: true }) appliedAt: Date | null;
}
