import { Button } from 'antd';
import { usePages } from '../../api/hooks.js';
import type { Change } from '../../api/types.js';
import { fill, type ResourceWords } from '../../words/shape.js';
import { useWords, wordFor } from '../../words/words.js';
import type { Resource } from '../descriptor.js';
import { useFormat } from '../look/format.js';
import { Loading, Refused } from '../problem-text.js';
import { textOf } from '../value.js';

/** Who did what, when and why; newest first, as the server keeps it. */
export function History({ resource, texts, id }: { resource: Resource; texts: ResourceWords; id: string }) {
  const words = useWords();
  const pages = usePages<Change>(`/${resource.name}/${id}/history`, { limit: 20 });
  if (pages.isPending) return <Loading rows={4} />;
  if (pages.isError) return <Refused error={pages.error} onRetry={() => void pages.refetch()} />;
  const items = pages.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p className="muted">{words.kit.history.none}</p>;
  return (
    <>
      <ol className="history">
        {items.map((change) => (
          <Entry key={change.id} change={change} resource={resource} texts={texts} />
        ))}
      </ol>
      {pages.hasNextPage && (
        <Button size="small" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {words.kit.history.more}
        </Button>
      )}
    </>
  );
}

/** Moves every room has, whose words are the kit's own. */
const general: Readonly<Record<string, 'created' | 'edited' | 'attached'>> = { create: 'created', edit: 'edited', change: 'edited', attach: 'attached' };

function Entry({ change, resource, texts }: { change: Change; resource: Resource; texts: ResourceWords }) {
  const words = useWords();
  const format = useFormat();
  const w = words.kit.history;
  const known = general[change.move];
  const name = texts.moves?.[change.move]?.name ?? (known ? w[known] : change.move);
  const label = (field: string): string => (field === 'evidence' ? words.kit.record.evidence : wordFor(texts.fields, field));
  const changed = Object.entries(change.changes ?? {}).filter(([field]) => field !== 'state' && (resource.fields[field] || field === 'evidence'));
  return (
    <li>
      <p className="history-move">{name}</p>
      <p className="muted">
        <time dateTime={change.at}>{format.instant(change.at)}</time> · {change.actorName ?? w.system}
      </p>
      {change.fromState && change.toState && change.fromState !== change.toState && (
        <p>{fill(w.from, { from: wordFor(texts.states, change.fromState), to: wordFor(texts.states, change.toState) })}</p>
      )}
      {change.reason && <p>{fill(w.reason, { reason: change.reason })}</p>}
      {changed.length > 0 && (
        <details>
          <summary>{fill(w.changed, { fields: changed.map(([field]) => label(field)).join(', ') })}</summary>
          <dl className="changes">
            {changed.map(([field, [before, after]]) => (
              <div key={field}>
                <dt>{label(field)}</dt>
                <dd>
                  <del>{textOf(resource.fields[field], before, texts, words, format)}</del> → <ins>{textOf(resource.fields[field], after, texts, words, format)}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}
