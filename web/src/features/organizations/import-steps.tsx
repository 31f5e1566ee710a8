import type { Tone } from '../../kit/descriptor.js';
import { useWords } from '../../words/words.js';
import type { ImportState } from './import-types.js';

export const importTones: Record<ImportState, Tone> = { checked: 'warn', applying: 'active', applied: 'good', cancelled: 'done' };

const steps = ['upload', 'mapping', 'preview', 'done'] as const;
export type Step = (typeof steps)[number];

/** Where one is on the way: four words, the present one marked. */
export function Steps({ at }: { at: Step }) {
  const words = useWords();
  const now = steps.indexOf(at);
  return (
    <ol className="steps" aria-label={words.imports.title}>
      {steps.map((step, index) => (
        <li key={step} className={index < now ? 'past' : index === now ? 'now' : undefined} {...(index === now ? { 'aria-current': 'step' } : {})}>
          <span className="step-number" aria-hidden>
            {index + 1}
          </span>
          {words.imports.steps[step]}
        </li>
      ))}
    </ol>
  );
}
