import { Button } from 'antd';
import { Link } from 'react-router';
import { usePages } from '../../api/hooks.js';
import type { AnyRecord } from '../../api/types.js';
import { useFormat } from '../../kit/look/format.js';
import { Loading, Refused } from '../../kit/problem-text.js';
import { useRooms } from '../../kit/registry.js';
import { fill } from '../../words/shape.js';
import { useWords, wordFor, wordsOf } from '../../words/words.js';

interface Line {
  id: string; at: string; on: string | null; resource: string; recordId: string; title: string; move: string; toState: string | null; actorName: string | null; reason: string | null;
  changes: Record<string, [unknown, unknown]> | null;
}

/** The whole life of a body, newest first: what happened in every room, as far as the reader may see it. */
export default function Timeline({ record }: { record: AnyRecord }) {
  const words = useWords();
  const pages = usePages<Line>(`/organizations/${record.id}/timeline`, { limit: 50 });
  if (pages.isPending) return <Loading rows={6} />;
  if (pages.isError) return <Refused error={pages.error} onRetry={() => void pages.refetch()} />;
  return (
    <>
      <ol className="history">
        {pages.data.pages.flatMap((page) => page.items).map((line) => <Told key={line.id} line={line} />)}
      </ol>
      {pages.hasNextPage && <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>{words.kit.history.more}</Button>}
    </>
  );
}

function Told({ line }: { line: Line }) {
  const words = useWords();
  const format = useFormat();
  const rooms = useRooms();
  const w = words.kit.history;
  const of = line.resource === 'organizations/changes' ? 'organizations' : line.resource;
  const texts = wordsOf(words, of);
  const general: Readonly<Record<string, string>> = { create: w.created, edit: w.edited, attach: w.attached, change: words.of.organizations.text.itemChanged };
  const move = texts?.moves?.[line.move]?.name ?? general[line.move] ?? line.move;
  const isOther = of !== 'organizations' && rooms.some((room) => room.name === of);
  const changed = Object.entries(line.changes ?? {}).filter(([field]) => texts?.fields[field]);
  return (
    <li>
      <p className="history-move">
        {isOther ? <Link to={`/${of}/${line.recordId}`}>{texts?.one ?? of} {line.title}</Link> : (texts?.one ?? of)} · {move}
        {line.toState && texts?.states ? ` · ${wordFor(texts.states, line.toState)}` : ''}
      </p>
      <p className="muted">
        <time dateTime={line.on ?? line.at}>{line.on ?? format.instant(line.at)}</time> · {line.actorName ?? w.system}
      </p>
      {line.reason && <p>{fill(w.reason, { reason: line.reason })}</p>}
      {line.move === 'change' && changed.map(([field, [before, after]]) => (
        <p key={field}>{wordFor(texts?.fields, field)}: <del>{String(before ?? words.kit.none)}</del> → <ins>{String(after ?? words.kit.none)}</ins></p>
      ))}
    </li>
  );
}
