import { useId, type ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useMe } from '../../api/hooks.js';
import { useWords } from '../../words/words.js';
import { capital } from '../pages/list-page.js';
import { isFor, useRooms, type NavGroup } from '../registry.js';
import { useExtras, type Extra } from './extras.js';

const order: readonly NavGroup[] = ['work', 'register', 'supervision', 'money', 'people', 'governance', 'system'];

export interface Entry {
  to: string;
  group: NavGroup;
  icon: ReactNode;
  letter: string | undefined;
  label: string;
}

/** What this person may see, in the order of the sidebar. */
export function useEntries(): Entry[] {
  const extras = useExtras();
  const me = useMe();
  const words = useWords();
  const rooms = useRooms();
  const all = [
    ...extras.filter((one: Extra) => isFor(me, one.for)).map((one) => ({ ...one, label: one.label(words) })),
    ...rooms.filter((room) => !room.isInner && isFor(me, room.for)).map((room) => ({ to: `/${room.name}`, group: room.group, icon: room.icon, letter: room.letter, label: capital(words.of[room.name].many) })),
  ];
  // whoever has several roles has one home: the first that is theirs
  return all.filter((one, at) => all.findIndex((other) => other.to === one.to) === at);
}

export function Sidebar() {
  const words = useWords();
  const entries = useEntries();
  const id = useId();
  return (
    <nav className="sidebar" aria-label={words.kit.nav.label}>
      {order.map((group) => {
        const inGroup = entries.filter((entry) => entry.group === group);
        if (inGroup.length === 0) return null;
        return (
          <div key={group} className="nav-group">
            <p className="nav-group-name" id={`${id}-${group}`}>
              {words.kit.nav.groups[group]}
            </p>
            <ul aria-labelledby={`${id}-${group}`}>
              {inGroup.map((entry) => (
                <li key={entry.to}>
                  <NavLink to={entry.to} end={entry.to === '/'}>
                    {entry.icon}
                    <span>{entry.label}</span>
                  </NavLink>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}
