import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useBackend } from '../../api/hooks.js';
import { isProblem } from '../../api/request.js';
import { useStore } from '../../api/store.js';
import { mayBeSignedIn } from '../../api/session.js';
import type { SessionAnswer } from '../../api/types.js';
import { Loading, Refused } from '../../kit/problem-text.js';
import { PasswordPage } from './password.js';
import { EnrolPage } from './second-factor.js';
import { SetupPage } from './setup.js';
import { SignInDialog, SignInPage } from './sign-in.js';

/** Lets nobody in who is not signed in, and nobody further who has to change the password first. */
export function Gate({ children }: { children: ReactNode }) {
  const { api, session } = useBackend();
  const queries = useQueryClient();
  const now = useStore(session);
  const [wrong, setWrong] = useState<unknown>();
  const [needsSetup, setNeedsSetup] = useState(false);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isGone = false;
    const find = async (): Promise<void> => {
      try {
        if (mayBeSignedIn()) return session.begin(await api.json<SessionAnswer>('/sessions/current', { isOpen: true }));
      } catch (error) {
        if (isGone) return;
        if (!isProblem(error) || error.status !== 401) return setWrong(error);
      }
      try {
        const setup = await api.json<{ open: boolean }>('/setup', { isOpen: true });
        if (isGone) return;
        setNeedsSetup(setup.open);
        session.end();
      } catch (error) {
        if (!isGone) setWrong(error);
      }
    };
    setWrong(undefined);
    void find();
    return () => {
      isGone = true;
    };
  }, [api, session, attempt]);

  if (now.state === 'unknown') {
    return <main className="gate-wait">{wrong ? <Refused isPage error={wrong} onRetry={() => setAttempt((n) => n + 1)} /> : <Loading rows={6} />}</main>;
  }
  if (now.state === 'out') return needsSetup ? <SetupPage onDone={() => setNeedsSetup(false)} /> : <SignInPage />;
  if (now.me.mustChangePassword) return <PasswordPage isForced />;
  if (now.me.mustEnrol) return <EnrolPage />;
  return (
    <>
      {children}
      {now.state === 'again' && (
        <SignInDialog
          login={now.me.login}
          onOther={() => {
            session.end();
            queries.clear();
          }}
        />
      )}
    </>
  );
}
