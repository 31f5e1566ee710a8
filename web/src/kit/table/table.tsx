import { DownloadOutlined, SearchOutlined, TableOutlined } from '@ant-design/icons';
import { Button, Checkbox, Dropdown, Input, Popover, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useBackend, usePages } from '../../api/hooks.js';
import type { AnyRecord } from '../../api/types.js';
import { fill, type ResourceWords } from '../../words/shape.js';
import { useWords, wordFor } from '../../words/words.js';
import type { Resource } from '../descriptor.js';
import { usePaused } from '../form/reference.js';
import { useFormat } from '../look/format.js';
import { Loading, problemText, Refused } from '../problem-text.js';
import { useSay } from '../say.js';
import { Conditions, FilterButton } from './filters.js';
import type { ListState } from './list-state.js';
import { Rows } from './rows.js';
import { Views } from './views.js';

const pageSize = 50;
const media = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
};

/** The list screen of one resource: filter, order, columns, pages, export; all of it in the address. */
export function Table({ resource, texts, state }: { resource: Resource; texts: ResourceWords; state: ListState }) {
  const words = useWords();
  const format = useFormat();
  const w = words.kit.table;
  const pages = usePages<AnyRecord>(`/${resource.name}`, { ...state.query, limit: pageSize });
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const total = pages.data?.pages[0]?.total ?? null;
  const left = total === null ? pageSize : Math.min(total - rows.length, pageSize);

  return (
    <div className="list">
      <div className="list-bar" role="search" aria-label={fill(w.q, { many: texts.many })}>
        <Finder texts={texts} state={state} />
        <FilterButton resource={resource} texts={texts} state={state} />
        <Sorter resource={resource} texts={texts} state={state} />
        <div className="list-bar-end">
          <Views resource={resource} state={state} />
          <ColumnChoice resource={resource} texts={texts} state={state} />
          <Export resource={resource} texts={texts} state={state} sample={rows[0]} />
        </div>
      </div>
      <Conditions resource={resource} texts={texts} state={state} />
      {pages.isPending ? (
        <Loading rows={10} />
      ) : pages.isError && rows.length === 0 ? (
        <Refused error={pages.error} onRetry={() => void pages.refetch()} onClear={state.clear} />
      ) : rows.length === 0 ? (
        <div className="state-page" role="status">
          <h2>{fill(state.isFiltered ? w.emptyFiltered : w.empty, { many: texts.many })}</h2>
          {state.isFiltered && (
            <>
              <p>{w.emptyHint}</p>
              <Button onClick={state.clear}>{w.clear}</Button>
            </>
          )}
        </div>
      ) : (
        <>
          <Rows resource={resource} texts={texts} rows={rows} columns={state.columns} caption={texts.many} sort={state.sort} onSort={state.setSort} />
          <div className="list-end">
            <span role="status">
              {total === null ? fill(w.shownSome, { n: format.number(rows.length) }) : fill(w.shown, { n: format.number(rows.length), total: format.number(total) })}
            </span>
            {pages.hasNextPage && (
              <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
                {total === null ? w.moreAny : fill(w.more, { n: left })}
              </Button>
            )}
            {pages.isFetchNextPageError && <span role="alert">{problemText(pages.error, words)}</span>}
          </div>
        </>
      )}
    </div>
  );
}

function Finder({ texts, state }: { texts: ResourceWords; state: ListState }) {
  const words = useWords();
  const [typed, setTyped] = useState(state.q);
  const asked = usePaused(typed);
  const { q, setQ } = state;
  const [seen, setSeen] = useState(q);
  // the address changed from outside (a view, a chip's ×): what stands in the box follows it
  if (seen !== q) {
    setSeen(q);
    setTyped(q);
  }
  useEffect(() => {
    if (asked === typed.trim() && asked !== q) {
      setSeen(asked);
      setQ(asked);
    }
    // only a pause in typing asks the server
  }, [asked, typed, q, setQ]);
  return (
    <Input
      className="finder"
      allowClear
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      prefix={<SearchOutlined aria-hidden />}
      placeholder={words.kit.search.placeholder}
      aria-label={fill(words.kit.table.q, { many: texts.many })}
    />
  );
}

/** On a phone there are no column heads to click. */
function Sorter({ resource, texts, state }: { resource: Resource; texts: ResourceWords; state: ListState }) {
  const words = useWords();
  const w = words.kit.table;
  const options = resource.sorts.flatMap((name) => {
    const label = wordFor(texts.fields, name);
    return [{ value: name, label: `${label} ↑` }, { value: `-${name}`, label: `${label} ↓` }];
  });
  return <Select className="phone-only sorter" aria-label={w.sort} value={state.sort} options={options} onChange={state.setSort} />;
}

function ColumnChoice({ resource, texts, state }: { resource: Resource; texts: ResourceWords; state: ListState }) {
  const words = useWords();
  const w = words.kit.table;
  const [first, ...rest] = resource.columns;
  const all = [...rest, ...(resource.more ?? [])];
  const choose = (name: string, isOn: boolean): void => {
    const next = [first ?? '', ...all.filter((one) => (one === name ? isOn : state.columns.includes(one)))];
    state.setColumns(next.join() === resource.columns.join() ? undefined : next);
  };
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className="filter-boxes stacked" role="group" aria-label={w.columns}>
          {all.map((name) => (
            <Checkbox key={name} checked={state.columns.includes(name)} onChange={(event) => choose(name, event.target.checked)}>
              {wordFor(texts.fields, name)}
            </Checkbox>
          ))}
          <Button size="small" onClick={() => state.setColumns(undefined)}>
            {w.reset}
          </Button>
        </div>
      }
    >
      <Button className="desk-only" icon={<TableOutlined aria-hidden />}>
        {w.columns}
      </Button>
    </Popover>
  );
}

/** Exports exactly the records of this filter, not only those shown so far, in the columns that are shown: of a reference its name. */
function Export({ resource, texts, state, sample }: { resource: Resource; texts: ResourceWords; state: ListState; sample: AnyRecord | undefined }) {
  const { api } = useBackend();
  const words = useWords();
  const w = words.kit.table;
  const say = useSay();
  const [isBusy, setBusy] = useState(false);
  const save = async (kind: keyof typeof media): Promise<void> => {
    setBusy(true);
    say(w.exporting);
    try {
      await api.save(`/${resource.name}`, { query: { ...state.query, columns: sample && columnsOf(sample, state.columns).join(',') }, accept: media[kind] }, `${texts.many}.${kind}`);
      say(w.exported);
    } catch (error) {
      say(problemText(error, words));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'xlsx', label: w.exportXlsx },
          { key: 'csv', label: w.exportCsv },
        ],
        onClick: ({ key }) => void save(key === 'csv' ? 'csv' : 'xlsx'),
      }}
    >
      <Button icon={<DownloadOutlined aria-hidden />} loading={isBusy}>
        {w.export}
      </Button>
    </Dropdown>
  );
}

const columnsOf = (sample: AnyRecord, shown: readonly string[]): string[] =>
  [...new Set(shown.map((name) => [name.replace(/Id$/, 'Name'), `${name}Name`].find((beside) => beside !== name && beside in sample) ?? name))].filter((name) => name in sample);
