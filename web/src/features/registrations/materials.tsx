import { CheckOutlined, UndoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useChange } from '../../api/hooks.js';
import type { AnyRecord } from '../../api/types.js';
import { problemText } from '../../kit/problem-text.js';
import { useSay } from '../../kit/say.js';
import { fill } from '../../words/shape.js';
import { useSpeech, useWords } from '../../words/words.js';

interface Material { code: string; zh: string; en: string; isRequired: boolean; receivedOn: string | null; note: string | null }
interface Reason { code: string | null; zh: string; en: string }

/** The checklist of a case: what is there, since when, and what is not. Files go to the evidence of the case. */
export default function Materials({ record }: { record: AnyRecord }) {
  const words = useWords();
  const { language } = useSpeech();
  const w = words.of['registration-cases'].text;
  const change = useChange();
  const say = useSay();
  const materials = (record['materials'] ?? []) as Material[];
  const returnedFor = (record['returnedFor'] ?? []) as Reason[];
  const isOpen = ['drafted', 'submitted', 'returned', 'accepted'].includes(String(record['state'])) && (record.can?.includes('attach') ?? false);
  const mark = async (lines: readonly Material[], isReceived: boolean): Promise<void> => {
    try {
      await change.mutateAsync({ path: `/registration-cases/${record.id}/materials`, method: 'POST', body: { materials: lines.map(({ code }) => ({ code, isReceived })) }, version: record.version });
      say(w.marked);
    } catch (error) {
      say(problemText(error, words));
    }
  };
  const missing = materials.filter((m) => m.receivedOn === null);
  return (
    <div className="stack">
      {returnedFor.length > 0 && (
        <div className="note warn" role="status">
          <p>{w.returnedFor}</p>
          <ul>{returnedFor.map((reason) => <li key={reason.code ?? reason.zh}>{reason[language]}</li>)}</ul>
        </div>
      )}
      <ul className="checklist">
        {materials.map((m) => (
          <li key={m.code}>
            <span>{m[language]}</span> {!m.isRequired && <span className="muted">{words.kit.optional}</span>}{' '}
            <span className="muted">{m.receivedOn ? fill(w.receivedOn, { on: m.receivedOn }) : w.notReceived}{m.note ? ` · ${m.note}` : ''}</span>{' '}
            {isOpen && (
              <Button size="small" icon={m.receivedOn ? <UndoOutlined aria-hidden /> : <CheckOutlined aria-hidden />} disabled={change.isPending} aria-label={`${m.receivedOn ? w.unmark : w.mark}: ${m[language]}`} onClick={() => void mark([m], m.receivedOn === null)}>
                {m.receivedOn ? w.unmark : w.mark}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isOpen && missing.length > 1 && (
        <Button disabled={change.isPending} onClick={() => void mark(missing, true)}>{fill(w.markAll, { n: missing.length })}</Button>
      )}
    </div>
  );
}
