import { Button } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAnswer, useBackend, useChange } from '../../api/hooks.js';
import type { Page, SessionAnswer } from '../../api/types.js';
import { LinkButton } from '../../kit/link-button.js';
import { useFormat } from '../../kit/look/format.js';
import { PageHead } from '../../kit/pages/page.js';
import { Loading, problemText, Refused } from '../../kit/problem-text.js';
import { useSay } from '../../kit/say.js';
import { fill } from '../../words/shape.js';
import { useWords } from '../../words/words.js';
import { SecondFactor } from './second-factor.js';

interface OwnSession { id: string; device: string | null; address: string | null; createdAt: string; lastSeenAt: string }
interface Methods { oidc: { name: string } | null }

/** What belongs to the person: password, second factor, the sign-in service, the devices signed in. */
export function ProfilePage() {
  const words = useWords();
  const { api, session } = useBackend();
  const w = words.accounts.profile;
  const methods = useAnswer<Methods>('/sign-in-methods');
  const current = useAnswer<SessionAnswer>('/sessions/current');
  const learn = useEffectEvent((answer: SessionAnswer) => session.begin(answer));
  useEffect(() => {
    // the sign-in itself does not say whether there is a second factor
    void api.json<SessionAnswer>('/sessions/current').then(learn, () => undefined);
  }, [api]);
  return (
    <>
      <PageHead title={w.title} />
      <section className="surface form-surface" aria-labelledby="profile-password">
        <h2 id="profile-password">{w.password}</h2>
        <p>{w.passwordText}</p>
        <LinkButton to="/password">{w.change}</LinkButton>
      </section>
      <section className="surface form-surface" aria-labelledby="profile-factor">
        <h2 id="profile-factor">{w.factor}</h2>
        <SecondFactor />
      </section>
      {methods.data?.oidc && <Binding name={methods.data.oidc.name} />}
      <Sessions currentId={current.data?.sessionId} />
    </>
  );
}

function Binding({ name }: { name: string }) {
  const words = useWords();
  const { api } = useBackend();
  const say = useSay();
  const change = useChange<unknown>();
  const w = words.accounts.profile;
  const [params] = useSearchParams();
  const answer = useAnswer<{ isBound: boolean }>('/oidc/binding');
  const outcome = params.get('binding') as keyof typeof w.outcomes | null;
  const bind = async (): Promise<void> => {
    try {
      location.assign((await api.json<{ url: string }>('/oidc/binding', { method: 'POST', body: {} })).url);
    } catch (error) {
      say(problemText(error, words));
    }
  };
  return (
    <section className="surface form-surface" aria-labelledby="profile-binding">
      <h2 id="profile-binding">{w.binding}</h2>
      {outcome && w.outcomes[outcome] && <p className="note" role="status">{w.outcomes[outcome]}</p>}
      <p>{fill(answer.data?.isBound ? w.bound : w.unbound, { name })}</p>
      {answer.data?.isBound ? <Button onClick={() => change.mutate({ path: '/oidc/binding', method: 'DELETE' })}>{w.unbind}</Button> : <Button onClick={() => void bind()}>{w.bind}</Button>}
    </section>
  );
}

function Sessions({ currentId }: { currentId: string | undefined }) {
  const words = useWords();
  const format = useFormat();
  const say = useSay();
  const change = useChange<unknown>();
  const w = words.accounts.profile;
  const answer = useAnswer<Page<OwnSession>>('/sessions', { limit: 100 });
  const [isBusy, setBusy] = useState(false);
  const end = async (path: string): Promise<void> => {
    setBusy(true);
    try {
      await change.mutateAsync({ path, method: 'DELETE' });
      say(w.ended);
    } catch (error) {
      say(problemText(error, words));
    } finally {
      setBusy(false);
    }
  };
  if (answer.isPending) return <Loading rows={3} />;
  if (answer.isError) return <Refused error={answer.error} onRetry={() => void answer.refetch()} />;
  const heads = [w.device, w.address, w.began, w.used];
  return (
    <section className="surface form-surface" aria-labelledby="profile-sessions">
      <h2 id="profile-sessions">{w.sessions}</h2>
      <table className="rows plain-rows" role="table" aria-labelledby="profile-sessions">
        <thead role="rowgroup">
          <tr role="row">
            {[...heads, w.end].map((head) => <th key={head} scope="col" role="columnheader">{head}</th>)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {answer.data.items.map((one) => (
            <tr key={one.id} role="row">
              <th scope="row" role="rowheader">{one.device ?? words.kit.none}</th>
              <td role="cell" data-label={w.address} className="code">{one.address ?? words.kit.none}</td>
              <td role="cell" data-label={w.began}>{format.instant(one.createdAt)}</td>
              <td role="cell" data-label={w.used}>{format.instant(one.lastSeenAt)}</td>
              <td role="cell" data-label={w.end}>{one.id === currentId ? <span className="state good">{w.current}</span> : <Button size="small" disabled={isBusy} aria-label={`${w.end}: ${one.device ?? ''} ${format.instant(one.createdAt)}`} onClick={() => void end(`/sessions/${one.id}`)}>{w.end}</Button>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {answer.data.items.length > 1 && <Button disabled={isBusy} onClick={() => void end('/sessions/others')}>{w.endOthers}</Button>}
    </section>
  );
}
