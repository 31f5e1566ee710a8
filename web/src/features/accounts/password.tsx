import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { useBackend } from '../../api/hooks.js';
import { fieldOf } from '../../api/problem.js';
import { isProblem } from '../../api/request.js';
import type { SessionAnswer } from '../../api/types.js';
import { PageHead } from '../../kit/pages/page.js';
import { problemText } from '../../kit/problem-text.js';
import { useSay } from '../../kit/say.js';
import { fill } from '../../words/shape.js';
import { useWords } from '../../words/words.js';

const names = ['current', 'next', 'again'] as const;
type Name = (typeof names)[number];

export function PasswordRoute() {
  return <PasswordForm onDone="back" />;
}

/** Before anything else at the first sign-in; later from the account menu. */
export function PasswordPage({ isForced }: { isForced: boolean }) {
  const words = useWords();
  return (
    <div className="gate">
      <main className="gate-card surface">
        {isForced && <p className="note">{words.accounts.password.must}</p>}
        <PasswordForm onDone="stay" />
      </main>
    </div>
  );
}

function PasswordForm({ onDone }: { onDone: 'back' | 'stay' }) {
  const { api, session } = useBackend();
  const words = useWords();
  const w = words.accounts.password;
  const id = useId();
  const say = useSay();
  const navigate = useNavigate();
  const [typed, setTyped] = useState<Record<Name, string>>({ current: '', next: '', again: '' });
  const [wrong, setWrong] = useState<Partial<Record<Name | 'general', string>>>({});
  const [isBusy, setBusy] = useState(false);

  const submit = async (): Promise<void> => {
    const found: Partial<Record<Name, string>> = {};
    for (const name of names) if (!typed[name]) found[name] = fill(words.kit.form.required, { field: w[name] });
    if (typed.again && typed.again !== typed.next) found.again = w.differs;
    setWrong(found);
    const first = names.find((name) => found[name]);
    if (first) return document.getElementById(`${id}-${first}`)?.focus();
    setBusy(true);
    try {
      await api.json('/sessions/current/password', { method: 'POST', body: { current: typed.current, next: typed.next } });
      say(w.done);
      session.begin(await api.json<SessionAnswer>('/sessions/current'));
      if (onDone === 'back') await navigate('/');
    } catch (error) {
      const fields = isProblem(error) ? Object.fromEntries(error.fields.map((one) => [fieldOf(one), one.detail])) : {};
      setWrong({ ...fields, general: problemText(error, words) });
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <PageHead title={w.title} />
      <form
        className={onDone === 'back' ? 'form narrow surface form-surface' : 'form narrow'}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {wrong.general && <p className="error-summary" role="alert">{wrong.general}</p>}
        {names.map((name) => (
          <div key={name} className={wrong[name] ? 'field wrong' : 'field'}>
            <label htmlFor={`${id}-${name}`}>{w[name]}</label>
            <Input.Password
              id={`${id}-${name}`}
              value={typed[name]}
              autoComplete={name === 'current' ? 'current-password' : 'new-password'}
              aria-describedby={`${id}-${name}-hint`}
              {...(wrong[name] ? { 'aria-invalid': true } : {})}
              onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
            />
            <p id={`${id}-${name}-hint`} className={wrong[name] ? 'field-error' : 'hint'}>
              {wrong[name] ?? (name === 'next' ? w.hint : '')}
            </p>
          </div>
        ))}
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {w.submit}
        </Button>
      </form>
    </>
  );
}
