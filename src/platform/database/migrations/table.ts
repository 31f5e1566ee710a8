import { Table, type TableColumnOptions, type TableIndexOptions } from 'typeorm';

/** The column kinds of platform/database/columns.ts as migrations write them: keep the two lists alike, the drift test compares. */
type C = TableColumnOptions;
type O = { nullable?: boolean };
const nullable = (o?: O): Pick<C, 'isNullable'> => ({ isNullable: o?.nullable ?? false });

export const key = (name = 'id'): C => ({ name, type: 'varchar', length: '36', isPrimary: true });
export const keyWords = (name: string, length: number): C => ({ name, type: 'varchar', length: String(length), isPrimary: true });
export const ref = (name: string, o?: O): C => ({ name, type: 'varchar', length: '36', ...nullable(o) });
export const words = (name: string, length: number, o?: O): C => ({ name, type: 'varchar', length: String(length), ...nullable(o) });
export const prose = (name: string, o?: O): C => ({ name, type: 'text', ...nullable(o) });
export const fen = (name: string, o?: O): C => ({ name, type: 'bigint', ...nullable(o) });
export const whole = (name: string, o?: O): C => ({ name, type: 'integer', ...nullable(o) });
export const long = fen;
export const flag = (name: string): C => ({ name, type: 'boolean', default: 0 });
export const instant = (name: string, o?: O): C => ({ name, type: 'datetime', precision: 3, ...nullable(o) });
export const day = (name: string, o?: O): C => ({ name, type: 'varchar', length: '10', ...nullable(o) });
export const state = (name = 'state'): C => ({ name, type: 'varchar', length: '24' });
export const json = prose;
export const version = (): C => ({ name: 'version', type: 'integer', default: 1 });
/** What every record carries: id first, then its own columns, then these. */
export const record = (): C[] => [version(), instant('createdAt'), words('createdBy', 36), words('source', 200, { nullable: true })];

/** An index is named after what it serves: `ix_contribution_received`. */
export const index = (name: string, ...columnNames: string[]): TableIndexOptions => ({ name, columnNames });
export const unique = (name: string, ...columnNames: string[]): TableIndexOptions => ({ name, columnNames, isUnique: true });

/** Points at another table's id; deleting what is pointed at is refused. */
export const pointsAt = (name: string, column: string, table: string) => ({
  name, columnNames: [column], referencedTableName: table, referencedColumnNames: ['id'], onDelete: 'RESTRICT', onUpdate: 'NO ACTION',
});

export const table = (name: string, columns: C[], indices: TableIndexOptions[] = [], foreignKeys: ReturnType<typeof pointsAt>[] = []): Table =>
  new Table({ name, columns, indices, foreignKeys });
