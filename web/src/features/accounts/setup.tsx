import { Button, Input } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { useBackend } from '../../api/hooks.js';
import { isProblem } from '../../api/request.js';
import { LookMenu } from '../../kit/shell/look-menu.js';
import { problemText } from '../../kit/problem-text.js';
import { fill } from '../../words/shape.js';
import { useWords } from '../../words/words.js';

const people = ['systemAdmin', 'securityAdmin', 'auditAdmin', 'manager'] as const;
const parts = ['login', 'name', 'password'] as const;
type Person = (typeof people)[number];
type Part = (typeof parts)[number];
type Typed = Record<Person, Record<Part, string>>;

const nobody = { login: '', name: '', password: '' };
const empty: Typed = { systemAdmin: nobody, securityAdmin: nobody, auditAdmin: nobody, manager: nobody };

/** An empty system's first page: the three administrators who exclude one another, and the manager. */
export function SetupPage({ onDone }: { onDone: () => void }) {
  const { api } = useBackend();
  const words = useWords();
  const w = words.accounts.setup;
  const id = useId();
  const [typed, setTyped] = useState(empty);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [general, setGeneral] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [isDone, setDone] = useState(false);
  const [tries, setTries] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tries > 0) summary.current?.focus();
  }, [tries]);

  const submit = async (): Promise<void> => {
    const found: Record<string, string> = {};
    for (const person of people) {
      for (const part of parts) if (!typed[person][part].trim()) found[`${person}-${part}`] = fill(w.missing, { who: w.people[person], field: w[part] });
    }
    const logins = people.map((person) => typed[person].login.trim()).filter(Boolean);
    setGeneral(new Set(logins).size < logins.length ? w.same : '');
    setWrong(found);
    if (Object.keys(found).length > 0 || new Set(logins).size < logins.length) return setTries((n) => n + 1);
    setBusy(true);
    try {
      await api.json('/setup', { method: 'POST', body: typed, isOpen: true });
      setDone(true);
    } catch (error) {
      if (isProblem(error)) setWrong(Object.fromEntries(error.fields.map((one) => [one.pointer.split('/').filter(Boolean).join('-'), one.detail])));
      setGeneral(isProblem(error) && error.fields.length > 0 ? '' : problemText(error, words));
      setTries((n) => n + 1);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="gate">
      <title>{`${w.title} · ${words.kit.product}`}</title>
      <header className="gate-top">
        <LookMenu />
      </header>
      <main className="gate-card wide surface">
        <h1>{w.title}</h1>
        {isDone ? (
          <>
            <p role="status">{w.done}</p>
            <Button type="primary" onClick={onDone}>
              {w.toSignIn}
            </Button>
          </>
        ) : (
          <form
            className="form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void submit();
            }}
          >
            <p className="page-text">{w.text}</p>
            {(general || Object.keys(wrong).length > 0) && (
              <div className="error-summary" role="alert" tabIndex={-1} ref={summary}>
                {general && <p>{general}</p>}
                <ul>
                  {Object.entries(wrong).map(([key, text]) => (
                    <li key={key}>
                      <a href={`#${id}-${key}`}>{text}</a>
                    </li>
                  ))}
                </ul>
              </div>
            )}
            {people.map((person) => (
              <fieldset key={person} className="form-section">
                <legend>{w.people[person]}</legend>
                <p className="hint">{w.duties[person]}</p>
                <div className="form-grid three">
                  {parts.map((part) => {
                    const key = `${person}-${part}`;
                    const Box = part === 'password' ? Input.Password : Input;
                    return (
                      <div key={part} className={wrong[key] ? 'field wrong' : 'field'}>
                        <label htmlFor={`${id}-${key}`}>{w[part]}</label>
                        <Box
                          id={`${id}-${key}`}
                          autoComplete={part === 'password' ? 'new-password' : 'off'}
                          value={typed[person][part]}
                          {...(wrong[key] ? { 'aria-invalid': true, 'aria-describedby': `${id}-${key}-error` } : {})}
                          onChange={(event) => setTyped({ ...typed, [person]: { ...typed[person], [part]: event.target.value } })}
                        />
                        {wrong[key] && <p id={`${id}-${key}-error`} className="field-error">{wrong[key]}</p>}
                      </div>
                    );
                  })}
                </div>
              </fieldset>
            ))}
            <Button type="primary" htmlType="submit" loading={isBusy}>
              {w.submit}
            </Button>
          </form>
        )}
      </main>
    </div>
  );
}

/** `/app/setup` typed by hand: the page itself while it is open, otherwise the way to sign in. */
export function SetupRoute() {
  const { api } = useBackend();
  const words = useWords();
  const w = words.accounts.setup;
  const [isOpen, setOpen] = useState<boolean>();
  useEffect(() => {
    api.json<{ open: boolean }>('/setup', { isOpen: true }).then((answer) => setOpen(answer.open), () => setOpen(false));
  }, [api]);
  if (isOpen === undefined) return null;
  if (isOpen) return <SetupPage onDone={() => location.assign('/app/')} />;
  return (
    <div className="gate">
      <title>{`${w.title} · ${words.kit.product}`}</title>
      <main className="gate-card surface">
        <h1>{w.title}</h1>
        <p>{w.closed}</p>
        <a href="/app/">{w.toSignIn}</a>
      </main>
    </div>
  );
}
