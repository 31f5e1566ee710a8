import type { DataSource, EntityMetadata } from 'typeorm';

/** Where sealed values stand: the class, its property, and the property with the blind index of the same value, if there is one. */
export interface SealedColumn { owner: object; property: string; index: string | undefined }

const declared: SealedColumn[] = [];

/** This column holds sealed values, and `index` their blind index. Stands beside `@Words(…)`; re-encryption, export and the laws find it here. */
export const Sealed = (o: { index?: string } = {}): PropertyDecorator => (target, property) => {
  declared.push({ owner: target.constructor, property: String(property), index: o.index });
};

/** The sealed columns of one entity class. */
export const sealedIn = (owner: unknown): readonly SealedColumn[] => declared.filter((c) => c.owner === owner);

export interface SealedTable { table: EntityMetadata; columns: readonly SealedColumn[] }

/** Every table of a database that holds sealed values. */
export const sealedTables = (source: DataSource): SealedTable[] =>
  source.entityMetadatas.map((table) => ({ table, columns: sealedIn(table.target) })).filter(({ columns }) => columns.length > 0);
