import { SearchOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useAnswer, useChange, useMe, useSystem } from '../../api/hooks.js';
import { Problem } from '../../api/problem.js';
import { DayInput } from '../../kit/form/controls.js';
import { useFormat, type Format } from '../../kit/look/format.js';
import { PageHead } from '../../kit/pages/page.js';
import { Loading, Refused } from '../../kit/problem-text.js';
import { useSay } from '../../kit/say.js';
import { fill } from '../../words/shape.js';
import { useSpeech, type Words } from '../../words/words.js';
import { Ask } from './ask.js';

type ParameterValue = number | readonly number[];
type Unit = keyof Words['parameters']['units'];

interface Parameter {
  key: string;
  words: { zh: string; en: string };
  unit: Unit;
  default: ParameterValue;
  defaultSource: string;
  value: ParameterValue;
  values: { value: ParameterValue; inForceOn: string; source: string; reason: string }[];
}

/** Shares are typed in percent and money in yuan; the API counts basis points and fen. Both are hundredths. */
const isHundredths = (unit: Unit): boolean => unit === 'basisPoints' || unit === 'basisPointsList' || unit === 'fen';
const shown = (value: number, unit: Unit): number => (isHundredths(unit) ? value / 100 : value);
const sent = (value: number, unit: Unit): number => (isHundredths(unit) ? Math.round(value * 100) : value);
const listOf = (value: ParameterValue): readonly number[] => (typeof value === 'number' ? [value] : value);

const written = (value: ParameterValue, unit: Unit, words: Words, format: Format): string =>
  listOf(value).map((one) => `${format.number(shown(one, unit))}${words.parameters.units[unit] ?? ''}`).join(' · ');

export function ParametersPage() {
  const { words, language } = useSpeech();
  const format = useFormat();
  const me = useMe();
  const w = words.parameters;
  const [q, setQ] = useState('');
  const [changing, setChanging] = useState<Parameter>();
  const answer = useAnswer<{ items: Parameter[] }>('/parameters');
  const items = (answer.data?.items ?? []).filter((one) => `${one.key} ${one.words.zh} ${one.words.en}`.toLowerCase().includes(q.trim().toLowerCase()));
  return (
    <>
      <PageHead title={w.title} text={w.intro} />
      <div className="list-bar">
        <Input className="finder" allowClear prefix={<SearchOutlined aria-hidden />} aria-label={w.q} placeholder={w.q} value={q} onChange={(event) => setQ(event.target.value)} />
      </div>
      {answer.isPending ? (
        <Loading rows={8} />
      ) : answer.isError ? (
        <Refused error={answer.error} onRetry={() => void answer.refetch()} />
      ) : items.length === 0 ? (
        <p className="state-page">{w.none}</p>
      ) : (
        <ul className="parameters">
          {items.map((one) => (
            <li key={one.key} className="surface parameter">
              <div>
                <h2>{one.words[language]}</h2>
                <p className="muted code">{one.key}</p>
              </div>
              <p className="parameter-value figure">{written(one.value, one.unit, words, format)}</p>
              <div className="parameter-origin">
                <p>
                  {w.byDefault} {written(one.default, one.unit, words, format)} <span className="muted">{one.defaultSource}</span>
                </p>
                {one.values.map((value) => (
                  <p key={value.inForceOn}>
                    {fill(w.since, { on: value.inForceOn })} {written(value.value, one.unit, words, format)} <span className="muted">{value.source} · {value.reason}</span>
                  </p>
                ))}
              </div>
              {me.roles.includes('manager') && <Button onClick={() => setChanging(one)}>{w.change}</Button>}
            </li>
          ))}
        </ul>
      )}
      {changing && <NewValue parameter={changing} onClose={() => setChanging(undefined)} />}
    </>
  );
}

function NewValue({ parameter, onClose }: { parameter: Parameter; onClose: () => void }) {
  const { words, language } = useSpeech();
  const system = useSystem();
  const change = useChange<unknown>();
  const say = useSay();
  const w = words.parameters;
  const isList = typeof parameter.value !== 'number';
  const submit = async (typed: Record<'value' | 'inForceOn' | 'source' | 'reason', string>): Promise<void> => {
    const numbers = typed.value.split(/[,,、\s]+/).filter(Boolean).map((text) => Number(text.replace('%', '')));
    if (numbers.length === 0 || numbers.some(Number.isNaN)) throw new Problem(422, 'fields/invalid', w.wrong, '', [{ pointer: '/value', code: 'fields/invalid', detail: w.wrong }]);
    const values = numbers.map((one) => sent(one, parameter.unit));
    await change.mutateAsync({ path: `/parameters/${parameter.key}/values`, method: 'POST', body: { ...typed, value: isList ? values : values[0] } });
    say(fill(w.done, { name: parameter.words[language] }));
  };
  return (
    <Ask
      title={`${w.change}: ${parameter.words[language]}`}
      start={{ value: listOf(parameter.value).map((one) => shown(one, parameter.unit)).join(', '), inForceOn: system?.today ?? '', source: '', reason: '' }}
      onSubmit={submit}
      onClose={onClose}
      questions={[
        { name: 'value', label: w.newValue, ...(isList ? { hint: w.listHint } : {}), control: (id, value, onChange) => <Input id={id} inputMode="decimal" suffix={words.parameters.units[parameter.unit]} value={value} onChange={(event) => onChange(event.target.value)} /> },
        { name: 'inForceOn', label: w.inForceOn, control: (id, value, onChange) => <DayInput id={id} value={value} onChange={(day) => onChange(day ?? '')} /> },
        { name: 'source', label: w.source, control: (id, value, onChange) => <Input id={id} maxLength={200} value={value} onChange={(event) => onChange(event.target.value)} /> },
        { name: 'reason', label: w.reason, control: (id, value, onChange) => <Input.TextArea id={id} maxLength={1000} autoSize={{ minRows: 2 }} value={value} onChange={(event) => onChange(event.target.value)} /> },
      ]}
    />
  );
}
