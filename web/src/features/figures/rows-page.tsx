import { useParams } from 'react-router';
import { useAnswer, usePages } from '../../api/hooks.js';
import type { FigureItem, FigureRow } from '../../api/types.js';
import { useFormat, type Format } from '../../kit/look/format.js';
import { PageHead } from '../../kit/pages/page.js';
import { Loading, Refused } from '../../kit/problem-text.js';
import { PlainTable } from '../../kit/table/plain-table.js';
import { fill } from '../../words/shape.js';
import { useWords, type Words } from '../../words/words.js';
import { exact, kindOf, nameOf } from './figure-text.js';
import { ScopeBar } from './scope-bar.js';
import { useScope, type Scope } from './scope.js';

const pageSize = 100;

/** Behind the number: its definition, its day, and the very rows it is made of. */
export function RowsPage() {
  const { key = '' } = useParams();
  const words = useWords();
  const scope = useScope();
  return (
    <>
      <PageHead title={nameOf(key, words)} back={{ to: scope ? `/board?asOf=${scope.asOf}${scope.division ? `&division=${scope.division}&edition=${scope.edition}` : ''}` : '/board', label: words.figures.rows.back }} />
      {scope ? (
        <>
          <ScopeBar scope={scope} />
          <Behind key={key} figure={key} scope={scope} />
        </>
      ) : (
        <Loading rows={8} />
      )}
    </>
  );
}

function Behind({ figure, scope }: { figure: string; scope: Scope }) {
  const words = useWords();
  const format = useFormat();
  const w = words.figures.rows;
  const figures = useAnswer<{ items: FigureItem[] }>('/figures', scope.query);
  const pages = usePages<FigureRow>(`/figures/${figure}/rows`, { ...scope.query, limit: pageSize });
  if (figures.isPending) return <Loading rows={4} />;
  if (figures.isError) return <Refused error={figures.error} onRetry={() => void figures.refetch()} />;
  const item = figures.data.items.find((one) => one.key === figure);
  const isCount = kindOf(figure) === 'count';
  return (
    <>
      {item && (
        <section className="surface behind" aria-labelledby="behind">
          <p className="behind-value figure">{item.value === null ? words.kit.none : exact(figure, item.value, format, words)}</p>
          <div>
            <h2 id="behind">{words.figures.definition}</h2>
            <p>{item.definition.text}</p>
            <p className="muted">
              {fill(words.figures.version, { n: item.definition.version })} · {words.figures.asOf} {item.asOf}
            </p>
          </div>
          <Equal figure={figure} item={item} pages={pages} />
        </section>
      )}
      <section className="surface behind-rows" aria-label={w.title}>
        <PlainTable
          caption={w.title}
          empty={w.none}
          pages={pages}
          rowKey={(row) => row.id}
          columns={[
            { key: 'label', label: w.label, show: (row) => row.label, to: (row) => `/${row.resource}/${row.recordId ?? row.id}` },
            { key: 'on', label: w.on, show: (row) => row.on ?? words.kit.none, isFigure: true },
            ...(isCount ? [] : [{ key: 'value', label: w.value, show: (row: FigureRow) => part(figure, row.value, format, words), isFigure: true }]),
            { key: 'organization', label: w.organization, show: (row) => row.organizationName ?? words.kit.none },
            { key: 'division', label: w.division, show: (row) => row.divisionName ?? words.kit.none },
          ]}
        />
      </section>
    </>
  );
}

/** A row of a ratio carries the part of it that it adds, too small for one decimal. */
const part = (figure: string, value: number, format: Format, words: Words): string => (kindOf(figure) === 'ratio' ? (value / 10_000).toFixed(4) : exact(figure, value, format, words));

/** The sentence that the number and its rows agree, as far as they have been counted here. */
function Equal({ figure, item, pages }: { figure: string; item: FigureItem; pages: ReturnType<typeof usePages<FigureRow>> }) {
  const words = useWords();
  const format = useFormat();
  const w = words.figures.rows;
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  if (rows.length === 0 || item.value === null) return null;
  const sum = rows.reduce((total, row) => total + row.value, 0);
  const said = { n: format.number(rows.length), rows: format.number(rows.length), value: kindOf(figure) === 'ratio' ? part(figure, sum, format, words) : exact(figure, sum, format, words) };
  const ratio = kindOf(figure) === 'ratio' ? ` ${w.ratio}` : '';
  if (pages.hasNextPage) return <p className="behind-equal">{fill(w.counted, said)}{ratio}</p>;
  const differs = sum !== item.value;
  return (
    <p className={differs ? 'behind-equal differs' : 'behind-equal'} role={differs ? 'alert' : undefined}>
      {fill(differs ? w.differs : w.equal, said)}
      {ratio}
    </p>
  );
}
