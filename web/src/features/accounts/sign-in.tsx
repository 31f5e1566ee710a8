import { useQuery } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { useBackend, useSystem } from '../../api/hooks.js';
import { isProblem } from '../../api/request.js';
import type { SessionAnswer } from '../../api/types.js';
import { PlainField } from '../../kit/form/plain-field.js';
import { LookMenu } from '../../kit/shell/look-menu.js';
import { problemText } from '../../kit/problem-text.js';
import { fill } from '../../words/shape.js';
import { useSpeech, useWords } from '../../words/words.js';

interface Wrong {
  login?: string;
  password?: string;
  code?: string;
  general?: string;
}

/** The fields of signing in; in the dialog the login is fixed, because the work under it belongs to that person. */
function SignInForm({ fixedLogin, onDone }: { fixedLogin?: string; onDone: (answer: SessionAnswer) => void }) {
  const { api } = useBackend();
  const words = useWords();
  const w = words.accounts.signIn;
  const id = useId();
  const [login, setLogin] = useState(fixedLogin ?? '');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<string>();
  const [wrong, setWrong] = useState<Wrong>({});
  const [isBusy, setBusy] = useState(false);
  const first = useRef<HTMLDivElement>(null);

  const asksCode = code !== undefined;
  useEffect(() => {
    if (asksCode) document.getElementById(`${id}-code`)?.focus();
  }, [asksCode, id]);
  useEffect(() => {
    first.current?.querySelector<HTMLInputElement>('input:not([readonly])')?.focus();
  }, []);

  const submit = async (): Promise<void> => {
    const missing: Wrong = { ...(login.trim() ? {} : { login: w.loginMissing }), ...(password ? {} : { password: w.passwordMissing }), ...(code === undefined || code.trim() ? {} : { code: w.codeMissing }) };
    setWrong(missing);
    if (missing.login || missing.password || missing.code) {
      document.getElementById(`${id}-${missing.login ? 'login' : missing.password ? 'password' : 'code'}`)?.focus();
      return;
    }
    setBusy(true);
    try {
      onDone(await api.json<SessionAnswer>('/sessions', { method: 'POST', body: { login: login.trim(), password, ...(code === undefined ? {} : { code }) }, isOpen: true }));
    } catch (error) {
      if (isProblem(error) && (error.code === 'accounts/code-required' || error.code === 'accounts/code-wrong')) {
        setCode('');
        setWrong(error.code === 'accounts/code-wrong' ? { code: problemText(error, words) } : {});
        return;
      }
      setCode(undefined);
      setWrong({ general: problemText(error, words) });
      setPassword('');
      document.getElementById(`${id}-password`)?.focus();
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      className="form narrow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {wrong.general && (
        <p className="error-summary" role="alert">
          {wrong.general}
        </p>
      )}
      <div ref={first}>
        <div className={wrong.login ? 'field wrong' : 'field'}>
          <label htmlFor={`${id}-login`}>{w.login}</label>
          <Input id={`${id}-login`} size="large" autoComplete="username" autoCapitalize="none" spellCheck={false} readOnly={fixedLogin !== undefined} value={login} onChange={(event) => setLogin(event.target.value)} {...(wrong.login ? { 'aria-invalid': true, 'aria-describedby': `${id}-login-error` } : {})} />
          {wrong.login && <p id={`${id}-login-error`} className="field-error">{wrong.login}</p>}
        </div>
        <div className={wrong.password ? 'field wrong' : 'field'}>
          <label htmlFor={`${id}-password`}>{w.password}</label>
          <Input.Password id={`${id}-password`} size="large" autoComplete="current-password" value={password} onChange={(event) => setPassword(event.target.value)} {...(wrong.password ? { 'aria-invalid': true, 'aria-describedby': `${id}-password-error` } : {})} />
          {wrong.password && <p id={`${id}-password-error`} className="field-error">{wrong.password}</p>}
        </div>
        {code !== undefined && <PlainField id={`${id}-code`} label={w.code} value={code} onChange={setCode} wrong={wrong.code} hint={w.codeHint} autoComplete="one-time-code" />}
      </div>
      <Button type="primary" size="large" htmlType="submit" block loading={isBusy}>
        {isBusy ? w.busy : w.submit}
      </Button>
    </form>
  );
}

/** The page whoever is signed out sees, at any address; afterwards the address they asked for opens. */
export function SignInPage() {
  const { session, api } = useBackend();
  const { language, words } = useSpeech();
  const system = useSystem();
  const w = words.accounts.signIn;
  const methods = useQuery({ queryKey: ['sign-in methods'], queryFn: () => api.json<{ oidc: { name: string } | null }>('/sign-in-methods', { isOpen: true }) });
  const outcome = w.outcomes[new URLSearchParams(location.search).get('signIn') as keyof typeof w.outcomes] as string | undefined;
  return (
    <div className="gate">
      <title>{`${words.accounts.signIn.title} · ${words.kit.product}`}</title>
      <header className="gate-top">
        <LookMenu />
      </header>
      <main className="gate-card surface">
        <img src="/app/icon.svg" alt="" width={44} height={44} />
        <h1>{words.kit.product}</h1>
        <p className="muted">{words.kit.centre}</p>
        {system?.notice && <p className="note">{system.notice[language]}</p>}
        {outcome && <p className="note warn" role="status">{outcome}</p>}
        <SignInForm onDone={(answer) => session.begin(answer)} />
        {methods.data?.oidc && <Button block href="/api/v1/oidc/sign-in">{fill(w.with, { name: methods.data.oidc.name })}</Button>}
        <p className="buttons">
          <a href="/register">{w.public}</a>
          <a href="/app/apply">{w.apply}</a>
        </p>
      </main>
    </div>
  );
}

/** Lies over whatever was being done when the session ended; that goes on as soon as the password is right. */
export function SignInDialog({ login, onOther }: { login: string; onOther: () => void }) {
  const { session } = useBackend();
  const words = useWords();
  const w = words.accounts.signIn;
  return (
    <Modal open title={w.again} footer={null} closable={false} mask={{ closable: false }} keyboard={false} width={420} zIndex={2000}>
      <p className="page-text">{w.againText}</p>
      <SignInForm fixedLogin={login} onDone={(answer) => session.begin(answer)} />
      <Button type="link" onClick={onOther}>
        {w.other}
      </Button>
    </Modal>
  );
}
