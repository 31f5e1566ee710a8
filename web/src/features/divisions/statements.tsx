import { PlusOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useMemo, useState } from 'react';
import { useChange, useMe, usePages } from '../../api/hooks.js';
import type { AnyRecord, Statement } from '../../api/types.js';
import type { Section } from '../../kit/descriptor.js';
import { draftKey } from '../../kit/form/draft.js';
import { Form } from '../../kit/form/form.js';
import { useForm } from '../../kit/form/use-form.js';
import { fieldsIn, startOf } from '../../kit/form/values.js';
import { useSay } from '../../kit/say.js';
import { PlainTable } from '../../kit/table/plain-table.js';
import { useWords, wordFor } from '../../words/words.js';
import { divisions } from './divisions.js';

const forms: Record<'statements' | 'successors', readonly Section[]> = {
  statements: [{ fields: ['measure', 'value', 'unit', 'asOfOn', 'source', 'scope?', 'note?'] }],
  successors: [{ fields: ['unitId', 'edition', 'basis'] }],
};
type Kind = keyof typeof forms;

/** What sources say about the unit, side by side and uncorrected. */
export default function Statements({ record }: { record: AnyRecord }) {
  const words = useWords();
  const w = words.of.divisions;
  const [adding, setAdding] = useState<Kind>();
  const pages = usePages<Statement>('/divisions/statements', { divisionId: record.id });
  return (
    <div className="stack">
      <div className="buttons">
        {record.can?.includes('state') && (
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => setAdding('statements')}>
            {w.text.addStatement}
          </Button>
        )}
        {record.can?.includes('succeed') && (
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => setAdding('successors')}>
            {w.text.addSuccessor}
          </Button>
        )}
      </div>
      <PlainTable
        caption={w.text.statements}
        empty={w.text.noStatements}
        pages={pages}
        rowKey={(row) => row.id}
        columns={[
          { key: 'measure', label: w.fields.measure, show: (row) => wordFor(w.choices.measure, row.measure) },
          { key: 'value', label: w.fields.value, show: (row) => `${row.value} ${row.unit}`, isFigure: true },
          { key: 'asOfOn', label: w.fields.asOfOn, show: (row) => row.asOfOn, isFigure: true },
          { key: 'source', label: w.fields.source, show: (row) => row.source },
          { key: 'note', label: w.fields.note, show: (row) => row.note ?? words.kit.none },
        ]}
      />
      {adding && <Add kind={adding} id={record.id} onClose={() => setAdding(undefined)} />}
    </div>
  );
}

function Add({ kind, id, onClose }: { kind: Kind; id: string; onClose: () => void }) {
  const me = useMe();
  const words = useWords();
  const say = useSay();
  const change = useChange<unknown>();
  const w = words.of.divisions;
  const sections = forms[kind];
  const start = useMemo(() => startOf(divisions, sections, me, '', new URLSearchParams()), [sections, me]);
  const form = useForm(divisions, w, fieldsIn(sections), start, draftKey(me.id, `divisions/${id}/${kind}`), 0);
  return (
    <Modal open title={kind === 'statements' ? w.text.addStatement : w.text.addSuccessor} onCancel={onClose} footer={null} width={600} destroyOnHidden>
      <div data-layers className="move">
        <Form
          resource={divisions}
          texts={w}
          sections={sections}
          form={form}
          submitLabel={words.kit.save}
          onCancel={onClose}
          onSubmit={async (body) => {
            await change.mutateAsync({ path: `/divisions/${id}/${kind}`, method: 'POST', body });
            form.finish();
            say(w.text.added);
            onClose();
          }}
        />
      </div>
    </Modal>
  );
}
