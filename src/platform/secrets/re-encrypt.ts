import type { Database, SqlRow, SqlValue } from '../database/database.js';
import { sealedTables, type SealedColumn, type SealedTable } from './sealed.js';
import type { Secrets } from './secrets.js';

/** What became of one column: values that stand under the newest key now, and those that could not be moved. */
export interface Moved { table: string; column: string; moved: number; left: number }
export interface ReEncryption { columns: Moved[]; faults: string[] }

const BATCH = 200;

/**
 * Brings every sealed value and its blind index under the newest key. Each row is changed only if it still says what was read, so that it
 * may run beside a busy system; what is done stays done, so that it may be interrupted anywhere and started again.
 *
 * Edges    a record's version is not counted up: what it says has not changed
 */
export async function reEncrypt(db: Database, secrets: Secrets, say: (line: string) => void = () => undefined): Promise<ReEncryption> {
  const answer: ReEncryption = { columns: [], faults: [] };
  for (const sealed of sealedTables(db.source)) {
    for (const column of sealed.columns) {
      const moved = await moveColumn(db, secrets, sealed, column, answer.faults, say);
      const left = await leftIn(db, secrets, sealed, column);
      answer.columns.push({ table: sealed.table.tableName, column: column.property, moved, left });
    }
  }
  return answer;
}

/** Sealed values that are not under the newest key; in a column that holds others, too, only what looks sealed. */
const stale = (column: string): string => `${column} LIKE 'v_.%' AND ${column} NOT LIKE ?`;
const pattern = (secrets: Secrets): string => `${secrets.mark}%`;

async function leftIn(db: Database, secrets: Secrets, { table }: SealedTable, { property }: SealedColumn): Promise<number> {
  const [row] = await db.rows(`SELECT COUNT(*) AS n FROM ${table.tableName} WHERE ${stale(property)}`, [pattern(secrets)]);
  return Number(row?.n ?? 0);
}

async function moveColumn(db: Database, secrets: Secrets, sealed: SealedTable, column: SealedColumn, faults: string[], say: (line: string) => void): Promise<number> {
  const { tableName, primaryColumns } = sealed.table;
  const [key, ...more] = primaryColumns.map((c) => c.databaseName);
  if (!key || more.length) throw new Error(`${tableName} has sealed values, so it needs a key of one column`);
  const total = await leftIn(db, secrets, sealed, column);
  let moved = 0;
  for (let after = ''; ; ) {
    const rows = await db.rows(`SELECT ${key} AS id, ${column.property} AS value FROM ${tableName} WHERE ${key} > ? AND ${stale(column.property)} ORDER BY ${key} LIMIT ${BATCH}`, [after, pattern(secrets)]);
    if (!rows.length) return moved;
    moved += await moveRows(db, secrets, { table: tableName, key, column }, rows, faults);
    say(`${tableName}.${column.property}  ${moved} of ${total}`);
    if (rows.length < BATCH) return moved;
    after = String(rows.at(-1)?.id);
  }
}

interface Place { table: string; key: string; column: SealedColumn }

/** One batch, one write; a row whose new index is taken is left as it was and named. */
async function moveRows(db: Database, secrets: Secrets, { table, key, column: { property, index } }: Place, rows: readonly SqlRow[], faults: string[]): Promise<number> {
  const statement = `UPDATE ${table} SET ${property} = ?${index ? `, ${index} = ?` : ''} WHERE ${key} = ? AND ${property} = ?`;
  const name = `${table}.${property}`;
  const prepared: { id: string; values: SqlValue[] }[] = [];
  for (const { id, value } of rows as { id: string; value: string }[]) {
    try {
      const plain = secrets.open(value);
      prepared.push({ id, values: [secrets.seal(plain), ...(index ? [secrets.blindIndex(plain)] : []), id, value] });
    } catch (error) {
      faults.push(`${name} of ${id}: ${(error as Error).message}`);
    }
  }
  const taken: string[] = [];
  await db.write(async (tx) => {
    taken.length = 0;
    for (const { id, values } of prepared) {
      try {
        await tx.query(statement, values);
      } catch (error) {
        if (!db.isDuplicate(error)) throw error;
        taken.push(`${name} of ${id}: the same value was entered again while keys changed`);
      }
    }
  });
  faults.push(...taken);
  return prepared.length - taken.length;
}
