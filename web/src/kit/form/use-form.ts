import { useCallback, useEffect, useRef, useState } from 'react';
import { fieldOf, type Problem } from '../../api/problem.js';
import type { AnyRecord } from '../../api/types.js';
import { fill, type ResourceWords } from '../../words/shape.js';
import { useWords, wordFor } from '../../words/words.js';
import type { FormField, Resource } from '../descriptor.js';
import { dropDraft, keepDraft, keptDraft } from './draft.js';
import { draftOf, isAsked, isEmpty, read, same, type Draft, type Drafts } from './values.js';

const keepAfterMs = 600;

export interface Conflict {
  field: string;
  theirs: Draft;
}

export interface FormState {
  values: Drafts;
  errors: Readonly<Record<string, string>>;
  isDirty: boolean;
  /** When the draft was last kept on this device; `failed` when the device keeps nothing. */
  kept: number | 'failed' | undefined;
  restoredAt: number | undefined;
  set: (name: string, value: Draft) => void;
  /** Every field the API gets, or undefined when something is missing or unreadable. */
  body: (changedOnly: boolean) => Record<string, unknown> | undefined;
  refuse: (problem: Problem) => void;
  /** Begins again from a newer record, keeping what was typed; names the fields both sides changed. */
  rebase: (record: AnyRecord) => Conflict[];
  discard: () => void;
  finish: () => void;
  /** What was typed has arrived; the form only waits to be left. */
  isFinished: () => boolean;
}

export function useForm(resource: Resource, texts: ResourceWords, fields: readonly FormField[], start: Drafts, key: string, version: number): FormState {
  const words = useWords();
  const [first, setFirst] = useState(start);
  const [found] = useState(() => keptDraft(key));
  const [values, setValues] = useState<Drafts>(() => ({ ...start, ...found?.drafts }));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [kept, setKept] = useState<number | 'failed' | undefined>(found?.at);
  const [restoredAt, setRestoredAt] = useState(found?.at);
  const isPrivate = useCallback((name: string) => {
    const field = resource.fields[name];
    return field?.kind === 'password' || (field?.kind === 'text' && field.isSecret === true);
  }, [resource]);

  const isDirty = fields.some(({ name }) => !same(values[name], first[name]));
  const isPrivateDirty = fields.some(({ name }) => isPrivate(name) && !same(values[name], first[name]));
  const latest = useRef({ values, first, isDirty, isDone: false });
  latest.current = { ...latest.current, values, first, isDirty };

  const keepNow = useCallback(() => {
    const { values: typed, first: before, isDirty: hasTyped, isDone } = latest.current;
    if (!hasTyped || isDone) return;
    // only what this person changed: the rest comes fresh from the record when the draft is taken up again
    const drafts = Object.fromEntries(Object.entries(typed).filter(([name, value]) => !isPrivate(name) && !same(value, before[name])));
    const at = Date.now();
    setKept(keepDraft(key, { drafts, at, version }) ? at : 'failed');
  }, [key, version, isPrivate]);

  useEffect(() => {
    if (!isDirty) return;
    const timer = setTimeout(keepNow, keepAfterMs);
    return () => clearTimeout(timer);
  }, [values, isDirty, keepNow]);

  useEffect(() => {
    addEventListener('pagehide', keepNow);
    return () => {
      removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, [keepNow]);

  const wouldLose = isDirty && (kept === 'failed' || isPrivateDirty);
  useEffect(() => {
    if (!wouldLose) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [wouldLose]);

  const wrongText = (name: string, wrong: 'required' | 'money' | 'integer' | 'decimal' | 'hoursWrong' | 'date'): string =>
    fill(words.kit.form[wrong], { field: wordFor(texts.fields, name) });

  const body = (changedOnly: boolean): Record<string, unknown> | undefined => {
    const wrong: Record<string, string> = {};
    const sent: Record<string, unknown> = {};
    for (const { name, isRequired } of fields) {
      const field = resource.fields[name];
      if (!field || !isAsked(resource, name, values)) continue;
      const draft = values[name];
      if (changedOnly && same(draft, first[name])) continue;
      if (isRequired && isEmpty(draft) && field.kind !== 'yesNo' && field.kind !== 'attendance') {
        wrong[name] = wrongText(name, 'required');
        continue;
      }
      const reading = read(field, draft);
      if (!reading.ok) wrong[name] = wrongText(name, reading.wrong);
      else if (changedOnly || reading.value !== null) sent[name] = field.kind === 'attendance' ? (reading.value ?? []) : reading.value;
    }
    setErrors(wrong);
    return Object.keys(wrong).length > 0 ? undefined : sent;
  };

  const rebase = (record: AnyRecord): Conflict[] => {
    const conflicts: Conflict[] = [];
    const next: Record<string, Draft> = { ...values };
    const newer: Record<string, Draft> = {};
    for (const { name } of fields) {
      const field = resource.fields[name];
      if (!field) continue;
      const theirs = draftOf(field, name, record);
      newer[name] = theirs;
      const isMine = !same(values[name], first[name]);
      if (!isMine) next[name] = theirs;
      else if (!same(theirs, first[name]) && !same(theirs, values[name])) conflicts.push({ field: name, theirs });
    }
    setFirst(newer);
    setValues(next);
    return conflicts;
  };

  return {
    values,
    errors,
    isDirty,
    kept,
    restoredAt,
    set: (name, value) => {
      setValues((now) => ({ ...now, [name]: value }));
      setErrors(({ [name]: _gone, ...rest }) => rest);
    },
    body,
    refuse: (problem) => {
      const asked = new Set(fields.map(({ name }) => name));
      setErrors(Object.fromEntries(problem.fields.filter((one) => asked.has(fieldOf(one))).map((one) => [fieldOf(one), one.detail])));
    },
    rebase,
    discard: () => {
      dropDraft(key);
      setValues(first);
      setErrors({});
      setKept(undefined);
      setRestoredAt(undefined);
    },
    finish: () => {
      latest.current.isDone = true;
      dropDraft(key);
    },
    isFinished: () => latest.current.isDone,
  };
}
