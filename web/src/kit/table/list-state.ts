import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Query } from '../../api/request.js';
import type { Resource } from '../descriptor.js';

/** What the address says about a list; a link reproduces the list, filter, order and columns. */
export interface ListState {
  filters: ReadonlyMap<string, readonly string[]>;
  q: string;
  sort: string;
  columns: readonly string[];
  /** The same as the API takes it, for the list and for its export. */
  query: Query;
  isFiltered: boolean;
  setFilter: (name: string, values: readonly string[]) => void;
  setMany: (filters: Readonly<Record<string, readonly string[]>>) => void;
  setQ: (q: string) => void;
  setSort: (sort: string) => void;
  setColumns: (columns: readonly string[] | undefined) => void;
  clear: () => void;
  search: string;
  open: (search: string) => void;
}

const own = new Set(['q', 'sort', 'columns']);

/** A period is two parameters of the API, named without the field's ending; until is exclusive there: `paidOn` → `paidFrom`, `paidUntil`. */
const stem = (field: string): string => field.replace(/(On|At)$/, '');
export const fromOf = (field: string): string => `${stem(field)}From`;
export const untilOf = (field: string): string => `${stem(field)}Until`;

/** The field a parameter filters: itself, or the day whose period it bounds. */
export function fieldOfFilter(resource: Resource, parameter: string): string {
  if (resource.fields[parameter]) return parameter;
  return Object.keys(resource.fields).find((name) => fromOf(name) === parameter || untilOf(name) === parameter) ?? parameter;
}

export function useListState(resource: Resource, columnsBefore?: readonly string[]): ListState {
  const [params, setParams] = useSearchParams();
  const search = params.toString();
  return useMemo(() => {
    const now = new URLSearchParams(search);
    const filters = new Map<string, readonly string[]>();
    for (const key of now.keys()) if (!own.has(key)) filters.set(key, now.getAll(key));
    const q = now.get('q') ?? '';
    const sort = now.get('sort') ?? resource.sort;
    const asked = now.get('columns')?.split(',').filter((name) => resource.fields[name]);
    const columns = asked?.length ? asked : (columnsBefore ?? resource.columns);
    const query: Query = { ...Object.fromEntries(filters), q: q || undefined, sort };

    const change = (work: (next: URLSearchParams) => void): void => {
      const next = new URLSearchParams(search);
      work(next);
      setParams(next, { replace: true });
    };
    const put = (next: URLSearchParams, name: string, values: readonly string[]): void => {
      next.delete(name);
      for (const value of values) next.append(name, value);
    };
    return {
      filters,
      q,
      sort,
      columns,
      query,
      isFiltered: filters.size > 0 || q !== '',
      setFilter: (name, values) => change((next) => put(next, name, values)),
      setMany: (many) => change((next) => Object.entries(many).forEach(([name, values]) => put(next, name, values))),
      setQ: (text) => change((next) => put(next, 'q', text ? [text] : [])),
      setSort: (by) => change((next) => put(next, 'sort', by === resource.sort ? [] : [by])),
      setColumns: (names) => change((next) => put(next, 'columns', names ? [names.join(',')] : [])),
      clear: () => change((next) => [...next.keys()].filter((key) => key === 'q' || !own.has(key)).forEach((key) => next.delete(key))),
      search,
      open: (text) => setParams(new URLSearchParams(text)),
    };
  }, [search, setParams, resource, columnsBefore]);
}
