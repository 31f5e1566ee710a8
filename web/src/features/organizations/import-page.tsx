import { DownloadOutlined } from '@ant-design/icons';
import { Button, Modal, Progress, Segmented } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useAnswer, useBackend, useChange } from '../../api/hooks.js';
import { useFormat } from '../../kit/look/format.js';
import { LinkButton } from '../../kit/link-button.js';
import { PageHead } from '../../kit/pages/page.js';
import { Loading, problemText, Refused } from '../../kit/problem-text.js';
import { useSay } from '../../kit/say.js';
import { fill } from '../../words/shape.js';
import { useWords } from '../../words/words.js';
import { ImportRows } from './import-rows.js';
import { Steps } from './import-steps.js';
import { outcomes, type Import, type Outcome } from './import-types.js';
import { Mapping } from './mapping.js';

const pollMs = 1000;

/** One workbook: check the columns, see what each row would do, confirm, watch, fetch what was refused. */
export function ImportPage() {
  const { id = '' } = useParams();
  const [isApplying, setApplying] = useState(false);
  const answer = useAnswer<Import>(`/organizations/imports/${id}`, {}, { pollMs: isApplying && pollMs });
  const words = useWords();
  const state = answer.data?.state;
  if ((state === 'applying') !== isApplying && state !== undefined) setApplying(state === 'applying');
  if (answer.isPending) return <Loading rows={8} />;
  if (answer.isError) return <Refused isPage error={answer.error} onRetry={() => void answer.refetch()} />;
  const { data } = answer;
  return (
    <>
      <PageHead title={data.fileName} back={{ to: '/organizations/imports', label: words.imports.title }} />
      {data.state === 'checked' ? <Checked data={data} /> : <Running data={data} />}
    </>
  );
}

function Checked({ data }: { data: Import }) {
  const words = useWords();
  const w = words.imports;
  const format = useFormat();
  const change = useChange<Import>();
  const [isMapping, setMapping] = useState(false);
  const [shown, setShown] = useState<Outcome | 'all'>(data.counts.refused > 0 ? 'refused' : 'all');
  const [asked, ask] = useState<'confirm' | 'cancel'>();
  const path = `/organizations/imports/${data.id}`;
  const toWrite = data.counts.new + data.counts.changed;
  const send = async (noun: 'confirmation' | 'cancellation'): Promise<void> => {
    await change.mutateAsync({ path: `${path}/${noun}`, method: 'POST', body: {}, version: data.version }).then(() => ask(undefined), () => undefined);
  };
  if (isMapping) {
    return (
      <>
        <Steps at="mapping" />
        <Mapping data={data} onDone={() => setMapping(false)} />
      </>
    );
  }
  return (
    <>
      <Steps at="preview" />
      {(data.mappedBy === 'source' || data.mappedBy === 'columns') && <p className="note" role="status">{data.mappedBy === 'source' ? fill(w.rememberedSource, { source: data.sourceName ?? '' }) : w.rememberedColumns}</p>}
      <Counts data={data} />
      <div className="import-bar">
        <Segmented<Outcome | 'all'> aria-label={w.outcome} value={shown} options={(['all', ...outcomes] as const).map((value) => ({ value, label: w.outcomes[value] }))} onChange={setShown} />
        <div className="buttons">
          {data.counts.refused > 0 && <RefusedWorkbook data={data} />}
          <Button onClick={() => setMapping(true)}>{w.changeMapping}</Button>
          <Button danger onClick={() => ask('cancel')}>{w.cancel}</Button>
          <Button type="primary" disabled={toWrite === 0} onClick={() => ask('confirm')}>
            {toWrite === 0 ? w.nothing : fill(w.confirm, { n: format.number(toWrite) })}
          </Button>
        </div>
      </div>
      <ImportRows data={data} outcome={shown} />
      {asked && (
        <Modal
          open
          title={asked === 'confirm' ? fill(w.confirm, { n: format.number(toWrite) }) : w.cancel}
          okText={asked === 'confirm' ? fill(w.confirm, { n: format.number(toWrite) }) : w.cancel}
          cancelText={words.kit.back}
          okButtonProps={{ danger: asked === 'cancel', loading: change.isPending }}
          onOk={() => void send(asked === 'confirm' ? 'confirmation' : 'cancellation')}
          onCancel={() => ask(undefined)}
        >
          {change.error && <p className="error-summary" role="alert">{problemText(change.error, words)}</p>}
          <p>{asked === 'confirm' ? fill(w.confirmText, { new: data.counts.new, changed: data.counts.changed, refused: data.counts.refused }) : w.cancelText}</p>
        </Modal>
      )}
    </>
  );
}

function Counts({ data }: { data: Import }) {
  const words = useWords();
  const format = useFormat();
  const w = words.imports;
  return (
    <dl className="import-counts">
      {(['total', ...outcomes] as const).map((key) => (
        <div key={key} className={`surface ${key}`}>
          <dt>{w.counts[key]}</dt>
          <dd className="figure">{format.number(data.counts[key])}</dd>
        </div>
      ))}
    </dl>
  );
}

function Running({ data }: { data: Import }) {
  const words = useWords();
  const [isAsked, ask] = useState(false);
  const change = useChange<Import>();
  const stop = async (): Promise<void> => {
    await change.mutateAsync({ path: `/organizations/imports/${data.id}/cancellation`, method: 'POST', body: {}, version: '*' }).then(() => ask(false), () => undefined);
  };
  const w = words.imports;
  const { counts } = data;
  const share = data.total > 0 ? Math.round((data.done / data.total) * 100) : 0;
  return (
    <>
      <Steps at="done" />
      <section className="surface import-end" role="status">
        {data.state === 'applying' ? (
          <>
            <Progress percent={share} status="active" aria-label={w.applying} />
            <p className="figure">{fill(w.progress, { done: data.done, total: data.total })}</p>
            <p>{w.applying}</p>
          </>
        ) : data.state === 'applied' ? (
          <p>{fill(w.applied, { new: counts.new, changed: counts.changed, unchanged: counts.unchanged, refused: counts.refused })}</p>
        ) : (
          <p>{data.done > 0 ? fill(w.stopped, { done: data.done, total: data.total }) : w.cancelled}</p>
        )}
        <div className="buttons">
          {data.state === 'applying' && <Button danger onClick={() => ask(true)}>{w.stop}</Button>}
          {counts.refused > 0 && data.state !== 'cancelled' && <RefusedWorkbook data={data} />}
          {data.state === 'applied' && <LinkButton to="/organizations" isPrimary>{w.toList}</LinkButton>}
          {data.state !== 'applying' && <LinkButton to="/organizations/imports">{w.again}</LinkButton>}
        </div>
      </section>
      {data.state !== 'cancelled' && <Counts data={data} />}
      {isAsked && data.state === 'applying' && (
        <Modal open title={w.stop} okText={w.stop} cancelText={words.kit.back} okButtonProps={{ danger: true, loading: change.isPending }} onOk={() => void stop()} onCancel={() => ask(false)}>
          {change.error && <p className="error-summary" role="alert">{problemText(change.error, words)}</p>}
          <p>{w.stopText}</p>
        </Modal>
      )}
      {data.state === 'applied' && counts.refused > 0 && <ImportRows data={data} outcome="refused" />}
    </>
  );
}

function RefusedWorkbook({ data }: { data: Import }) {
  const { api } = useBackend();
  const words = useWords();
  const say = useSay();
  const save = async (): Promise<void> => {
    try {
      await api.save(`/organizations/imports/${data.id}/refused`, { accept: '*/*' }, `${data.fileName.replace(/\.[^.]+$/, '')}-refused.xlsx`);
    } catch (error) {
      say(problemText(error, words));
    }
  };
  return (
    <Button icon={<DownloadOutlined aria-hidden />} onClick={() => void save()}>
      {words.imports.refused}
    </Button>
  );
}
