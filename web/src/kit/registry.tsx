import { createContext, use, type ReactNode } from 'react';
import type { AnyRecord, Audience, Me, ResourceName } from '../api/types.js';
import type { Words } from '../words/words.js';
import type { Resource } from './descriptor.js';
import { nameBeside } from './form/values.js';

export type NavGroup = 'work' | 'register' | 'supervision' | 'money' | 'people' | 'governance' | 'system';

/** What the shell knows about a room before the room itself is loaded. */
export interface Room {
  name: ResourceName;
  group: NavGroup;
  icon: ReactNode;
  /** The letter after `g`. */
  letter?: string;
  /** Reached from another room's page, not from the sidebar. */
  isInner?: boolean;
  /** The field that names a record (of a foreign id: its name), or how to put the name together. */
  title: string | ((record: AnyRecord, words: Words) => string);
  number?: string;
  for: readonly Audience[];
  load: () => Promise<Resource>;
}

const RegistryContext = createContext<readonly Room[]>([]);
export const RegistryProvider = RegistryContext.Provider;

export const useRooms = (): readonly Room[] => use(RegistryContext);

export function useRoom(name: string): Room | undefined {
  return useRooms().find((room) => room.name === name);
}

export const isFor = (me: Me, allowed: readonly Audience[]): boolean => me.roles.some((role) => allowed.includes(role)) || (me.isRepresentative && allowed.includes('representative'));

export function titleOf(room: Room, record: AnyRecord, words: Words): string {
  if (typeof room.title === 'function') return room.title(record, words);
  const title = room.title.endsWith('Id') ? nameBeside(record, room.title) : record[room.title];
  return title === undefined || title === null ? record.id : String(title);
}

const loading = new WeakMap<Room, Promise<Resource>>();

/** Suspends until the room has arrived; React keeps the same promise for the same room. */
export function useDescriptor(room: Room): Resource {
  let promise = loading.get(room);
  if (!promise) {
    promise = room.load();
    loading.set(room, promise);
  }
  return use(promise);
}
