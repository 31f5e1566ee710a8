import { CheckCircleFilled, ClockCircleOutlined, CloseCircleOutlined, EditOutlined, InboxOutlined, PlayCircleOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Tone } from './descriptor.js';
import { wordFor } from '../words/words.js';

/** Colour is never the only sign: every tone has its own shape. */
const icons: Record<Tone, ReactNode> = {
  neutral: <EditOutlined aria-hidden />,
  active: <PlayCircleOutlined aria-hidden />,
  good: <CheckCircleFilled aria-hidden />,
  warn: <ClockCircleOutlined aria-hidden />,
  bad: <CloseCircleOutlined aria-hidden />,
  done: <InboxOutlined aria-hidden />,
};

export function State({ state, names, tones }: { state: string; names: Readonly<Record<string, string>> | undefined; tones: { readonly [state: string]: Tone | undefined } | undefined }) {
  const tone = tones?.[state] ?? 'neutral';
  return (
    <span className={`state ${tone}`}>
      {icons[tone]}
      <span>{wordFor(names, state)}</span>
    </span>
  );
}
