import { usePages } from '../../api/hooks.js';
import type { AnyRecord } from '../../api/types.js';
import { PlainTable } from '../../kit/table/plain-table.js';
import { useFormat } from '../../kit/look/format.js';
import { useWords } from '../../words/words.js';

interface Attended {
  id: string;
  volunteerId: string;
  volunteerName: string;
  minutes: number;
}

/** Who came to the activity, and for how long. */
export default function Attendance({ record }: { record: AnyRecord }) {
  const words = useWords();
  const format = useFormat();
  const w = words.of.activities;
  const pages = usePages<Attended>(`/activities/${record.id}/attendance`, {});
  return (
    <PlainTable
      caption={w.text.attendance}
      empty={w.text.noAttendance}
      pages={pages}
      rowKey={(row) => row.id ?? row.volunteerId}
      columns={[
        { key: 'volunteer', label: w.fields.volunteerId, show: (row) => row.volunteerName, to: (row) => `/volunteers/${row.volunteerId}` },
        { key: 'minutes', label: w.fields.minutes, show: (row) => `${format.hours(row.minutes)} ${words.kit.hours}`, isFigure: true },
      ]}
    />
  );
}
