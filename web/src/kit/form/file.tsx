import { CloseOutlined, PaperClipOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useBackend } from '../../api/hooks.js';
import type { Stored } from '../../api/types.js';
import { useFormat } from '../look/format.js';
import { problemText } from '../problem-text.js';
import { fill } from '../../words/shape.js';
import { useWords } from '../../words/words.js';

type Sending = { share: number; abort: AbortController };

/** Chooses (or takes a dropped) file and uploads it at once, so that submitting later is quick. */
export function FileInput({ id, value, onChange, accept, describedBy }: { id: string; value: Stored | null; onChange: (stored: Stored | null) => void; accept?: string; describedBy?: string }) {
  const { api } = useBackend();
  const words = useWords();
  const format = useFormat();
  const w = words.kit.form;
  const [sending, setSending] = useState<Sending>();
  const [wrong, setWrong] = useState('');
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (!sending) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [sending]);

  const send = async (file: File): Promise<void> => {
    const abort = new AbortController();
    setWrong('');
    setSending({ share: 0, abort });
    try {
      onChange(await api.upload(file, (share) => setSending({ share, abort }), abort.signal));
    } catch (error) {
      if (!abort.signal.aborted) setWrong(problemText(error, words));
    } finally {
      setSending(undefined);
      if (input.current) input.current.value = '';
    }
  };

  const percent = Math.round((sending?.share ?? 0) * 100);
  return (
    <div
      className={isOver ? 'file-input over' : 'file-input'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) void send(file);
      }}
    >
      <input ref={input} id={id} type="file" className="sr-only" accept={accept} aria-describedby={describedBy} onChange={(event) => event.target.files?.[0] && void send(event.target.files[0])} />
      {sending ? (
        <div className="file-sending">
          <Progress percent={percent} size="small" aria-label={fill(w.uploading, { share: `${percent}%` })} />
          <Button size="small" icon={<CloseOutlined aria-hidden />} onClick={() => sending.abort.abort()}>
            {w.uploadCancel}
          </Button>
        </div>
      ) : value ? (
        <div className="file-chosen">
          <PaperClipOutlined aria-hidden />
          <span>{value.name}</span>
          <span className="muted">{format.size(value.sizeBytes)}</span>
          <Button size="small" type="text" icon={<CloseOutlined aria-hidden />} aria-label={`${words.kit.remove} ${value.name}`} onClick={() => onChange(null)} />
        </div>
      ) : (
        <label htmlFor={id} className="file-drop">
          <UploadOutlined aria-hidden /> {w.uploadDrop}
        </label>
      )}
      {wrong && (
        <p className="field-error" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
