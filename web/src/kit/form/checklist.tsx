import { Input, Radio } from 'antd';
import { useWords } from '../../words/words.js';
import type { Line } from './values.js';

/** Each line of a checklist with its answer and, where it helps, a word about it. */
export function ChecklistInput({ id, value, onChange }: { id: string; value: readonly Line[]; onChange: (value: readonly Line[]) => void }) {
  const words = useWords();
  const w = words.kit.checklist;
  const options = Object.entries(w.results).map(([result, label]) => ({ value: result, label }));
  const put = (line: Line, change: Partial<Line>): void => onChange(value.map((one) => (one === line ? { ...line, ...change } : one)));
  return (
    <ol className="checklist" aria-labelledby={`${id}-label`}>
      {value.map((line, at) => (
        <li key={at}>
          <span id={`${id}-${at}`}>{line.label}</span>
          <Radio.Group aria-labelledby={`${id}-${at}`} options={options} value={line.result} onChange={(event) => put(line, { result: String(event.target.value) })} />
          <Input aria-label={`${line.label}: ${w.note}`} placeholder={w.note} maxLength={500} value={line.note ?? ''} onChange={(event) => put(line, { note: event.target.value || null })} />
        </li>
      ))}
    </ol>
  );
}
