import { useAnswer } from '../../api/hooks.js';
import { capital } from '../../kit/pages/list-page.js';
import { PageHead } from '../../kit/pages/page.js';
import { Loading, Refused } from '../../kit/problem-text.js';
import { fill } from '../../words/shape.js';
import { useWords, wordFor } from '../../words/words.js';

interface Contradiction {
  measure: string;
  unit: string;
  asOfOn: string;
  source: string;
  stated: string;
  sum: string;
  parts: { scope: string; value: string }[];
}

/** Where a source's parts do not add up to its own whole: shown, never repaired. */
export function ContradictionsPage() {
  const words = useWords();
  const w = words.of.divisions;
  const answer = useAnswer<{ items: Contradiction[] }>('/divisions/contradictions');
  return (
    <>
      <PageHead title={w.text.contradictions} text={w.text.contradictionsText} back={{ to: '/divisions', label: capital(w.many) }} />
      {answer.isPending ? (
        <Loading rows={4} />
      ) : answer.isError ? (
        <Refused error={answer.error} onRetry={() => void answer.refetch()} />
      ) : answer.data.items.length === 0 ? (
        <p className="state-page">{w.text.noContradictions}</p>
      ) : (
        answer.data.items.map((one) => (
          <section key={`${one.source}${one.measure}${one.asOfOn}`} className="surface contradiction" aria-label={wordFor(w.choices.measure, one.measure)}>
            <h2>
              {wordFor(w.choices.measure, one.measure)} <span className="muted">{w.fields.asOfOn} {one.asOfOn}</span>
            </h2>
            <table className="plain">
              <tbody>
                {one.parts.map((part) => (
                  <tr key={part.scope}>
                    <th scope="row">{part.scope}</th>
                    <td className="is-figure figure">{part.value} {one.unit}</td>
                  </tr>
                ))}
                <tr className="sum">
                  <th scope="row">{w.text.sum}</th>
                  <td className="is-figure figure">{one.sum} {one.unit}</td>
                </tr>
                <tr className="stated">
                  <th scope="row">{w.text.stated}</th>
                  <td className="is-figure figure">{one.stated} {one.unit}</td>
                </tr>
              </tbody>
            </table>
            <p>
              <strong>{fill(w.text.difference, { value: `${difference(one.sum, one.stated)} ${one.unit}` })}</strong> <span className="muted">{fill(w.text.statedBy, { source: one.source })}</span>
            </p>
          </section>
        ))
      )}
    </>
  );
}

/** Decimals as printed, so the difference is taken in millionths and not in floating point. */
function difference(a: string, b: string): string {
  const millionths = (text: string): number => Math.round(Number(text) * 1_000_000);
  return String(Math.abs(millionths(a) - millionths(b)) / 1_000_000);
}
