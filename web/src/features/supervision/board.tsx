import { Link } from 'react-router';
import { useAnswer } from '../../api/hooks.js';
import { queryString } from '../../api/request.js';
import { useFormat } from '../../kit/look/format.js';
import { PageHead } from '../../kit/pages/page.js';
import { Loading, Refused } from '../../kit/problem-text.js';
import { fill } from '../../words/shape.js';
import { useWords, wordFor } from '../../words/words.js';

interface Sums { overdue: number; soon: number }
interface BoardAnswer {
  today: string;
  until: string;
  kinds: (Sums & { kind: string })[];
  units: (Sums & { divisionId: string | null; name: string | null })[];
  officers: (Sums & { officerId: string | null; name: string | null })[];
}
interface Line extends Sums { name: string; by: Readonly<Record<string, string>> }

/** What is overdue and what becomes due, by duty, unit and officer; every number is a door. */
export function SupervisionBoard() {
  const words = useWords();
  const w = words.supervision;
  const answer = useAnswer<BoardAnswer>('/supervision/board');
  if (answer.isPending) return <Loading rows={8} />;
  if (answer.isError) return <Refused isPage error={answer.error} onRetry={() => void answer.refetch()} />;
  const { data } = answer;
  const tables: { key: string; title: string; head: string; lines: Line[] }[] = [
    { key: 'kinds', title: w.byKind, head: w.kind, lines: data.kinds.map((one) => ({ ...one, name: wordFor(w.kinds, one.kind), by: { kind: one.kind } })) },
    { key: 'units', title: w.byUnit, head: w.unit, lines: data.units.map((one) => ({ ...one, name: one.name ?? w.noUnit, by: { divisionId: one.divisionId ?? 'none' } })) },
    { key: 'officers', title: w.byOfficer, head: w.officer, lines: data.officers.map((one) => ({ ...one, name: one.name ?? w.noOfficer, by: { officerId: one.officerId ?? 'none' } })) },
  ];
  return (
    <>
      <PageHead title={w.board} text={fill(w.intro, { today: data.today })} />
      {data.kinds.length === 0 ? <p className="surface muted">{w.none}</p> : tables.map(({ key, ...table }) => <Table key={key} {...table} data={data} />)}
    </>
  );
}

function Table({ title, head, lines, data }: { title: string; head: string; lines: readonly Line[]; data: BoardAnswer }) {
  const words = useWords();
  const w = words.supervision;
  const when = { overdue: { dueUntil: data.today }, soon: { dueFrom: data.today, dueUntil: data.until } };
  return (
    <section className="surface" aria-label={title}>
      <h2>{title}</h2>
      <div className="scroll" tabIndex={0} role="group" aria-label={title}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col" className="is-figure">{w.overdue}</th>
              <th scope="col" className="is-figure">{w.soon}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.name}>
                <th scope="row">{line.name}</th>
                {(['overdue', 'soon'] as const).map((key) => (
                  <td key={key} className="is-figure figure">
                    <Count n={line[key]} label={`${line.name}: ${w[key]}`} to={`/supervision/duties${queryString({ ...line.by, ...when[key], of: line.name })}`} isBad={key === 'overdue'} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Count({ n, label, to, isBad }: { n: number; label: string; to: string; isBad: boolean }) {
  const format = useFormat();
  if (n === 0) return <span className="muted">0</span>;
  return <Link to={to} aria-label={`${label} ${n}`} className={isBad ? 'is-fault' : undefined}>{format.number(n)}</Link>;
}
