import { DeleteOutlined, StarOutlined } from '@ant-design/icons';
import { Button, Input, Popover } from 'antd';
import { useState } from 'react';
import { useMe } from '../../api/hooks.js';
import { fill } from '../../words/shape.js';
import { useWords } from '../../words/words.js';
import type { Resource } from '../descriptor.js';
import { keep } from '../look/preferences.js';
import { useSay } from '../say.js';
import type { ListState } from './list-state.js';

interface View {
  name: string;
  search: string;
}

function read(key: string): View[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? (kept as View[]) : [];
  } catch {
    return [];
  }
}

/** Conditions worth coming back to, by name; and the link that shows somebody else the same list. */
export function Views({ resource, state }: { resource: Resource; state: ListState }) {
  const me = useMe();
  const words = useWords();
  const w = words.kit.table;
  const say = useSay();
  const key = `views:${me.id}:${resource.name}`;
  const [views, setViews] = useState(() => read(key));
  const [name, setName] = useState('');
  const [isOpen, setOpen] = useState(false);
  const put = (next: View[]): void => {
    setViews(next);
    keep(key, JSON.stringify(next));
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard?.writeText(location.href);
    say(w.copied);
  };
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={isOpen}
      onOpenChange={setOpen}
      content={
        <div className="views" role="group" aria-label={w.views}>
          {views.length === 0 && <p className="muted">{w.noViews}</p>}
          <ul>
            {views.map((view) => (
              <li key={view.name}>
                <Button
                  type="link"
                  onClick={() => {
                    state.open(view.search);
                    setOpen(false);
                  }}
                >
                  {view.name}
                </Button>
                <Button type="text" size="small" icon={<DeleteOutlined aria-hidden />} aria-label={fill(w.deleteView, { name: view.name })} onClick={() => put(views.filter((one) => one !== view))} />
              </li>
            ))}
          </ul>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (!name.trim()) return;
              put([...views.filter((one) => one.name !== name.trim()), { name: name.trim(), search: state.search }]);
              setName('');
            }}
          >
            <Input aria-label={w.viewName} placeholder={w.viewName} value={name} onChange={(event) => setName(event.target.value)} maxLength={40} />
            <Button htmlType="submit">{w.saveView}</Button>
          </form>
          <p className="hint">{w.viewsHere}</p>
          <Button size="small" onClick={() => void copy()}>
            {w.copyLink}
          </Button>
        </div>
      }
    >
      <Button icon={<StarOutlined aria-hidden />} className="desk-only">
        {w.views}
      </Button>
    </Popover>
  );
}
