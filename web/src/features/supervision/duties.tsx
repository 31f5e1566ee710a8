import { useSearchParams } from 'react-router';
import { usePages } from '../../api/hooks.js';
import { PageHead } from '../../kit/pages/page.js';
import { PlainTable } from '../../kit/table/plain-table.js';
import { useWords, wordFor } from '../../words/words.js';

interface Duty { id: string; kind: string; label: string | null; resource: string; recordId: string; dueOn: string; isOverdue: boolean; organizationName: string; divisionName: string | null; officerName: string | null }
const asked = ['kind', 'divisionId', 'officerId', 'organizationId', 'dueFrom', 'dueUntil'] as const;

/** The rows behind a number of the supervision board. */
export function DutiesPage() {
  const words = useWords();
  const w = words.supervision;
  const [params] = useSearchParams();
  const pages = usePages<Duty>('/supervision/duties', { ...Object.fromEntries(asked.map((name) => [name, params.get(name) ?? undefined])), limit: 100 });
  const when = params.has('dueFrom') ? w.soon : params.has('dueUntil') ? w.overdue : w.duties;
  const of = params.get('of');
  return (
    <>
      <PageHead title={of ? `${of}: ${when}` : when} back={{ to: '/supervision', label: w.back }} />
      <section className="surface" aria-label={w.duties}>
        <PlainTable
          caption={w.duties}
          empty={w.noDuties}
          pages={pages}
          rowKey={(row) => `${row.kind}/${row.id}`}
          columns={[
            { key: 'organization', label: w.organization, show: (row) => row.organizationName, to: (row) => `/${row.resource}/${row.recordId}` },
            { key: 'kind', label: w.kind, show: (row) => wordFor(w.kinds, row.kind) },
            { key: 'record', label: w.record, show: (row) => row.label ?? words.kit.none },
            { key: 'dueOn', label: w.dueOn, show: (row) => <span className={row.isOverdue ? 'is-fault' : undefined}>{row.dueOn}</span>, isFigure: true },
            { key: 'unit', label: w.unit, show: (row) => row.divisionName ?? w.noUnit },
            { key: 'officer', label: w.officer, show: (row) => row.officerName ?? w.noOfficer },
          ]}
        />
      </section>
    </>
  );
}
