import { Button } from 'antd';
import { useId, useState, type FormEvent } from 'react';
import { useBackend, useMe } from '../../api/hooks.js';
import { isProblem } from '../../api/request.js';
import type { SessionAnswer } from '../../api/types.js';
import { PlainField } from '../../kit/form/plain-field.js';
import { problemText } from '../../kit/problem-text.js';
import { useSay } from '../../kit/say.js';
import { fill } from '../../words/shape.js';
import { useWords } from '../../words/words.js';

interface Begun { secret: string; uri: string; qr: string }

/** Before anything else, where the role asks for it. */
export function EnrolPage() {
  const words = useWords();
  const w = words.accounts.profile;
  return (
    <div className="gate">
      <title>{`${w.factor} · ${words.kit.product}`}</title>
      <main className="gate-card surface">
        <h1>{w.factor}</h1>
        <p className="note">{w.factorMust}</p>
        <SecondFactor />
      </main>
    </div>
  );
}

/** Set up in three steps (password, first code, recovery codes), or removed again. */
export function SecondFactor() {
  const me = useMe();
  const { api, session } = useBackend();
  const words = useWords();
  const w = words.accounts.profile;
  const say = useSay();
  const id = useId();
  const [password, setPassword] = useState('');
  const [begun, setBegun] = useState<Begun>();
  const [code, setCode] = useState('');
  const [codes, setCodes] = useState<string[]>();
  const [wrong, setWrong] = useState('');
  const [isBusy, setBusy] = useState(false);

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setWrong('');
    try {
      await work();
    } catch (error) {
      setWrong(isProblem(error) && error.fields[0] ? error.fields[0].detail : problemText(error, words));
    } finally {
      setBusy(false);
    }
  };
  const asked = (value: string, label: string, work: () => Promise<void>) => (event: FormEvent): void => {
    event.preventDefault();
    if (!value.trim()) return setWrong(fill(words.kit.form.required, { field: label }));
    void attempt(work);
  };
  const again = async (): Promise<void> => session.begin(await api.json<SessionAnswer>('/sessions/current'));
  const begin = asked(password, w.askPassword, async () => {
    setBegun(await api.json<Begun>('/sessions/current/second-factor', { method: 'POST', body: { password } }));
    setPassword('');
  });
  const confirm = asked(code, w.code, async () => {
    const { recoveryCodes } = await api.json<{ recoveryCodes: string[] }>('/sessions/current/second-factor/confirmation', { method: 'POST', body: { code } });
    setCodes(recoveryCodes);
    say(w.done);
  });
  const remove = asked(password, w.askPassword, async () => {
    await api.json('/sessions/current/second-factor/removal', { method: 'POST', body: { password } });
    setPassword('');
    say(w.removed);
    await again();
  });

  if (codes) {
    return (
      <div className="form narrow">
        <h3>{w.codesTitle}</h3>
        <p>{w.codes}</p>
        <ul className="code">{codes.map((one) => <li key={one}>{one}</li>)}</ul>
        <Button type="primary" onClick={() => { setCodes(undefined); setBegun(undefined); setCode(''); void attempt(again); }}>{w.kept}</Button>
      </div>
    );
  }
  if (begun) {
    return (
      <form className="form narrow" noValidate onSubmit={confirm}>
        <p>{w.scan}</p>
        <img className="qr" src={`data:image/svg+xml,${encodeURIComponent(begun.qr)}`} alt={w.qr} width={200} height={200} />
        <p>{w.secret}: <span className="code">{begun.secret}</span></p>
        <PlainField id={`${id}-code`} label={w.code} value={code} onChange={setCode} wrong={wrong || undefined} autoComplete="one-time-code" inputMode="numeric" />
        <Button type="primary" htmlType="submit" loading={isBusy}>{w.confirm}</Button>
      </form>
    );
  }
  return (
    <form className="form narrow" noValidate onSubmit={me.hasSecondFactor ? remove : begin}>
      <p>{me.hasSecondFactor ? w.factorOn : w.factorOff}</p>
      <PlainField id={`${id}-password`} label={w.askPassword} kind="password" value={password} onChange={setPassword} wrong={wrong || undefined} autoComplete="current-password" />
      <Button htmlType="submit" loading={isBusy} danger={me.hasSecondFactor === true} type={me.hasSecondFactor ? 'default' : 'primary'}>{me.hasSecondFactor ? w.remove : w.begin}</Button>
    </form>
  );
}
