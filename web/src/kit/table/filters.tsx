import { CloseOutlined, FilterOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Popover, Select } from 'antd';
import { useId, useState } from 'react';
import type { ResourceWords } from '../../words/shape.js';
import { fill } from '../../words/shape.js';
import { useWords, wordFor } from '../../words/words.js';
import type { Field, Resource } from '../descriptor.js';
import { DayInput } from '../form/controls.js';
import { ReferenceInput } from '../form/reference.js';
import { Named } from '../named.js';
import { useFormat } from '../look/format.js';
import { textOf } from '../value.js';
import { fieldOfFilter, fromOf, untilOf, type ListState } from './list-state.js';

const boxesAtOnce = 9;

/** The API's `until` is the first day that is no longer meant; people mean the last day that is. */
const shiftDay = (day: string, by: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
const lastDay = (until: string): string => shiftDay(until, -1);
const untilDay = (last: string): string => shiftDay(last, 1);

interface Props {
  resource: Resource;
  texts: ResourceWords;
  state: ListState;
}

export function FilterButton(props: Props) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      open={isOpen}
      onOpenChange={setOpen}
      content={
        <div className="filters" role="group" aria-label={words.kit.table.filters}>
          {props.resource.filters.map((name) => (
            <FilterOf key={name} name={name} {...props} />
          ))}
          <div className="filters-end">
            <Button size="small" onClick={props.state.clear} disabled={!props.state.isFiltered}>
              {words.kit.table.clear}
            </Button>
            <Button size="small" type="primary" onClick={() => setOpen(false)}>
              {words.kit.close}
            </Button>
          </div>
        </div>
      }
    >
      <Button icon={<FilterOutlined aria-hidden />} aria-expanded={isOpen}>
        {words.kit.table.filters}
      </Button>
    </Popover>
  );
}

function FilterOf({ name, resource, texts, state }: Props & { name: string }) {
  const words = useWords();
  const id = useId();
  const field = resource.fields[name];
  if (!field) return null;
  const label = wordFor(texts.fields, name);
  const chosen = [...(state.filters.get(name) ?? [])];
  const options = optionsOf(field, texts, words);
  if (options) {
    return (
      <div className="filter" role="group" aria-labelledby={id}>
        <span id={id} className="filter-name">{label}</span>
        {options.length <= boxesAtOnce ? (
          <div className="filter-boxes">
            {options.map((option) => (
              <Checkbox key={option.value} checked={chosen.includes(option.value)} onChange={(event) => state.setFilter(name, event.target.checked ? [...chosen, option.value] : chosen.filter((one) => one !== option.value))}>
                {option.label}
              </Checkbox>
            ))}
          </div>
        ) : (
          <Select mode="multiple" aria-labelledby={id} options={options} value={chosen} optionFilterProp="label" onChange={(next: string[]) => state.setFilter(name, next)} />
        )}
      </div>
    );
  }
  if (field.kind === 'day' || field.kind === 'instant') {
    const from = state.filters.get(fromOf(name))?.[0] ?? '';
    const until = state.filters.get(untilOf(name))?.[0] ?? '';
    return (
      <div className="filter" role="group" aria-labelledby={id}>
        <span id={id} className="filter-name">{label}</span>
        <div className="filter-days">
          <DayInput id={`${id}-from`} label={`${label}: ${fill(words.kit.table.from, { from: '' })}`} value={from.slice(0, 10)} onChange={(day) => state.setFilter(fromOf(name), day ? [day] : [])} />
          <span aria-hidden>–</span>
          <DayInput id={`${id}-until`} label={`${label}: ${fill(words.kit.table.until, { until: '' })}`} value={until ? lastDay(until.slice(0, 10)) : ''} onChange={(day) => state.setFilter(untilOf(name), day ? [untilDay(day)] : [])} />
        </div>
      </div>
    );
  }
  if (field.kind === 'reference') {
    return (
      <div className="filter">
        <label htmlFor={id} className="filter-name">{label}</label>
        <ReferenceInput id={id} to={field.to} value={chosen[0] ? { id: chosen[0], name: '' } : null} onChange={(picked) => picked?.id !== chosen[0] && state.setFilter(name, picked ? [picked.id] : [])} />
      </div>
    );
  }
  return (
    <div className="filter">
      <label htmlFor={id} className="filter-name">{label}</label>
      <Input id={id} value={chosen[0] ?? ''} allowClear onChange={(event) => state.setFilter(name, event.target.value ? [event.target.value] : [])} />
    </div>
  );
}

function optionsOf(field: Field, texts: ResourceWords, words: ReturnType<typeof useWords>): { value: string; label: string }[] | undefined {
  if (field.kind === 'yesNo') return [{ value: 'true', label: words.kit.yes }, { value: 'false', label: words.kit.no }];
  const table = field.kind === 'choice' ? texts.choices?.[field.choices] : field.kind === 'state' ? texts.states : undefined;
  return table && Object.entries(table).map(([value, label]) => ({ value, label }));
}

/** The filter read aloud: one sentence per condition, each with its own ×. */
export function Conditions({ resource, texts, state }: Props) {
  const words = useWords();
  const w = words.kit.table;
  const format = useFormat();
  const shown = new Set<string>();
  const chips = [...state.filters.entries()].flatMap(([key, values]) => {
    const name = fieldOfFilter(resource, key);
    if (shown.has(name)) return [];
    shown.add(name);
    const field = resource.fields[name];
    const label = wordFor(texts.fields, name);
    const from = state.filters.get(fromOf(name))?.[0];
    const until = state.filters.get(untilOf(name))?.[0];
    if (from || until) {
      const said = from && until ? fill(w.between, { from, until: lastDay(until) }) : from ? fill(w.from, { from }) : fill(w.until, { until: lastDay(until ?? '') });
      return [{ key: name, text: fill(w.is, { field: label, values: said }), ids: [] as readonly string[], drop: () => state.setMany({ [fromOf(name)]: [], [untilOf(name)]: [] }) }];
    }
    const isReference = field?.kind === 'reference';
    const said = isReference ? '' : values.map((value) => textOf(field, value, texts, words, format)).join(w.or);
    return [{ key: name, text: fill(w.is, { field: label, values: said }), ids: isReference ? values : [], drop: () => state.setFilter(key, []) }];
  });
  if (!state.isFiltered) return null;
  return (
    <div className="conditions" role="group" aria-label={w.filters}>
      <span className="muted">{w.where}</span>
      {state.q && <Chip text={fill(w.says, { q: state.q })} onDrop={() => state.setQ('')} />}
      {chips.map((chip) => {
        const field = resource.fields[chip.key];
        return <Chip key={chip.key} text={chip.text} {...(field?.kind === 'reference' ? { to: field.to, ids: chip.ids } : {})} onDrop={chip.drop} />;
      })}
      <Button size="small" type="link" onClick={state.clear}>
        {w.clear}
      </Button>
    </div>
  );
}

function Chip({ text, to, ids = [], onDrop }: { text: string; to?: string; ids?: readonly string[]; onDrop: () => void }) {
  const words = useWords();
  return (
    <span className="chip">
      <span>
        {text}
        {to && ids.map((id) => <Named key={id} to={to} id={id} />)}
      </span>
      <button type="button" aria-label={fill(words.kit.table.drop, { what: text })} onClick={onDrop}>
        <CloseOutlined aria-hidden />
      </button>
    </span>
  );
}
