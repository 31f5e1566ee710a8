import { CaretDownFilled, CaretUpFilled } from '@ant-design/icons';
import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import type { AnyRecord } from '../../api/types.js';
import { fill, type ResourceWords } from '../../words/shape.js';
import { useWords, wordFor } from '../../words/words.js';
import type { Field, Resource } from '../descriptor.js';
import { isFigure, Value } from '../value.js';

interface RowsProps {
  resource: Resource;
  texts: ResourceWords;
  rows: readonly AnyRecord[];
  columns: readonly string[];
  caption: string;
  sort?: string;
  onSort?: (sort: string) => void;
}

/**
 * The rows of a list. The first cell is the link to the record; arrow keys walk from link to link,
 * so only one of them is in the tab order. On a phone each row becomes a card, by CSS alone.
 */
export function Rows({ resource, texts, rows, columns, caption, sort, onSort }: RowsProps) {
  const navigate = useNavigate();
  const body = useRef<HTMLTableSectionElement>(null);
  const [current, setCurrent] = useState(0);

  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -rows.length, End: rows.length }[event.key];
    if (step === undefined || !(event.target instanceof HTMLElement) || !event.target.matches('a.row-door')) return;
    event.preventDefault();
    const next = Math.min(Math.max(current + step, 0), rows.length - 1);
    body.current?.querySelectorAll<HTMLAnchorElement>('a.row-door')[next]?.focus();
  };

  const open = (event: MouseEvent, id: string): void => {
    const isText = (getSelection()?.toString() ?? '') !== '';
    if (isText || (event.target instanceof HTMLElement && event.target.closest('a, button'))) return;
    const to = `/${resource.name}/${id}`;
    if (event.metaKey || event.ctrlKey) window.open(`/app${to}`, '_blank');
    else void navigate(to);
  };

  return (
    <div className="rows-box">
      <table className="rows" role="table">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((name) => (
              <Head key={name} name={name} resource={resource} texts={texts} {...(sort ? { sort } : {})} {...(onSort ? { onSort } : {})} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" ref={body} onKeyDown={walk}>
          {rows.map((record, at) => (
            <tr key={record.id} role="row" onClick={(event) => open(event, record.id)}>
              {columns.map((name, column) => {
                const field = resource.fields[name];
                const className = classOf(field);
                const value = <Value resource={resource} texts={texts} name={name} record={record} isPlain />;
                return column === 0 ? (
                  <th key={name} scope="row" role="rowheader">
                    <Link className="row-door" to={`/${resource.name}/${record.id}`} tabIndex={at === current ? 0 : -1} onFocus={() => setCurrent(at)}>
                      {value}
                    </Link>
                  </th>
                ) : (
                  <td key={name} role="cell" className={className} data-label={wordFor(texts.fields, name)}>
                    {value}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Words may wrap; codes, days, states and figures keep their line. */
function classOf(field: Field | undefined): string | undefined {
  if (!field) return undefined;
  if (isFigure(field)) return 'is-figure';
  const wraps = field.kind === 'reference' || field.kind === 'longText' || field.kind === 'choice' || (field.kind === 'text' && !field.isCode);
  return wraps ? 'is-words' : undefined;
}

function Head({ name, resource, texts, sort, onSort }: { name: string; resource: Resource; texts: ResourceWords; sort?: string; onSort?: (sort: string) => void }) {
  const words = useWords();
  const field = resource.fields[name];
  const label = wordFor(texts.fields, name);
  const className = field && isFigure(field) ? 'is-figure' : undefined;
  if (!onSort || !resource.sorts.includes(name)) {
    return (
      <th scope="col" role="columnheader" className={className}>
        {label}
      </th>
    );
  }
  const order = sort === name ? 'ascending' : sort === `-${name}` ? 'descending' : 'none';
  const next = order === 'ascending' ? `-${name}` : name;
  return (
    <th scope="col" role="columnheader" aria-sort={order} className={className}>
      <button type="button" className="sort" title={fill(order === 'ascending' ? words.kit.table.sortDown : words.kit.table.sortUp, { name: label })} onClick={() => onSort(next)}>
        {label}
        <span className="sort-mark" aria-hidden>
          {order === 'descending' ? <CaretDownFilled /> : <CaretUpFilled className={order === 'none' ? 'unsorted' : undefined} />}
        </span>
      </button>
    </th>
  );
}
