import { LockOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { AnyRecord } from '../api/types.js';
import type { ResourceWords } from '../words/shape.js';
import { useWords, wordFor, type Words } from '../words/words.js';
import type { Field, Resource } from './descriptor.js';
import { Fen } from './fen.js';
import { nameBeside } from './form/values.js';
import { useFormat, type Format } from './look/format.js';
import { State } from './state.js';

export const isFigure = (field: Field): boolean => ['money', 'integer', 'decimal', 'minutes', 'share'].includes(field.kind);

/** A value in words, for filters, the history and sentences. */
export function textOf(field: Field | undefined, value: unknown, texts: ResourceWords, words: Words, format: Format): string {
  if (value === null || value === undefined || value === '') return words.kit.none;
  if (Array.isArray(value)) return value.map((one) => textOf(field, one, texts, words, format)).join(', ');
  switch (field?.kind) {
    case 'money': return format.fen(Number(value));
    case 'minutes': return `${format.hours(Number(value))} ${words.kit.hours}`;
    case 'share': return format.percent(Number(value));
    case 'integer': return field.isYear ? String(value) : format.number(Number(value));
    case 'decimal': return format.number(Number(value));
    case 'instant': return format.instant(String(value));
    case 'yesNo': return value === true || value === 'true' ? words.kit.yes : words.kit.no;
    case 'choice': return wordFor(texts.choices?.[field.choices], String(value));
    case 'state': return wordFor(texts.states, String(value));
    case 'checklist': return `${(value as CheckedLine).label}: ${answerOf(value as CheckedLine, words)}`;
    default: return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
}

interface ValueProps {
  resource: Resource;
  texts: ResourceWords;
  name: string;
  record: AnyRecord;
  /** In lists long words are cut by CSS and references are plain text, because the row is the link. */
  isPlain?: boolean;
}

/** One field of a record, as it is shown everywhere. */
export function Value({ resource, texts, name, record, isPlain = false }: ValueProps): ReactNode {
  const words = useWords();
  const format = useFormat();
  const field = resource.fields[name];
  const value = record[name];
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return <span className="muted">{words.kit.none}</span>;
  switch (field?.kind) {
    case 'money': return <Fen fen={Number(value)} />;
    case 'state': return <State state={String(value)} names={texts.states} tones={resource.tones} />;
    case 'reference': {
      const label = nameBeside(record, name) ?? words.kit.open;
      return isPlain ? label : <Link to={`/${field.to}/${String(value)}`}>{label}</Link>;
    }
    case 'person': return nameBeside(record, name) ?? String(value);
    case 'link': return isPlain ? String(value) : <SafeLink url={String(value)} />;
    case 'longText': return isPlain ? String(value) : <span className="long-text">{String(value)}</span>;
    case 'text': return field.isCode ? <span className="code">{String(value)}</span> : field.isSecret ? <span className="code"><LockOutlined aria-hidden /> {String(value)}</span> : String(value);
    case 'checklist': return <Checklist lines={value as CheckedLine[]} />;
    case 'minutes':
    case 'integer':
    case 'decimal':
    case 'share':
    case 'instant':
    case 'day': return <span className="figure">{textOf(field, value, texts, words, format)}</span>;
    default: return textOf(field, value, texts, words, format);
  }
}

interface CheckedLine { label: string; result?: string | null; doneOn?: string | null; note: string | null }
const answerOf = ({ result, doneOn }: CheckedLine, words: Words): string => (result ? wordFor(words.kit.checklist.results, result) : (doneOn ?? words.kit.checklist.open));

/** Numbered, because a line is spoken of by its number. */
function Checklist({ lines }: { lines: readonly CheckedLine[] }) {
  const words = useWords();
  return (
    <ol className="checklist">
      {lines.map((line, at) => (
        <li key={at}>
          {line.label}: <strong className={line.result === 'fault' ? 'is-fault' : undefined}>{answerOf(line, words)}</strong>
          {line.note && <span className="muted"> · {line.note}</span>}
        </li>
      ))}
    </ol>
  );
}

/** An address somebody typed: only the web's own schemes become a link. */
function SafeLink({ url }: { url: string }) {
  return /^https?:\/\//i.test(url) ? (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {url}
    </a>
  ) : (
    <>{url}</>
  );
}
