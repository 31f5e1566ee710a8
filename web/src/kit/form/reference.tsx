import { CloseCircleFilled } from '@ant-design/icons';
import { Select } from 'antd';
import { useDeferredValue, useEffect, useEffectEvent, useState } from 'react';
import { useAnswer, useRecord } from '../../api/hooks.js';
import type { AnyRecord, Page, ResourceName } from '../../api/types.js';
import { useWords } from '../../words/words.js';
import { titleOf, useRoom, type Room } from '../registry.js';
import type { ControlProps } from './controls.js';
import type { Reference } from './values.js';

const pauseMs = 200;
const offered = 20;

/** What tells two of the same name apart: the number or code. */
function beside(room: Room, record: AnyRecord): string {
  const key = room.number ?? (room.name === 'divisions' ? 'code' : room.name === 'organizations' ? 'uscc' : undefined);
  const value = key ? record[key] : undefined;
  return typeof value === 'string' ? value : '';
}

/** Picks one record of another room; the server finds it by name, pinyin, initials, code or number. */
export function ReferenceInput({ id, to, value, onChange, aria, placeholder }: { id: string; to: ResourceName; value: Reference | null; onChange: (value: Reference | null) => void; aria?: ControlProps['aria']; placeholder?: string }) {
  const words = useWords();
  const room = useRoom(to);
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [looked, setLooked] = useState<Reference>();
  const asked = usePaused(typed);
  const answer = useAnswer<Page<AnyRecord>>(`/${to}`, { q: asked || undefined, limit: offered }, { enabled: isOpen && room !== undefined });
  const items = useDeferredValue(answer.data?.items ?? []);
  if (!room) return null;
  const options = items.map((item) => ({ value: item.id, label: titleOf(room, item, words), beside: beside(room, item) }));
  return (
    <>
      {value && !value.name && <NameOf room={room} id={value.id} onName={(name) => setLooked({ id: value.id, name })} />}
      <Select
        id={id}
        value={value ? { value: value.id, label: value.name || (looked?.id === value.id ? looked.name : '…') } : null}
        labelInValue
        allowClear={{ clearIcon: <CloseCircleFilled aria-hidden />, label: words.kit.clear }}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        onOpenChange={setOpen}
        options={options}
        optionRender={(option) => (
          <span className="option">
            <span>{option.label}</span>
            <span className="option-beside">{String(option.data['beside'] ?? '')}</span>
          </span>
        )}
        onChange={(next: { value: string; label?: unknown } | null | undefined) => onChange(next ? { id: next.value, name: options.find((one) => one.value === next.value)?.label ?? '' } : null)}
        placeholder={placeholder ?? words.kit.form.searchTo}
        notFoundContent={<span className="muted">{answer.isFetching ? words.kit.form.searching : words.kit.form.nothing}</span>}
        {...aria}
      />
    </>
  );
}

/** A form opened by a link knows only the id; the name is looked up once. */
function NameOf({ room, id, onName }: { room: Room; id: string; onName: (name: string) => void }) {
  const words = useWords();
  const { data } = useRecord(room.name, id);
  const tell = useEffectEvent(onName);
  useEffect(() => {
    if (data) tell(titleOf(room, data, words));
  }, [data, room, words]);
  return null;
}

export function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return paused.trim();
}
