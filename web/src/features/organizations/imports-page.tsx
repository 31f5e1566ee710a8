import { Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useChange, usePages } from '../../api/hooks.js';
import type { Stored } from '../../api/types.js';
import { FileInput } from '../../kit/form/file.js';
import { useFormat } from '../../kit/look/format.js';
import { capital } from '../../kit/pages/list-page.js';
import { PageHead } from '../../kit/pages/page.js';
import { problemText } from '../../kit/problem-text.js';
import { State } from '../../kit/state.js';
import { PlainTable } from '../../kit/table/plain-table.js';
import { useWords } from '../../words/words.js';
import type { Import } from './import-types.js';
import { importTones, Steps } from './import-steps.js';

/** The import desk's first page: hand in a workbook, or come back to an earlier one. */
export function ImportsPage() {
  const words = useWords();
  const format = useFormat();
  const navigate = useNavigate();
  const w = words.imports;
  const change = useChange<Import>();
  const [file, setFile] = useState<Stored | null>(null);
  const [source, setSource] = useState('');
  const pages = usePages<Import>('/organizations/imports', {});
  const begin = async (stored: Stored | null): Promise<void> => {
    setFile(stored);
    if (!stored) return;
    try {
      const made = await change.mutateAsync({ path: '/organizations/imports', method: 'POST', body: { fileId: stored.id, ...(source.trim() ? { sourceName: source.trim() } : {}) } });
      await navigate(`/organizations/imports/${made.id}`);
    } catch {
      setFile(null);
    }
  };
  return (
    <>
      <PageHead title={w.start} text={w.intro} back={{ to: '/organizations', label: capital(words.of.organizations.many) }} />
      <Steps at="upload" />
      <section className="surface import-upload" aria-label={w.steps.upload}>
        {change.error && (
          <p className="error-summary" role="alert">
            {problemText(change.error, words)}
          </p>
        )}
        <label htmlFor="source-name">{w.sourceName}</label>
        <Input id="source-name" value={source} maxLength={200} aria-describedby="source-hint" onChange={(event) => setSource(event.target.value)} />
        <p id="source-hint" className="hint">{w.sourceHint}</p>
        <FileInput id="workbook" value={file} onChange={(stored) => void begin(stored)} accept=".xlsx" />
        {change.isPending && <p role="status">{w.checking}</p>}
      </section>
      <section className="surface" aria-labelledby="past">
        <h2 id="past">{w.past}</h2>
        <PlainTable
          caption={w.past}
          empty={w.noPast}
          pages={pages}
          rowKey={(row) => row.id}
          columns={[
            { key: 'file', label: w.file, show: (row) => row.fileName, to: (row) => `/organizations/imports/${row.id}` },
            { key: 'state', label: words.kit.record.state, show: (row) => <State state={row.state} names={w.states} tones={importTones} /> },
            { key: 'total', label: w.counts.total, show: (row) => format.number(row.counts?.total ?? 0), isFigure: true },
            { key: 'at', label: w.at, show: (row) => format.instant(row.createdAt), isFigure: true },
          ]}
        />
      </section>
    </>
  );
}
