import { PlusOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useMemo, useState } from 'react';
import { useChange, useMe, usePages, useSystem } from '../../api/hooks.js';
import type { AnyRecord, Role } from '../../api/types.js';
import { draftKey } from '../../kit/form/draft.js';
import { Form } from '../../kit/form/form.js';
import { useForm } from '../../kit/form/use-form.js';
import { fieldsIn, startOf } from '../../kit/form/values.js';
import { useFormat } from '../../kit/look/format.js';
import { isFor } from '../../kit/registry.js';
import { useSay } from '../../kit/say.js';
import { PlainTable } from '../../kit/table/plain-table.js';
import { useWords, wordFor } from '../../words/words.js';
import { incubationCases } from './cases.js';

interface Service {
  id: string;
  kind: string;
  topic: string;
  heldOn: string;
  minutes: number;
  participants: number;
  provider: string;
  satisfaction: number | null;
}

const sections = [{ fields: ['kind', 'topic', 'heldOn', 'minutes', 'participants', 'provider', 'satisfaction?'] }];
const logging: readonly Role[] = ['manager', 'incubationOfficer'];
/** Services are delivered while the body is inside. */
const openStates = ['admitted', 'incubating', 'assessing'];

/** What the centre did for the body: the log its assessment reads. */
export default function Services({ record }: { record: AnyRecord }) {
  const words = useWords();
  const format = useFormat();
  const me = useMe();
  const w = words.of['incubation-cases'];
  const [isAdding, setAdding] = useState(false);
  const pages = usePages<Service>(`/incubation-cases/${record.id}/services`, {});
  const mayAdd = isFor(me, logging) && openStates.includes(String(record['state']));
  return (
    <div className="stack">
      {mayAdd && (
        <Button icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>
          {w.text.addService}
        </Button>
      )}
      <PlainTable
        caption={w.text.services}
        empty={w.text.noServices}
        pages={pages}
        rowKey={(row) => row.id}
        columns={[
          { key: 'topic', label: w.fields.topic, show: (row) => row.topic },
          { key: 'kind', label: w.fields.kind, show: (row) => wordFor(w.choices.kind, row.kind) },
          { key: 'heldOn', label: w.fields.heldOn, show: (row) => row.heldOn, isFigure: true },
          { key: 'minutes', label: w.fields.minutes, show: (row) => `${format.hours(row.minutes)} ${words.kit.hours}`, isFigure: true },
          { key: 'participants', label: w.fields.participants, show: (row) => format.number(row.participants), isFigure: true },
          { key: 'provider', label: w.fields.provider, show: (row) => row.provider },
          { key: 'satisfaction', label: w.fields.satisfaction, show: (row) => row.satisfaction ?? words.kit.none, isFigure: true },
        ]}
      />
      {isAdding && <AddService caseId={record.id} onClose={() => setAdding(false)} />}
    </div>
  );
}

function AddService({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const me = useMe();
  const words = useWords();
  const system = useSystem();
  const say = useSay();
  const change = useChange<unknown>();
  const w = words.of['incubation-cases'];
  const start = useMemo(() => startOf(incubationCases, sections, me, system?.today ?? '', new URLSearchParams()), [me, system?.today]);
  const form = useForm(incubationCases, w, fieldsIn(sections), start, draftKey(me.id, `incubation-cases/${caseId}/services`), 0);
  return (
    <Modal open title={w.text.addService} onCancel={onClose} footer={null} width={640} destroyOnHidden>
      <div data-layers className="move">
        <Form
          resource={incubationCases}
          texts={w}
          sections={sections}
          form={form}
          submitLabel={words.kit.save}
          onCancel={onClose}
          onSubmit={async (body) => {
            await change.mutateAsync({ path: `/incubation-cases/${caseId}/services`, method: 'POST', body });
            form.finish();
            say(w.text.serviceAdded);
            onClose();
          }}
        />
      </div>
    </Modal>
  );
}
