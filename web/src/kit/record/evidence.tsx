import { DownloadOutlined, FileOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useBackend, useChange, usePages } from '../../api/hooks.js';
import type { EvidenceItem, Stored } from '../../api/types.js';
import { fill } from '../../words/shape.js';
import { useWords } from '../../words/words.js';
import { FileInput } from '../form/file.js';
import { useFormat } from '../look/format.js';
import { Loading, problemText, Refused } from '../problem-text.js';
import { useSay } from '../say.js';

/** What proves the record: listed with its hash, downloadable, and added where `can` allows. */
export function Evidence({ resource, id, mayAdd }: { resource: string; id: string; mayAdd: boolean }) {
  const { api } = useBackend();
  const words = useWords();
  const format = useFormat();
  const say = useSay();
  const w = words.kit.evidence;
  const [isAdding, setAdding] = useState(false);
  const pages = usePages<EvidenceItem>(`/${resource}/${id}/evidence`, {});
  if (pages.isPending) return <Loading rows={3} />;
  if (pages.isError) return <Refused error={pages.error} onRetry={() => void pages.refetch()} />;
  const items = pages.data.pages.flatMap((page) => page.items);
  const download = async (item: EvidenceItem): Promise<void> => {
    try {
      await api.save(`/files/${item.fileId}`, { accept: '*/*' }, item.name);
    } catch (error) {
      say(problemText(error, words));
    }
  };
  return (
    <div className="evidence">
      {mayAdd && (
        <Button icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>
          {w.add}
        </Button>
      )}
      {items.length === 0 ? (
        <p className="muted">{w.none}</p>
      ) : (
        <ul className="evidence-list">
          {items.map((item) => (
            <li key={item.id}>
              <FileOutlined aria-hidden className="evidence-icon" />
              <div>
                <p className="evidence-label">{item.label}</p>
                <p className="muted">
                  {item.name} · {format.size(item.sizeBytes)} · {fill(w.added, { at: format.instant(item.addedAt), who: item.addedByName ?? '' })}
                </p>
                <p className="muted hash">
                  <abbr title={w.hash}>SHA-256</abbr> {item.sha256}
                </p>
              </div>
              <Button icon={<DownloadOutlined aria-hidden />} aria-label={`${words.kit.download}: ${item.label}`} onClick={() => void download(item)}>
                {words.kit.download}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {pages.hasNextPage && <Button onClick={() => void pages.fetchNextPage()}>{words.kit.table.moreAny}</Button>}
      {isAdding && <AddEvidence resource={resource} id={id} onClose={() => setAdding(false)} />}
    </div>
  );
}

function AddEvidence({ resource, id, onClose }: { resource: string; id: string; onClose: () => void }) {
  const words = useWords();
  const w = words.kit.evidence;
  const say = useSay();
  const change = useChange<unknown>();
  const fieldId = useId();
  const [file, setFile] = useState<Stored | null>(null);
  const [label, setLabel] = useState('');
  const [isTried, setTried] = useState(false);
  const missing = { file: isTried && !file, label: isTried && !label.trim() };
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!file || !label.trim()) {
      document.getElementById(`${fieldId}-${file ? 'label' : 'file'}`)?.focus();
      return;
    }
    try {
      await change.mutateAsync({ path: `/${resource}/${id}/evidence`, method: 'POST', body: { fileId: file.id, label: label.trim() } });
      say(fill(w.done, { name: label.trim() }));
      onClose();
    } catch {
      // shown below from change.error
    }
  };
  return (
    <Modal open title={w.add} onCancel={onClose} footer={null} destroyOnHidden>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {change.error && (
          <p className="error-summary" role="alert">
            {problemText(change.error, words)}
          </p>
        )}
        <div className={missing.file ? 'field wrong' : 'field'}>
          <label htmlFor={`${fieldId}-file`}>{w.file}</label>
          <FileInput
            id={`${fieldId}-file`}
            value={file}
            onChange={(stored) => {
              setFile(stored);
              if (stored && !label) setLabel(stored.name.replace(/\.[^.]+$/, ''));
            }}
            {...(missing.file ? { describedBy: `${fieldId}-file-error` } : {})}
          />
          {missing.file && (
            <p id={`${fieldId}-file-error`} className="field-error">
              {fill(words.kit.form.required, { field: w.file })}
            </p>
          )}
        </div>
        <div className={missing.label ? 'field wrong' : 'field'}>
          <label htmlFor={`${fieldId}-label`}>{w.label}</label>
          <Input id={`${fieldId}-label`} value={label} maxLength={200} aria-describedby={`${fieldId}-hint`} {...(missing.label ? { 'aria-invalid': true } : {})} onChange={(event) => setLabel(event.target.value)} />
          <p id={`${fieldId}-hint`} className={missing.label ? 'field-error' : 'hint'}>
            {missing.label ? fill(words.kit.form.required, { field: w.label }) : w.labelHint}
          </p>
        </div>
        <div className="form-buttons">
          <Button type="primary" htmlType="submit" loading={change.isPending}>
            {words.kit.add}
          </Button>
          <Button onClick={onClose}>{words.kit.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
