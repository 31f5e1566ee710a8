import { Modal, Switch } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../words/words.js';
import { usePreferences } from '../look/preferences.js';
import { useEntries } from './sidebar.js';

const showEvent = 'show-keys';
const secondKeyWithinMs = 1500;

/** The account menu opens the list of keys for people who do not know the key that opens it. */
export const showKeys = (): void => void dispatchEvent(new Event(showEvent));

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select, [role="combobox"]'));

/** `/` searches, `g` and a letter goes to a room, `?` lists the keys. */
export function Keys() {
  const words = useWords();
  const w = words.kit.keys;
  const navigate = useNavigate();
  const entries = useEntries();
  const [look, change] = usePreferences();
  const [isOpen, setOpen] = useState(false);
  const goneAt = useRef(0);

  useEffect(() => {
    const show = (): void => setOpen(true);
    addEventListener(showEvent, show);
    return () => removeEventListener(showEvent, show);
  }, []);

  useEffect(() => {
    if (!look.shortcuts) return;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector('.ant-modal-wrap:not([style*="none"])')) return;
      if (event.key === '/') {
        event.preventDefault();
        document.getElementById('search')?.focus();
      } else if (event.key === '?') {
        setOpen(true);
      } else if (Date.now() - goneAt.current < secondKeyWithinMs) {
        goneAt.current = 0;
        const entry = entries.find((one) => one.letter === event.key);
        if (entry) void navigate(entry.to);
      } else if (event.key === 'g') {
        goneAt.current = Date.now();
      }
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [look.shortcuts, entries, navigate]);

  return (
    <Modal open={isOpen} title={w.title} onCancel={() => setOpen(false)} footer={null} destroyOnHidden>
      <label className="keys-switch">
        <Switch checked={look.shortcuts} onChange={(shortcuts) => change({ shortcuts })} aria-label={w.enabled} /> <span aria-hidden>{w.enabled}</span>
      </label>
      <div className="keys-scroll" tabIndex={0} role="group" aria-label={w.title}>
      <dl className="keys">
        <Key keys={['/']} text={w.search} />
        <Key keys={['?']} text={w.list} />
        <Key keys={['Esc']} text={w.close} />
        <Key keys={['↑', '↓']} text={w.rows} />
        <Key keys={['Enter']} text={w.openRow} />
        {entries.flatMap((entry) => (entry.letter ? [<Key key={entry.to} keys={['g', entry.letter]} text={`${w.rooms}: ${entry.label}`} />] : []))}
      </dl>
      </div>
    </Modal>
  );
}

function Key({ keys, text }: { keys: readonly string[]; text: string }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{text}</dd>
    </div>
  );
}
