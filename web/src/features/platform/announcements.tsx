import { RedoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useChange, useMe, usePages } from '../../api/hooks.js';
import { useFormat } from '../../kit/look/format.js';
import { PageHead } from '../../kit/pages/page.js';
import { problemText } from '../../kit/problem-text.js';
import { useSay } from '../../kit/say.js';
import { PlainTable } from '../../kit/table/plain-table.js';
import { useWords } from '../../words/words.js';

interface Announcement {
  id: string;
  name: string;
  attempts: number;
  createdAt: string;
  lastError: string | null;
}

/** For operators: what could not be delivered inside the system, and the button that tries again. */
export function AnnouncementsPage() {
  const words = useWords();
  const format = useFormat();
  const me = useMe();
  const say = useSay();
  const change = useChange<unknown>();
  const w = words.announcements;
  const pages = usePages<Announcement>('/announcements', { state: 'parked' });
  const restart = async (id: string): Promise<void> => {
    try {
      await change.mutateAsync({ path: `/announcements/${id}/restart`, method: 'POST' });
      say(w.done);
    } catch (error) {
      say(problemText(error, words));
    }
  };
  return (
    <>
      <PageHead title={w.title} text={w.intro} />
      <section className="surface" aria-label={w.title}>
        <PlainTable
          caption={w.title}
          empty={w.none}
          pages={pages}
          rowKey={(row) => row.id}
          columns={[
            { key: 'name', label: w.name, show: (row) => <span className="code">{row.name}</span> },
            { key: 'at', label: w.at, show: (row) => format.instant(row.createdAt), isFigure: true },
            { key: 'attempts', label: w.attempts, show: (row) => format.number(row.attempts), isFigure: true },
            { key: 'error', label: w.error, show: (row) => <span className="long-text">{row.lastError ?? words.kit.none}</span> },
            ...(me.roles.includes('systemAdmin')
              ? [{ key: 'restart', label: w.restart, show: (row: Announcement) => <Button size="small" icon={<RedoOutlined aria-hidden />} onClick={() => void restart(row.id)}>{w.restart}</Button> }]
              : []),
          ]}
        />
      </section>
    </>
  );
}
