import { Link, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/hooks.js';
import type { Found } from '../../api/types.js';
import { PageHead } from '../../kit/pages/page.js';
import { Loading, Refused } from '../../kit/problem-text.js';
import { useRooms } from '../../kit/registry.js';
import { fill } from '../../words/shape.js';
import { useWords, wordsOf } from '../../words/words.js';
import { capital } from '../../kit/pages/list-page.js';

/** All results of a search, grouped by room; a room's own list can go on searching from here. */
export function SearchPage() {
  const [params] = useSearchParams();
  const q = params.get('q') ?? '';
  const words = useWords();
  const rooms = useRooms();
  const w = words.kit.search;
  const answer = useAnswer<{ items: Found[] }>('/search', { q }, { enabled: q !== '' });
  const items = answer.data?.items ?? [];
  const groups = [...new Set(items.map((item) => item.resource))];
  return (
    <>
      <PageHead title={w.results} {...(answer.data ? { text: fill(w.found, { q, n: items.length }) } : {})} />
      {q === '' ? (
        <p className="state-page">{w.short}</p>
      ) : answer.isPending ? (
        <Loading rows={6} />
      ) : answer.isError ? (
        <Refused error={answer.error} onRetry={() => void answer.refetch()} />
      ) : items.length === 0 ? (
        <div className="state-page" role="status">
          <h2>{fill(w.none, { q })}</h2>
        </div>
      ) : (
        groups.map((resource) => (
          <section key={resource} className="surface found-group" aria-labelledby={`found-${resource}`}>
            <h2 id={`found-${resource}`}>
              {rooms.some((room) => room.name === resource) ? <Link to={`/${resource}?q=${encodeURIComponent(q)}`}>{capital(wordsOf(words, resource)?.many ?? resource)}</Link> : resource}
            </h2>
            <ul>
              {items.filter((item) => item.resource === resource).map((item) => (
                <li key={item.id}>
                  <Link to={`/${item.resource}/${item.id}`}>{item.title}</Link>
                  {item.subtitle && <span className="muted"> {item.subtitle}</span>}
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
    </>
  );
}
