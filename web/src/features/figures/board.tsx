import { lazy, Suspense, useEffect, useState } from 'react';
import { useAnswer } from '../../api/hooks.js';
import type { FigureItem } from '../../api/types.js';
import { FigureCard } from '../../kit/figure-card.js';
import { useFormat } from '../../kit/look/format.js';
import { PageHead } from '../../kit/pages/page.js';
import { Loading, Refused } from '../../kit/problem-text.js';
import { useSpeech } from '../../words/words.js';
import { exact, kindOf, nameOf, short, unitOf } from './figure-text.js';
import { LeveragePanel } from './leverage-panel.js';
import { ScopeBar } from './scope-bar.js';
import { useScope, type Scope } from './scope.js';
import { Waiting } from './waiting.js';

const patienceMs = 1500;
const pauseMs = 200;
const Charts = lazy(() => import('./charts.js'));

const groups = {
  register: ['registeredOrganizations', 'incubatedOrganizations', 'policyDocuments'],
  money: ['fundingPaidFen', 'leverageReceivedFen', 'leverageVerifiedFen'],
  results: ['activities', 'beneficiaryVisits', 'volunteerMinutes', 'mediaReports', 'honouredIndividuals', 'honouredOrganizations'],
} as const;
type Group = keyof typeof groups;

/** The headline board: what waits, the fourteen figures, the charts. */
export function Board() {
  const { words } = useSpeech();
  const scope = useScope();
  return (
    <>
      <PageHead title={words.figures.title} />
      <Waiting />
      {scope ? <Figures scope={scope} /> : <Loading rows={8} />}
    </>
  );
}

function Figures({ scope }: { scope: Scope }) {
  const { words, language } = useSpeech();
  const answer = useAnswer<{ items: FigureItem[] }>('/figures', scope.query);
  const isCalm = useCalm(answer.isSuccess);
  return (
    <>
      <ScopeBar scope={scope} />
      {answer.isPending ? (
        <Loading rows={8} />
      ) : answer.isError ? (
        <Refused error={answer.error} onRetry={() => void answer.refetch()} />
      ) : (
        <>
          {(Object.keys(groups) as Group[]).map((group) => (
            <section key={group} className="board-group" aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>{words.figures.groups[group]}</h2>
              <div className="cards">
                {groups[group].map((key) => <Card key={key} item={answer.data.items.find((item) => item.key === key)} scope={scope} />)}
              </div>
              {group === 'money' && <LeveragePanel items={answer.data.items} scope={scope} />}
            </section>
          ))}
          {isCalm ? (
            <Suspense fallback={<Loading rows={8} />}>
              <Charts key={language} scope={scope} />
            </Suspense>
          ) : (
            <Loading rows={8} />
          )}
        </>
      )}
    </>
  );
}

/** True once the figures are painted and the browser has nothing better to do: the charts' code is larger than the board's. */
function useCalm(isPainted: boolean): boolean {
  const [isCalm, setCalm] = useState(false);
  useEffect(() => {
    if (!isPainted) return;
    // Safari has no idle callback; a pause after the painting does nearly as well
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(() => setCalm(true), pauseMs);
      return () => clearTimeout(timer);
    }
    const asked = requestIdleCallback(() => setCalm(true), { timeout: patienceMs });
    return () => cancelIdleCallback(asked);
  }, [isPainted]);
  return isCalm;
}

function Card({ item, scope }: { item: FigureItem | undefined; scope: Scope }) {
  const { words } = useSpeech();
  const format = useFormat();
  if (!item || item.value === null) return null;
  const unit = kindOf(item.key) === 'ratio' ? '' : unitOf(item.key, words);
  return <FigureCard to={scope.rowsOf(item.key)} name={nameOf(item.key, words)} value={short(item.key, item.value, format)} unit={unit} exact={exact(item.key, item.value, format, words)} definition={item.definition.text} />;
}
