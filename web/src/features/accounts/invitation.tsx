import { Button } from 'antd';
import { useEffect, useId, useState, type FormEvent } from 'react';
import { useBackend } from '../../api/hooks.js';
import { fieldOf } from '../../api/problem.js';
import { isProblem } from '../../api/request.js';
import { PlainField } from '../../kit/form/plain-field.js';
import { Loading, problemText } from '../../kit/problem-text.js';
import { LookMenu } from '../../kit/shell/look-menu.js';
import { fill } from '../../words/shape.js';
import { useWords } from '../../words/words.js';

interface Opened { login: string; name: string }

/** Where a link that works once leads: name and password from the person. The token stands behind the #, which no server sees. */
export function InvitationPage() {
  const { api } = useBackend();
  const words = useWords();
  const w = words.accounts.invitation;
  const [token] = useState(() => location.hash.slice(1));
  const [opened, setOpened] = useState<Opened>();
  const [isDone, setDone] = useState(false);
  const [refused, setRefused] = useState<unknown>();
  useEffect(() => {
    api.json<Opened>('/invitations/opening', { method: 'POST', body: { token: token || '-' }, isOpen: true }).then(setOpened, setRefused);
  }, [api, token]);
  return (
    <div className="gate">
      <title>{`${w.title} · ${words.kit.product}`}</title>
      <header className="gate-top">
        <LookMenu />
      </header>
      <main className="gate-card surface">
        <h1>{refused ? w.invalid : w.title}</h1>
        {refused !== undefined && <p role="alert">{problemText(refused, words)}</p>}
        {!opened && refused === undefined && <Loading rows={3} />}
        {opened && !isDone && <Accept opened={opened} token={token} onDone={() => setDone(true)} />}
        {opened && isDone && <p role="status">{fill(w.done, { login: opened.login })}</p>}
        {(isDone || refused !== undefined) && <a href="/app/">{w.toSignIn}</a>}
      </main>
    </div>
  );
}

function Accept({ opened, token, onDone }: { opened: Opened; token: string; onDone: () => void }) {
  const { api } = useBackend();
  const words = useWords();
  const w = words.accounts.invitation;
  const id = useId();
  const [name, setName] = useState(opened.name);
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const required = (field: string): string => fill(words.kit.form.required, { field });
    const found = { ...(name.trim() ? {} : { name: required(w.name) }), ...(password ? {} : { password: required(w.password) }), ...(again === password ? {} : { again: words.accounts.password.differs }) };
    setWrong(found);
    const [first] = Object.keys(found);
    if (first) return document.getElementById(`${id}-${first}`)?.focus();
    setBusy(true);
    try {
      await api.json('/invitations/acceptance', { method: 'POST', body: { token, name, password }, isOpen: true });
      onDone();
    } catch (error) {
      const fields = isProblem(error) ? Object.fromEntries(error.fields.map((one) => [fieldOf(one), one.detail])) : {};
      setWrong({ ...fields, general: problemText(error, words) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="form narrow" noValidate onSubmit={(event) => void submit(event)}>
      <p>{fill(w.text, { name: opened.name, login: opened.login })}</p>
      {wrong['general'] && <p className="error-summary" role="alert">{wrong['general']}</p>}
      <PlainField id={`${id}-name`} label={w.name} value={name} onChange={setName} wrong={wrong['name']} autoComplete="name" />
      <PlainField id={`${id}-password`} label={w.password} kind="password" value={password} onChange={setPassword} wrong={wrong['password']} hint={words.accounts.password.hint} autoComplete="new-password" />
      <PlainField id={`${id}-again`} label={w.again} kind="password" value={again} onChange={setAgain} wrong={wrong['again']} autoComplete="new-password" />
      <Button type="primary" htmlType="submit" loading={isBusy}>{w.submit}</Button>
    </form>
  );
}
