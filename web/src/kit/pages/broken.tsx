import { Button } from 'antd';
import { useRouteError } from 'react-router';
import { useWords } from '../../words/words.js';

/** Our own fault, or an old page asking for a file that a newer version has replaced: loading again mends the second. */
export function Broken() {
  const words = useWords();
  const error = useRouteError();
  return (
    <main className="state-page" role="alert">
      <title>{`${words.kit.broken.title} · ${words.kit.product}`}</title>
      <h1>{words.kit.broken.title}</h1>
      <p>{words.kit.broken.text}</p>
      <Button type="primary" onClick={() => location.reload()}>
        {words.kit.broken.reload}
      </Button>
      <p className="hint">{error instanceof Error ? error.message : ''}</p>
    </main>
  );
}
