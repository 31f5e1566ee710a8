import { Button, Input, Modal } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { useBackend, useSystem } from '../../api/hooks.js';
import type { SessionAnswer } from '../../api/types.js';
import { LookMenu } from '../../kit/shell/look-menu.js';
import { problemText } from '../../kit/problem-text.js';
import { useSpeech, useWords } from '../../words/words.js';

interface Wrong {
  login?: string;
  password?: string;
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
  const [wrong, setWrong] = useState<Wrong>({});
  const [isBusy, setBusy] = useState(false);
  const first = useRef<HTMLDivElement>(null);

  useEffect(() => {
    first.current?.querySelector<HTMLInputElement>('input:not([readonly])')?.focus();
  }, []);

  const submit = async (): Promise<void> => {
    const missing: Wrong = { ...(login.trim() ? {} : { login: w.loginMissing }), ...(password ? {} : { password: w.passwordMissing }) };
    setWrong(missing);
    if (missing.login || missing.password) {
      document.getElementById(`${id}-${missing.login ? 'login' : 'password'}`)?.focus();
      return;
    }
    setBusy(true);
    try {
      onDone(await api.json<SessionAnswer>('/sessions', { method: 'POST', body: { login: login.trim(), password }, isOpen: true }));
    } catch (error) {
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
      </div>
      <Button type="primary" size="large" htmlType="submit" block loading={isBusy}>
        {isBusy ? w.busy : w.submit}
      </Button>
    </form>
  );
}

/** The page whoever is signed out sees, at any address; afterwards the address they asked for opens. */
export function SignInPage() {
  const { session } = useBackend();
  const { language, words } = useSpeech();
  const system = useSystem();
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
        <SignInForm onDone={(answer) => session.begin(answer)} />
        <p>
          <a href="/register">{words.accounts.signIn.public}</a>
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
