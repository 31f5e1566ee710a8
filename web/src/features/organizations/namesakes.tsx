import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useBackend } from '../../api/hooks.js';
import type { BesideProps } from '../../kit/descriptor.js';
import { useSpeech, wordFor } from '../../words/words.js';

interface Namesake { id: string; name: string; uscc: string | null; state: string; reasons: { name: string; points: number; zh: string; en: string }[] }
const waitMs = 600;
const compared = ['name', 'type', 'uscc', 'registeredOn', 'address', 'legalRepresentative', 'contactPhone'];

/** What is in the register already that may be the body being entered. It is told and nothing is held up. */
export default function Namesakes({ said }: BesideProps) {
  const { words, language } = useSpeech();
  const { api } = useBackend();
  const texts = words.of.organizations;
  const text = JSON.stringify(Object.fromEntries(compared.flatMap((field) => (said[field] === undefined ? [] : [[field, said[field]]]))));
  const [asked, ask] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => ask(text), waitMs);
    return () => clearTimeout(timer);
  }, [text]);
  const body = JSON.parse(asked) as Record<string, unknown>;
  const found = useQuery({
    queryKey: ['namesakes', asked],
    queryFn: ({ signal }) => api.json<{ items: Namesake[] }>('/organizations/duplicates', { method: 'POST', body, signal }),
    enabled: typeof body['name'] === 'string',
    // a telephone number is not to stay behind when the form is left
    gcTime: 0,
    retry: false,
  });
  const items = found.data?.items ?? [];
  return (
    <div aria-live="polite">
      {items.length > 0 && (
        <section className="note warn" aria-label={texts.text.alike}>
          <h2>{texts.text.alike}</h2>
          <p>{texts.text.alikeHint}</p>
          <ul>
            {items.map((one) => (
              <li key={one.id}>
                <Link to={`/organizations/${one.id}`} target="_blank" rel="noopener">{one.name}</Link> {wordFor(texts.states, one.state)} {one.uscc} <span className="muted">{one.reasons.filter(({ points }) => points > 0).map((reason) => reason[language]).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
