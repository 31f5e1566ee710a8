import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Words } from '../../kernel/problem.js';
import type { SqlRow, SqlValue } from '../database/database.js';

/** What erasure knows of the moment: the word that stands in the place of names, the business day, and how an empty value is sealed where a column cannot be empty. */
export interface Erasing { pseudonym: string; today: string; seal: (plain: string) => string }

/**
 * What one table holds of natural persons, said by the room that owns it. A person is asked for through records of the register
 * (a volunteer, an honoree, a body's contact, an account); export and erasure follow from this, in rooms to come, too.
 */
export interface Holding {
  entity: EntityTarget<ObjectLiteral>;
  zh: string;
  en: string;
  /** Resource of a record that stands for a person → which rows of this table are about that person, with one `?` for the record's id. `*`: of whichever kind. */
  of: Readonly<Record<string, string>>;
  /** Only these columns are about the person; left out: all. */
  columns?: readonly string[];
  /** Keys and codes that the person's copy does not hold. */
  withheld?: readonly string[];
  /** The columns that change when the person is erased; left out: none. The row itself stays, so that no total changes. */
  erased?: (row: SqlRow, erasing: Erasing) => Record<string, SqlValue>;
  /** Why the row stays, for the person who asks. */
  stays: Words;
}
