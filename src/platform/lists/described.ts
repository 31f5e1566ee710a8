import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiQuery, ApiResponse } from '@nestjs/swagger';
import type { Column, ColumnKind, Filter, FilterValue, ListSpec } from './list.js';

/** The API document's side of a list: its parameters and its answer come from the same tables as its SQL. */
const kinds: Record<ColumnKind, Record<string, unknown>> = {
  text: { type: 'string' }, integer: { type: 'integer' }, fen: { type: 'integer' }, day: { type: 'string', format: 'date' },
  instant: { type: 'string', format: 'date-time' }, flag: { type: 'boolean' }, json: {}, phone: { type: 'string' }, idNumber: { type: 'string' }, accountNumber: { type: 'string' }, birthDate: { type: 'string' },
};
const values: Record<FilterValue, Record<string, unknown>> = {
  text: { type: 'string' }, day: { type: 'string', format: 'date' }, instant: { type: 'string', format: 'date-time' }, integer: { type: 'integer' }, flag: { type: 'boolean' },
};

const FILES = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];

const property = (c: Column) => ({ ...kinds[c.kind], nullable: true, description: `${c.en} (${c.zh})${c.kind === 'fen' ? ', in fen' : ''}` });
const properties = (columns: Readonly<Record<string, Column>>) => Object.fromEntries(Object.entries(columns).map(([name, c]) => [name, property(c)]));
/** Its title is the name under which the document keeps it once, however many routes answer with it. */
const named = (title: string, own: object) => ({ title: title.replaceAll('/', '.'), type: 'object', required: Object.keys(own).filter((name) => name !== 'can'), properties: own });
const rowSchema = (spec: ListSpec) => named(`${spec.resource}.row`, { id: { type: 'string', format: 'uuid' }, ...properties(spec.columns) });
const pageSchema = (spec: ListSpec) => ({ type: 'object', required: ['items', 'next', 'total'], properties: { items: { type: 'array', items: rowSchema(spec) }, next: { type: 'string', nullable: true }, total: { type: 'integer', nullable: true } } });

/** On a list route. */
export const DescribedList = (spec: ListSpec) => applyDecorators(
  ...Object.entries(spec.filters).map(([name, f]: [string, Filter]) => ApiQuery({
    name, required: false, description: `${f.en} (${f.zh})`,
    schema: f.choices ? { type: 'array', items: { type: 'string', enum: [...f.choices] } } : (values[f.value] as object), ...(f.choices ? { explode: true } : {}),
  } as never)),
  ApiQuery({ name: 'q', required: false, type: String, description: 'words to look for (关键词)' }),
  ApiQuery({ name: 'sort', required: false, enum: Object.keys(spec.sorts).flatMap((s) => [s, `-${s}`]), description: `order; default ${spec.sort}` }),
  ApiQuery({ name: 'limit', required: false, schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 } }),
  ApiQuery({ name: 'after', required: false, type: String, description: 'cursor of the page before (`next`)' }),
  ApiQuery({ name: 'columns', required: false, schema: { type: 'array', items: { type: 'string', enum: Object.keys(spec.columns) } }, explode: false, description: 'the columns of a file (.csv, .xlsx), in their order; default all' } as never),
  ApiOkResponse({
    description: `${spec.en} (${spec.zh})`,
    content: { 'application/json': { schema: pageSchema(spec) as never }, ...Object.fromEntries(FILES.map((type) => [type, { schema: { type: 'string', format: 'binary' } as never }])) },
  }),
);

/** On a route that answers one record. */
export const DescribedRecord = (spec: ListSpec, status = 200) => ApiResponse({
  status, description: `one record of ${spec.en} (${spec.zh})`,
  schema: named(spec.resource, {
    ...properties(spec.columns), ...properties(spec.details ?? {}), id: { type: 'string', format: 'uuid' }, version: { type: 'integer' },
    can: { type: 'array', items: { type: 'string' }, description: 'the moves open to the reader now' },
  }) as never,
});
