import { Button } from 'antd';
import { usePages } from '../../api/hooks.js';
import type { Tone } from '../../kit/descriptor.js';
import { useFormat } from '../../kit/look/format.js';
import { Loading, Refused } from '../../kit/problem-text.js';
import { State } from '../../kit/state.js';
import { textOf } from '../../kit/value.js';
import { fill } from '../../words/shape.js';
import { useSpeech, wordFor } from '../../words/words.js';
import type { Import, ImportRow, Outcome } from './import-types.js';
import { organizations } from './organizations.js';

const pageSize = 50;
const tones: Record<Outcome, Tone> = { new: 'good', changed: 'active', unchanged: 'done', refused: 'bad' };

/** What each row would do; a refused cell says why in place. */
export function ImportRows({ data, outcome }: { data: Import; outcome: Outcome | 'all' }) {
  const { words, language } = useSpeech();
  const format = useFormat();
  const w = words.imports;
  const texts = words.of.organizations;
  const pages = usePages<ImportRow>(`/organizations/imports/${data.id}/rows`, { outcome: outcome === 'all' ? undefined : outcome, limit: pageSize });
  if (pages.isPending) return <Loading rows={8} />;
  if (pages.isError) return <Refused error={pages.error} onRetry={() => void pages.refetch()} />;
  const rows = pages.data.pages.flatMap((page) => page.items);
  const total = pages.data.pages[0]?.total ?? null;
  const fields = [...new Set(data.columns.flatMap((column) => data.mapping[column] ?? []))];
  if (rows.length === 0) return <p className="state-page">{w.noRows}</p>;
  return (
    <section className="surface import-rows" aria-label={w.steps.preview}>
      <div className="scroll" tabIndex={0} role="group" aria-label={w.steps.preview}>
        <table className="plain cells">
          <thead>
            <tr>
              <th scope="col" className="is-figure">{w.row}</th>
              <th scope="col">{w.outcome}</th>
              {fields.map((field) => (
                <th key={field} scope="col">{wordFor(texts.fields, field)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const problems = new Map(row.problems.map((problem) => [problem.field, problem[language]]));
              const general = row.problems.filter((problem) => problem.field === null || !fields.includes(problem.field));
              return (
                <tr key={row.id}>
                  <th scope="row" className="is-figure figure">{row.rowNo}</th>
                  <td>
                    <State state={row.outcome} names={w.outcomes} tones={tones} />
                    {general.map((problem) => (
                      <p key={problem.code} className="cell-problem">{problem[language]}</p>
                    ))}
                  </td>
                  {fields.map((field) => (
                    <td key={field} className={problems.has(field) ? 'wrong' : undefined}>
                      {field === 'divisionId' ? (row.values['divisionName'] ?? words.kit.none) : textOf(organizations.fields[field], row.values[field], texts, words, format)}
                      {problems.has(field) && <p className="cell-problem">{problems.get(field)}</p>}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div className="list-end">
        <span role="status">{total === null ? fill(words.kit.table.shownSome, { n: rows.length }) : fill(words.kit.table.shown, { n: rows.length, total })}</span>
        {pages.hasNextPage && (
          <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {words.kit.table.moreAny}
          </Button>
        )}
      </div>
    </section>
  );
}
