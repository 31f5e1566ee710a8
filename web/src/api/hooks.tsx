import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import type { Connection } from './connection.js';
import { Problem } from './problem.js';
import type { Api, Intents, Query } from './request.js';
import type { Session } from './session.js';
import { useStore } from './store.js';
import type { AnyRecord, Me, Page, SystemInfo } from './types.js';

export interface Backend {
  api: Api;
  session: Session;
  connection: Connection;
  intents: Intents;
}

const BackendContext = createContext<Backend | undefined>(undefined);
export const BackendProvider = BackendContext.Provider;

export function useBackend(): Backend {
  const backend = use(BackendContext);
  if (!backend) throw new Error('no backend above this component');
  return backend;
}

/** The person signed in; only called below the gate that asks for the sign-in. */
export function useMe(): Me {
  const { session } = useBackend();
  const now = useStore(session);
  if (now.state !== 'in' && now.state !== 'again') throw new Error('nobody is signed in');
  return now.me;
}

export function useSystem(): SystemInfo | undefined {
  const { api } = useBackend();
  return useQuery({ queryKey: ['system'], queryFn: () => api.json<SystemInfo>('/system', { isOpen: true }), staleTime: 60_000 }).data;
}

/** One answer of any address, kept under the address itself. */
export function useAnswer<T>(path: string, query: Query = {}, options: { enabled?: boolean; pollMs?: number | false } = {}) {
  const { api } = useBackend();
  return useQuery({
    queryKey: ['answer', path, query],
    queryFn: ({ signal }) => api.json<T>(path, { query, signal }),
    enabled: options.enabled ?? true,
    refetchInterval: options.pollMs ?? false,
  });
}

export function useRecord(resource: string, id: string) {
  const { api } = useBackend();
  return useQuery({
    queryKey: ['record', resource, id],
    queryFn: ({ signal }) => api.json<AnyRecord>(`/${resource}/${id}`, { signal }),
  });
}

export function usePages<T>(path: string, query: Query, options: { enabled?: boolean } = {}) {
  const { api } = useBackend();
  return useInfiniteQuery({
    queryKey: ['list', path, query],
    queryFn: ({ pageParam, signal }) => api.json<Page<T>>(path, { query: { ...query, after: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    enabled: options.enabled ?? true,
  });
}

export interface Change {
  path: string;
  method: 'POST' | 'PATCH' | 'DELETE';
  body?: unknown;
  /** `*`: whichever version it has by now. */
  version?: number | '*' | undefined;
}

/**
 * Sends a change. As long as the same change is being tried (double click, lost line, server asking to wait),
 * it carries the same Idempotency-Key; another body is another intent.
 */
export function useChange<T = AnyRecord>() {
  const { api, intents } = useBackend();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: Change) => {
      const { path, version, ...rest } = change;
      return api.json<T>(path, { ...rest, ...(version === undefined ? {} : { version }), ...(change.method === 'POST' ? { intent: intents.keyFor(change) } : {}) });
    },
    onSuccess: async (answer, change) => {
      intents.settle(change);
      if (isRecord(answer)) {
        const [, resource] = change.path.split('/');
        if (resource) queries.setQueryData(['record', resource, answer.id], answer);
      }
      await queries.invalidateQueries({ refetchType: 'active' });
    },
    onError: (error, change) => {
      // refused for good: a later attempt is a new intent. Lost or busy: the next attempt repeats this one.
      if (error instanceof Problem && error.status >= 400 && error.status < 500 && error.status !== 429) intents.settle(change);
    },
  });
}

const isRecord = (value: unknown): value is AnyRecord => typeof value === 'object' && value !== null && 'id' in value && 'version' in value;
