import { ReloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { isProblem } from '../api/request.js';
import { fill } from '../words/shape.js';
import { useWords, type Words } from '../words/words.js';

/** The server's own words where it has some; ours for the line, a fault, or a silent refusal. */
export function problemText(error: unknown, words: Words): string {
  const w = words.kit.problem;
  if (!isProblem(error)) return fill(w.other, { status: error instanceof Error ? error.message : '?' });
  if (error.isOffline) return w.offline;
  if (error.status >= 500 && error.status !== 503) return fill(w.server, { instance: error.instance ?? '—' });
  return error.detail || error.title || fill(w.other, { status: error.status });
}

/** A screen or a part of one that could not be read: why, and what can be done about it. */
export function Refused({ error, onRetry, onClear, isPage = false }: { error: unknown; onRetry?: () => void; onClear?: () => void; isPage?: boolean }) {
  const words = useWords();
  const status = isProblem(error) ? error.status : 0;
  const text = status === 403 && isProblem(error) && !error.detail ? words.kit.refused.forbidden : problemText(error, words);
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <div className="state-page" role="alert">
      <Heading>{status === 404 ? words.kit.notFound.title : words.kit.refused.title}</Heading>
      <p>{status === 404 ? words.kit.notFound.text : text}</p>
      <div className="buttons">
        {onClear && (status === 400 || status === 422) && <Button onClick={onClear}>{words.kit.refused.clear}</Button>}
        {onRetry && status !== 403 && status !== 404 && (
          <Button icon={<ReloadOutlined aria-hidden />} onClick={onRetry}>
            {words.kit.retry}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Space kept while reading, so that nothing jumps when it arrives. */
export function Loading({ rows = 5 }: { rows?: number }) {
  const words = useWords();
  return (
    <div className="loading" role="status">
      <span className="sr-only">{words.kit.loading}</span>
      {Array.from({ length: rows }, (_, at) => (
        <div key={at} className="loading-row" aria-hidden />
      ))}
    </div>
  );
}
