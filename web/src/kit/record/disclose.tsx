import { EyeOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useChange, useMe, useSystem } from '../../api/hooks.js';
import { fill } from '../../words/shape.js';
import { useWords } from '../../words/words.js';
import type { Resource, Section } from '../descriptor.js';
import { draftKey } from '../form/draft.js';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import { fieldsIn, startOf } from '../form/values.js';

interface Props {
  resource: string;
  id: string;
  field: string;
  label: string;
}

/** After this long the number is covered again: screens are seen by others. */
const SHOWN_MS = 60_000;
const asking: Resource = { name: 'disclosures', fields: { purpose: { kind: 'choice', choices: 'purpose' }, reason: { kind: 'longText', max: 500 } }, columns: [], sorts: [], sort: '', filters: [], card: [] };
const sections: Section[] = [{ fields: ['purpose', 'reason'] }];

/** The button beside a masked number: asks what for, then shows it for a minute. */
export function Disclose({ resource, id, field, label }: Props) {
  const words = useWords();
  const w = words.of.disclosures.text;
  const [isAsking, setAsking] = useState(false);
  const [shown, show] = useState<string>();
  useEffect(() => {
    if (shown === undefined) return undefined;
    const timer = setTimeout(() => show(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <>
      {shown === undefined ? (
        <Button size="small" icon={<EyeOutlined aria-hidden />} aria-label={`${w.show}: ${label}`} onClick={() => setAsking(true)}>
          {w.show}
        </Button>
      ) : (
        <>
          <span className="code" role="status">
            {shown || words.kit.none}
          </span>{' '}
          <Button size="small" onClick={() => show(undefined)}>
            {w.hide}
          </Button>
        </>
      )}
      {isAsking && (
        <Ask
          resource={resource}
          id={id}
          field={field}
          label={label}
          onClose={() => setAsking(false)}
          onShown={(value) => {
            show(value);
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

function Ask({ resource, id, field, label, onClose, onShown }: Props & { onClose: () => void; onShown: (value: string) => void }) {
  const words = useWords();
  const me = useMe();
  const system = useSystem();
  const texts = words.of.disclosures;
  const change = useChange<{ values: Record<string, string | null> }>();
  const start = useMemo(() => startOf(asking, sections, me, system?.today ?? '', new URLSearchParams()), [me, system?.today]);
  const form = useForm(asking, texts, fieldsIn(sections), start, draftKey(me.id, `${resource}/${id}/disclosures`), 0);
  const ask = async (body: Record<string, unknown>): Promise<void> => {
    const { values } = await change.mutateAsync({ path: `/${resource}/${id}/disclosures`, method: 'POST', body: { ...body, fields: [field] } });
    form.finish();
    onShown(values[field] ?? '');
  };
  return (
    <Modal open title={fill(texts.text.title, { field: label })} onCancel={onClose} footer={null} destroyOnHidden>
      <div data-layers className="move">
        <p className="move-sentence">{texts.text.sentence}</p>
        <Form resource={asking} texts={texts} sections={sections} form={form} submitLabel={texts.text.show} onSubmit={ask} onCancel={onClose} hasDraft={false} />
      </div>
    </Modal>
  );
}
