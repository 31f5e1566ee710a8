import type { UseInfiniteQueryResult, InfiniteData } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Page } from '../../api/types.js';
import { fill } from '../../words/shape.js';
import { useWords } from '../../words/words.js';
import { useFormat } from '../look/format.js';
import { Loading, Refused } from '../problem-text.js';

interface PlainColumn<T> {
  key: string;
  label: string;
  show: (row: T) => ReactNode;
  to?: (row: T) => string | undefined;
  isFigure?: boolean;
}

interface Props<T> {
  caption: string;
  empty: string;
  pages: UseInfiniteQueryResult<InfiniteData<Page<T>>>;
  rowKey: (row: T) => string;
  columns: readonly PlainColumn<T>[];
}

/** A small table of something that is not a record of its own: attendance, services, rows of a figure. */
export function PlainTable<T>({ caption, empty, pages, rowKey, columns }: Props<T>) {
  const words = useWords();
  const format = useFormat();
  if (pages.isPending) return <Loading rows={4} />;
  if (pages.isError) return <Refused error={pages.error} onRetry={() => void pages.refetch()} />;
  const rows = pages.data.pages.flatMap((page) => page.items);
  const total = pages.data.pages[0]?.total ?? null;
  if (rows.length === 0) return <p className="muted">{empty}</p>;
  return (
    <>
      <div className="rows-box">
        <table className="rows plain-rows" role="table">
          <caption className="sr-only">{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((column) => (
                <th key={column.key} scope="col" role="columnheader" className={column.isFigure ? 'is-figure' : undefined}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <tr key={rowKey(row)} role="row">
                {columns.map((column, at) => {
                  const to = column.to?.(row);
                  const shown = to ? <Link to={to}>{column.show(row)}</Link> : column.show(row);
                  return at === 0 ? (
                    <th key={column.key} scope="row" role="rowheader">
                      {shown}
                    </th>
                  ) : (
                    <td key={column.key} role="cell" data-label={column.label} className={column.isFigure ? 'is-figure figure' : undefined}>
                      {shown}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {(pages.hasNextPage || rows.length > 20) && (
        <div className="list-end">
          <span role="status">{total === null ? fill(words.kit.table.shownSome, { n: format.number(rows.length) }) : fill(words.kit.table.shown, { n: format.number(rows.length), total: format.number(total) })}</span>
          {pages.hasNextPage && (
            <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
              {words.kit.table.moreAny}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
