import { lazy, Suspense, useMemo, useState, type ComponentType } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useBackend, useChange, useMe, useRecord, useSystem } from '../../api/hooks.js';
import { isProblem } from '../../api/request.js';
import type { AnyRecord } from '../../api/types.js';
import { fill, type ResourceWords } from '../../words/shape.js';
import { useWords, wordFor, wordsOf } from '../../words/words.js';
import type { BesideProps, Resource, Section } from '../descriptor.js';
import { draftKey } from '../form/draft.js';
import { Form } from '../form/form.js';
import { useForm, type Conflict } from '../form/use-form.js';
import { draftIn, fieldsIn, isAsked, isEmpty, isReference, read, startOf, type Draft, type Drafts } from '../form/values.js';
import { Loading, Refused } from '../problem-text.js';
import { isFor, titleOf, useDescriptor, useRoom, type Room } from '../registry.js';
import { useOnce } from '../once.js';
import { useSay } from '../say.js';
import { capital } from './list-page.js';
import { NotFound, PageHead } from './page.js';

export function CreatePage() {
  const { resource = '' } = useParams();
  const room = useRoom(resource);
  const system = useSystem();
  if (!room) return <NotFound />;
  return system ? <Create key={room.name} room={room} today={system.today} /> : <Loading />;
}

function Create({ room, today }: { room: Room; today: string }) {
  const me = useMe();
  const words = useWords();
  const resource = useDescriptor(room);
  const texts = wordsOf(words, room.name);
  const navigate = useNavigate();
  const [given] = useSearchParams();
  const change = useChange();
  const say = useSay();
  const tell = useOnce();
  const create = resource.create;
  const sections: readonly Section[] = create?.sections ?? [];
  const start = useMemo(() => startOf(resource, sections, me, today, given), [resource, sections, me, today, given]);
  const form = useForm(resource, texts ?? emptyWords, fieldsIn(sections), start, draftKey(me.id, `${room.name}/new`), 0);
  if (!texts || !create || !isFor(me, create.for)) return <NotFound />;
  const submit = async (body: Record<string, unknown>): Promise<void> => {
    const made = await change.mutateAsync({ path: create.path ?? `/${room.name}`, method: 'POST', body });
    tell(made);
    form.finish();
    say(fill(words.kit.form.created, { title: titleOf(room, made, words) }));
    await navigate(`/${room.name}/${made.id}`, { replace: true });
  };
  return (
    <>
      <PageHead title={texts.add} back={{ to: `/${room.name}`, label: capital(texts.many) }} />
      <div className="surface form-surface">
        <Form resource={resource} texts={texts} sections={sections} form={form} submitLabel={words.kit.form.create} onSubmit={submit} onCancel={() => void navigate(`/${room.name}`)} />
        {create.beside && <Beside load={create.beside} said={said(resource, sections, form.values)} />}
      </div>
    </>
  );
}

const loaded = new WeakMap<object, ComponentType<BesideProps>>();

function Beside({ load, said: body }: { load: () => Promise<{ default: ComponentType<BesideProps> }>; said: Record<string, unknown> }) {
  const Told = loaded.get(load) ?? lazy(load);
  loaded.set(load, Told);
  return <Suspense fallback={null}><Told said={body} /></Suspense>;
}

/** What the form says so far, without what is empty or cannot be read. */
function said(resource: Resource, sections: readonly Section[], values: Drafts): Record<string, unknown> {
  const readings = fieldsIn(sections).flatMap(({ name }) => {
    const field = resource.fields[name];
    const reading = field && isAsked(resource, name, values) && !isEmpty(values[name]) ? read(field, values[name]) : undefined;
    return reading?.ok ? [[name, reading.value] as const] : [];
  });
  return Object.fromEntries(readings);
}

const emptyWords: ResourceWords = { one: '', many: '', add: '', fields: {} };

export function EditPage() {
  const { resource = '', id = '' } = useParams();
  const room = useRoom(resource);
  return room ? <EditLoaded key={id} room={room} id={id} /> : <NotFound />;
}

function EditLoaded({ room, id }: { room: Room; id: string }) {
  const words = useWords();
  const resource = useDescriptor(room);
  const texts = wordsOf(words, room.name);
  const record = useRecord(room.name, id);
  if (!texts || !resource.edit) return <NotFound />;
  if (record.isPending) return <Loading rows={8} />;
  if (record.isError) return <Refused isPage error={record.error} onRetry={() => void record.refetch()} />;
  return <Edit room={room} resource={resource} texts={texts} record={record.data} sections={resource.edit.sections} />;
}

interface EditProps {
  room: Room;
  resource: Resource;
  texts: ResourceWords;
  record: AnyRecord;
  sections: readonly Section[];
}

function Edit({ room, resource, texts, record, sections }: EditProps) {
  const me = useMe();
  const words = useWords();
  const w = words.kit.form;
  const navigate = useNavigate();
  const { api } = useBackend();
  const queries = useQueryClient();
  const change = useChange();
  const say = useSay();
  const fields = useMemo(() => fieldsIn(sections), [sections]);
  // the form begins from what was on the screen; a newer record only comes in by rebase
  const [begun] = useState(record);
  const [version, setVersion] = useState(record.version);
  const [conflicts, setConflicts] = useState<Conflict[]>();
  const start = useMemo<Drafts>(() => Object.fromEntries(fields.map(({ name }) => [name, draftIn(resource, name, begun)])), [fields, resource, begun]);
  const form = useForm(resource, texts, fields, start, draftKey(me.id, `${room.name}/${record.id}`), version);
  const back = `/${room.name}/${record.id}`;
  const title = titleOf(room, begun, words);

  const submit = async (body: Record<string, unknown>): Promise<void> => {
    if (Object.keys(body).length === 0) {
      say(w.unchanged);
      return;
    }
    try {
      await change.mutateAsync({ path: `/${room.name}/${record.id}`, method: 'PATCH', body, version });
    } catch (error) {
      if (isProblem(error) && error.status === 412) {
        const latest = await api.json<AnyRecord>(`/${room.name}/${record.id}`);
        queries.setQueryData(['record', room.name, record.id], latest);
        setVersion(latest.version);
        setConflicts(form.rebase(latest));
      }
      throw error;
    }
    form.finish();
    say(fill(w.edited, { title }));
    await navigate(back, { replace: true });
  };

  return (
    <>
      <PageHead title={`${words.kit.edit} ${title}`} back={{ to: back, label: title }} />
      <div className="surface form-surface">
        <Form resource={resource} texts={texts} sections={sections} form={form} submitLabel={words.kit.save} isChangedOnly onSubmit={submit} onCancel={() => void navigate(back)}>
          {conflicts && (
            <div className="note warn" role="status">
              <p>{w.conflict}</p>
              <ul>
                {conflicts.map((conflict) => (
                  <li key={conflict.field}>{fill(w.conflictTheirs, { field: wordFor(texts.fields, conflict.field), value: draftText(conflict.theirs) })}</li>
                ))}
              </ul>
            </div>
          )}
        </Form>
      </div>
    </>
  );
}

const draftText = (draft: Draft): string => (isReference(draft) ? draft.name : Array.isArray(draft) ? draft.join(', ') : String(draft ?? '—'));
