import { Button } from 'antd';
import { usePages } from '../../api/hooks.js';
import type { Change } from '../../api/types.js';
import { fill, type ResourceWords } from '../../words/shape.js';
import { useWords, wordFor } from '../../words/words.js';
import type { Field, Resource } from '../descriptor.js';
import { useFormat } from '../look/format.js';
import { Loading, Refused } from '../problem-text.js';
import { Named } from '../named.js';
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

/** The first few by name; how many there are says the rest, and what they were stands inside. */
const named = (labels: readonly string[]): string => (labels.length > fewFields + 1 ? `${labels.slice(0, fewFields).join(', ')} … (${labels.length})` : labels.join(', '));
const fewFields = 4;

function Entry({ change, resource, texts }: { change: Change; resource: Resource; texts: ResourceWords }) {
  const words = useWords();
  const format = useFormat();
  const w = words.kit.history;
  const known = general[change.move];
  const name = texts.moves?.[change.move]?.name ?? (known ? w[known] : change.move);
  const label = (field: string): string => (field === 'evidence' ? words.kit.record.evidence : wordFor(texts.fields, field));
  const changed = Object.entries(change.changes ?? {}).filter(([field]) => field === 'evidence' || (field !== 'state' && resource.fields[field] && resource.fields[field].kind !== 'person'));
  return (
    <li>
      <p className="history-move">{name}</p>
      <p className="muted">
        <time dateTime={change.at}>{format.instant(change.at)}</time> · {change.actorId === 'system' ? w.system : (change.actorName ?? w.system)}
      </p>
      {change.fromState && change.toState && change.fromState !== change.toState && (
        <p>{fill(w.from, { from: wordFor(texts.states, change.fromState), to: wordFor(texts.states, change.toState) })}</p>
      )}
      {change.reason && <p>{fill(w.reason, { reason: change.reason })}</p>}
      {changed.length > 0 && (
        <details>
          <summary>{fill(change.move === 'create' ? w.entered : w.changed, { fields: named(changed.map(([field]) => label(field))) })}</summary>
          <dl className="changes">
            {changed.map(([field, [before, after]]) => (
              <div key={field}>
                <dt>{label(field)}</dt>
                <dd>
                  {change.move !== 'create' && (
                    <>
                      <del>
                        <Was field={resource.fields[field]} value={before} texts={texts} />
                      </del>{' '}
                      →{' '}
                    </>
                  )}
                  <ins>
                    <Was field={resource.fields[field]} value={after} texts={texts} />
                  </ins>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}

/** A value as it was; of another record its name today, because a history keeps ids. */
function Was({ field, value, texts }: { field: Field | undefined; value: unknown; texts: ResourceWords }) {
  const words = useWords();
  const format = useFormat();
  if (field?.kind === 'reference' && typeof value === 'string') return <Named to={field.to} id={value} />;
  return <>{textOf(field, value, texts, words, format)}</>;
}
