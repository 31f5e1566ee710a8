import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useChange } from '../../api/hooks.js';
import type { Found } from '../../api/types.js';
import { PageHead } from '../../kit/pages/page.js';
import { problemText } from '../../kit/problem-text.js';
import { useWords, wordsOf } from '../../words/words.js';

/** From a full number to the records that hold it. The number goes in the body and nowhere into an address. */
export function NumberSearchPage() {
  const words = useWords();
  const w = words.numberSearch;
  const [number, setNumber] = useState('');
  const search = useChange<{ items: Found[] }>();
  const items = search.data?.items;
  return (
    <>
      <PageHead title={w.title} text={w.intro} />
      <section className="surface" aria-label={w.title}>
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            if (number.trim()) search.mutate({ path: '/number-searches', method: 'POST', body: { number: number.trim() } });
          }}
        >
          <div className="field">
            <label htmlFor="full-number">{w.number}</label>
            <Input id="full-number" value={number} maxLength={40} autoComplete="off" inputMode="text" onChange={(event) => setNumber(event.target.value)} />
          </div>
          <Button type="primary" htmlType="submit" loading={search.isPending}>
            {w.find}
          </Button>
        </form>
        {search.error && (
          <p className="error-summary" role="alert">
            {problemText(search.error, words)}
          </p>
        )}
        <div role="status">
          {items?.length === 0 && <p className="muted">{w.none}</p>}
          {items && items.length > 0 && (
            <ul>
              {items.map((item) => (
                <li key={item.id}>
                  <Link to={`/${item.resource}/${item.id}`}>{item.title}</Link>{' '}
                  <span className="muted">
                    {wordsOf(words, item.resource)?.one ?? item.resource} {item.subtitle}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </div>
      </section>
    </>
  );
}
