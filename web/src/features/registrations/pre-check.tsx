import { CheckCircleOutlined, CloseCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useBackend } from '../../api/hooks.js';
import type { BesideProps } from '../../kit/descriptor.js';
import { useSpeech, useWords } from '../../words/words.js';

interface Finding { rule: string; level: 'hard' | 'soft'; field: string; zh: string; en: string }
const waitMs = 600;
const checked = ['establishment', 'filing', 'split', 'change'];

/** Which rules the application would not meet, while it is being entered; the server knows them. */
export default function PreCheck({ said }: BesideProps) {
  const words = useWords();
  const w = words.of['registration-cases'].text;
  const { api } = useBackend();
  const { language } = useSpeech();
  const [asked, ask] = useState(said);
  const text = JSON.stringify(said);
  useEffect(() => {
    const timer = setTimeout(() => ask(JSON.parse(text) as Record<string, unknown>), waitMs);
    return () => clearTimeout(timer);
  }, [text]);
  const { appliedOn: _, ...body } = asked;
  // before there is a type nobody knows which rules apply
  const isChecked = checked.includes(String(body['kind'])) && (body['type'] !== undefined || body['organizationId'] !== undefined);
  const found = useQuery({
    queryKey: ['pre-check', body],
    queryFn: ({ signal }) => api.json<{ items: Finding[] }>('/registration-cases/pre-check', { method: 'POST', body, signal }),
    enabled: isChecked,
    retry: false,
  });
  if (!isChecked || !found.data) return null;
  const { items } = found.data;
  return (
    <section className={`note${items.length ? ' warn' : ''}`} aria-live="polite" aria-label={w.preCheck}>
      <h2>{w.preCheck}</h2>
      {items.length === 0 ? (
        <p><CheckCircleOutlined aria-hidden /> {w.preCheckGood}</p>
      ) : (
        <ul>
          {items.map((item) => (
            <li key={item.rule}>
              {item.level === 'hard' ? <CloseCircleOutlined aria-hidden /> : <ExclamationCircleOutlined aria-hidden />} <strong>{item.level === 'hard' ? w.hard : w.soft}</strong> {item[language]}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
