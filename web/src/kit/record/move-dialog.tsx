import { ExclamationCircleOutlined } from '@ant-design/icons';
import { Modal } from 'antd';
import { useMemo } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useChange, useMe, useSystem } from '../../api/hooks.js';
import { isProblem } from '../../api/request.js';
import type { AnyRecord } from '../../api/types.js';
import { fill, type ResourceWords } from '../../words/shape.js';
import { useWords } from '../../words/words.js';
import { formField, type Move, type Resource, type Section } from '../descriptor.js';
import { draftKey } from '../form/draft.js';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import { draftIn, fieldsIn, isAsked, startOf } from '../form/values.js';
import { useOnce } from '../once.js';
import { useSay } from '../say.js';

interface Props {
  resource: Resource;
  texts: ResourceWords;
  record: AnyRecord;
  title: string;
  name: string;
  move: Move;
  onClose: () => void;
}

/** The words of a reason belong to the kit, so every move may ask for one. What depends on something the move does not ask is settled by the record. */
function asked(resource: Resource, fields: readonly string[]): Resource {
  const names = new Set(fields.map((field) => formField(field).name));
  const when = Object.fromEntries(Object.entries(resource.when ?? {}).filter(([, one]) => one !== undefined && names.has(one.field)));
  return { ...resource, when, fields: { ...resource.fields, reason: { kind: 'longText', max: 1000 } } };
}

/** A field whose condition is on another field of the same move is left to the form; otherwise the record decides. */
function isAskedBy(resource: Resource, move: Move, name: string, record: AnyRecord): boolean {
  const condition = resource.when?.[name];
  const isInForm = condition !== undefined && (move.fields ?? []).some((field) => formField(field).name === condition.field);
  return isInForm || isAsked(resource, name, record);
}

/** A move is a sentence, its fields and, where asked, a reason. What cannot be undone says so. */
export function MoveDialog({ resource, texts, record, title, name, move, onClose }: Props) {
  const words = useWords();
  const me = useMe();
  const system = useSystem();
  const say = useSay();
  const tell = useOnce();
  const queries = useQueryClient();
  const change = useChange();
  const w = words.kit.move;
  const of = texts.moves?.[name] ?? { name, sentence: '{title}' };
  const fields = useMemo(() => (move.fields ?? []).filter((field) => isAskedBy(resource, move, formField(field).name, record)), [resource, move, record]);
  const asking = useMemo(() => asked(resource, fields), [resource, fields]);
  const labelled = useMemo(() => ({ ...texts, fields: { ...texts.fields, reason: w.reason }, hints: { ...texts.hints, reason: w.reasonHint } }), [texts, w]);
  const sections: Section[] = useMemo(() => {
    const reason = move.reason === undefined ? [] : [move.reason === 'required' ? 'reason' : 'reason?'];
    return [{ fields: [...fields, ...reason] }];
  }, [move, fields]);
  const start = useMemo(() => {
    const empty = startOf(asking, sections, me, system?.today ?? '', new URLSearchParams());
    if (!move.isPrefilled) return empty;
    return Object.fromEntries(Object.keys(empty).map((field) => [field, draftIn(asking, field, record) ?? empty[field] ?? null]));
  }, [asking, sections, me, system?.today, move, record]);
  const form = useForm(asking, labelled, fieldsIn(sections), start, draftKey(me.id, `${resource.name}/${record.id}/${name}`), record.version);

  const perform = async (body: Record<string, unknown>): Promise<void> => {
    try {
      tell(await change.mutateAsync({ path: `/${resource.name}/${record.id}/${move.noun}`, method: 'POST', body, version: record.version }));
    } catch (error) {
      if (isProblem(error) && (error.status === 412 || error.status === 409)) {
        await queries.invalidateQueries({ queryKey: ['record', resource.name, record.id] });
        if (error.status === 412) say(w.stale);
      }
      throw error;
    }
    form.finish();
    say(fill(w.done, { move: of.name, title }));
    onClose();
  };

  return (
    <Modal open title={of.name} onCancel={onClose} footer={null} width={560} destroyOnHidden>
      <div data-layers className="move">
        <p className="move-sentence">{fill(of.sentence, { title })}</p>
        {move.isFinal && (
          <p className="move-final">
            <ExclamationCircleOutlined aria-hidden /> {w.irreversible}
          </p>
        )}
        <Form resource={asking} texts={labelled} sections={sections} form={form} submitLabel={move.isFinal ? fill(w.confirm, { move: of.name }) : of.name} isDanger={move.tone === 'danger'} onSubmit={perform} onCancel={onClose} hasDraft={fields.length > 0} />
      </div>
    </Modal>
  );
}
