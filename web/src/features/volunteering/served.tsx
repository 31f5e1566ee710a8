import { usePages } from '../../api/hooks.js';
import type { AnyRecord } from '../../api/types.js';
import { useFormat } from '../../kit/look/format.js';
import { PlainTable } from '../../kit/table/plain-table.js';
import { useWords } from '../../words/words.js';

interface Served {
  id: string;
  activityId: string;
  activityName: string;
  heldOn: string | null;
  minutes: number;
}

/** Where a volunteer has served, and for how long. */
export default function ServedBy({ record }: { record: AnyRecord }) {
  const words = useWords();
  const format = useFormat();
  const w = words.of.volunteers.text;
  const fields = words.of.activities.fields;
  const pages = usePages<Served>(`/volunteers/${record.id}/attendance`, {});
  return (
    <PlainTable
      caption={w.served}
      empty={w.noServed}
      pages={pages}
      rowKey={(row) => row.id}
      columns={[
        { key: 'activity', label: fields.name, show: (row) => row.activityName, to: (row) => `/activities/${row.activityId}` },
        { key: 'heldOn', label: fields.heldOn, show: (row) => row.heldOn ?? words.kit.none, isFigure: true },
        { key: 'minutes', label: fields.minutes, show: (row) => `${format.hours(row.minutes)} ${words.kit.hours}`, isFigure: true },
      ]}
    />
  );
}
