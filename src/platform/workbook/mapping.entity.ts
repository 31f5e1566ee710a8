import { Entity, Index } from 'typeorm';
import { Instant, Json, Key, Words } from '../database/columns.js';

/** How the columns of workbooks from one source are read, as somebody has said last. */
@Entity('workbook_mapping')
@Index('ux_workbook_mapping', ['book', 'origin'], { unique: true })
export class WorkbookMapping {
  @Key() id: string;
  /** What is in the workbook: `register`. */
  @Words(40) book: string;
  /** `source:` and its name, or `columns:` and the hash of the columns' names. */
  @Words(220) origin: string;
  /** Column → field, null where a column is not read. */
  @Json() mapping: Record<string, string | null>;
  @Instant() usedAt: Date;
  @Words(36) savedBy: string;
}
