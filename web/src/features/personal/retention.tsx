import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useChange, usePages } from '../../api/hooks.js';
import { useFormat } from '../../kit/look/format.js';
import { PageHead } from '../../kit/pages/page.js';
import { problemText } from '../../kit/problem-text.js';
import { useSay } from '../../kit/say.js';
import { PlainTable } from '../../kit/table/plain-table.js';
import { fill } from '../../words/shape.js';
import { useSpeech, useWords } from '../../words/words.js';

interface Period {
  id: string;
  zh: string;
  en: string;
  period: number;
  unit: 'years' | 'months' | 'days';
  source: string;
  isAutomatic: boolean;
  before: string;
  due: number;
  can: string[];
}

/** How long what is kept, on whose authority, and what has outlived it; a person confirms. */
export function RetentionPage() {
  const words = useWords();
  const { language } = useSpeech();
  const format = useFormat();
  const w = words.retention;
  const [chosen, choose] = useState<Period>();
  const pages = usePages<Period>('/retention-periods', {});
  return (
    <>
      <PageHead title={w.title} text={w.intro} />
      <section className="surface" aria-label={w.title}>
        <PlainTable
          caption={w.title}
          empty={words.kit.none}
          pages={pages}
          rowKey={(row) => row.id}
          columns={[
            { key: 'what', label: w.what, show: (row) => row[language] },
            { key: 'period', label: w.period, show: (row) => `${format.number(row.period)}${words.parameters.units[row.unit]}`, isFigure: true },
            { key: 'source', label: w.source, show: (row) => <span className="path">{row.source}</span> },
            { key: 'before', label: w.before, show: (row) => row.before, isFigure: true },
            { key: 'due', label: w.due, show: (row) => format.number(row.due), isFigure: true },
            { key: 'ends', label: w.ends, show: (row) => (row.can.includes('remove') ? <Button size="small" danger onClick={() => choose(row)}>{w.remove}</Button> : row.isAutomatic ? w.automatic : w.byPerson) },
          ]}
        />
      </section>
      {chosen && <Confirm period={chosen} name={chosen[language]} onClose={() => choose(undefined)} />}
    </>
  );
}

function Confirm({ period, name, onClose }: { period: Period; name: string; onClose: () => void }) {
  const words = useWords();
  const say = useSay();
  const w = words.retention;
  const change = useChange<unknown>();
  const [reason, setReason] = useState('');
  const submit = async (): Promise<void> => {
    try {
      await change.mutateAsync({ path: `/retention-periods/${period.id}/removal`, method: 'POST', body: { before: period.before, count: period.due, reason: reason.trim() } });
      say(w.done);
      onClose();
    } catch {
      // shown below from change.error
    }
  };
  return (
    <Modal open title={w.remove} onCancel={onClose} footer={null} destroyOnHidden>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p className="move-sentence">{fill(w.sentence, { name, n: period.due, before: period.before })}</p>
        {change.error && (
          <p className="error-summary" role="alert">
            {problemText(change.error, words)}
          </p>
        )}
        <div className="field">
          <label htmlFor="retention-reason">{words.kit.move.reason}</label>
          <Input.TextArea id="retention-reason" value={reason} maxLength={1000} rows={3} onChange={(event) => setReason(event.target.value)} />
        </div>
        <Button type="primary" danger htmlType="submit" loading={change.isPending} disabled={!reason.trim()}>
          {w.remove}
        </Button>
      </form>
    </Modal>
  );
}
