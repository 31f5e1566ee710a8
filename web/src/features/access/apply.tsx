import { Button, Radio, Select } from 'antd';
import { useDeferredValue, useId, useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import { useBackend } from '../../api/hooks.js';
import { fieldOf } from '../../api/problem.js';
import { isProblem } from '../../api/request.js';
import { PlainField } from '../../kit/form/plain-field.js';
import { problemText } from '../../kit/problem-text.js';
import { LookMenu } from '../../kit/shell/look-menu.js';
import { fill } from '../../words/shape.js';
import { useWords } from '../../words/words.js';
import { useQuery } from '@tanstack/react-query';
import type { Page } from '../../api/types.js';

interface Body { id: string; name: string; uscc: string | null }
type Typed = Record<'name' | 'phone' | 'statement', string>;

const mostBytes = 700_000;

/** Open to everybody: somebody who acts for a body asks for an account. The answer is the same whatever is known here. */
export function ApplyPage() {
  const words = useWords();
  const w = words.access;
  const [isDone, setDone] = useState(false);
  return (
    <div className="gate">
      <title>{`${w.title} · ${words.kit.product}`}</title>
      <header className="gate-top">
        <LookMenu />
      </header>
      <main className="gate-card wide surface">
        <h1>{w.title}</h1>
        {isDone ? <p role="status">{w.done}</p> : <ApplyForm onDone={() => setDone(true)} />}
        <a href="/app/">{w.toSignIn}</a>
      </main>
    </div>
  );
}

function ApplyForm({ onDone }: { onDone: () => void }) {
  const { api } = useBackend();
  const words = useWords();
  const w = words.access;
  const id = useId();
  const [params] = useSearchParams();
  const [organizationId, setOrganization] = useState(params.get('organization') ?? '');
  const [isRepresentative, setRepresentative] = useState(false);
  const [typed, setTyped] = useState<Typed>({ name: '', phone: '', statement: '' });
  const [files, setFiles] = useState<readonly File[]>([]);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [isBusy, setBusy] = useState(false);
  const put = (field: keyof Typed) => (value: string) => setTyped({ ...typed, [field]: value });

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const missing = [['organizationId', organizationId, w.organization], ...(['name', 'phone', 'statement'] as const).map((field) => [field, typed[field].trim(), w[field]] as const)] as const;
    const found: Record<string, string> = Object.fromEntries(missing.filter(([, value]) => !value).map(([field, , label]) => [field, fill(words.kit.form.required, { field: label })]));
    if (files.reduce((sum, file) => sum + file.size, 0) > mostBytes) found['files'] = w.tooLarge;
    setWrong(found);
    const [first] = Object.keys(found);
    if (first) return document.getElementById(`${id}-${first}`)?.focus();
    setBusy(true);
    try {
      const papers = await Promise.all(files.map(async (file) => ({ fileName: file.name, content: await base64Of(file) })));
      await api.json('/public/access-applications', { method: 'POST', body: { organizationId, ...typed, isRepresentative, ...(papers.length ? { files: papers } : {}) }, isOpen: true });
      onDone();
    } catch (error) {
      const fields = isProblem(error) ? Object.fromEntries(error.fields.map((one) => [fieldOf(one), one.detail])) : {};
      setWrong({ ...fields, general: problemText(error, words) });
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <p className="page-text">{w.text}</p>
      {wrong['general'] && <p className="error-summary" role="alert">{wrong['general']}</p>}
      <PlainField id={`${id}-organizationId`} label={w.organization} value="" onChange={() => undefined} wrong={wrong['organizationId']} hint={w.organizationHint}>
        <BodyInput id={`${id}-organizationId`} value={organizationId} onChange={setOrganization} />
      </PlainField>
      <PlainField id={`${id}-name`} label={w.name} value={typed.name} onChange={put('name')} wrong={wrong['name']} autoComplete="name" />
      <PlainField id={`${id}-phone`} label={w.phone} value={typed.phone} onChange={put('phone')} wrong={wrong['phone']} hint={w.phoneHint} autoComplete="tel" inputMode="tel" />
      <fieldset className="field">
        <legend>{w.role}</legend>
        <Radio.Group value={isRepresentative} onChange={(event) => setRepresentative(event.target.value === true)}>
          <Radio value={false}>{w.handler}</Radio>
          <Radio value>{w.representative}</Radio>
        </Radio.Group>
      </fieldset>
      <PlainField id={`${id}-statement`} label={w.statement} kind="long" value={typed.statement} onChange={put('statement')} wrong={wrong['statement']} hint={w.statementHint} />
      <PlainField id={`${id}-files`} label={w.files} value="" onChange={() => undefined} wrong={wrong['files']} hint={w.filesHint}>
        <input id={`${id}-files`} type="file" multiple accept=".pdf,.png,.jpg,.jpeg,.ofd,.docx" aria-describedby={`${id}-files-said`} onChange={(event) => setFiles(Array.from(event.target.files ?? []).slice(0, 3))} />
      </PlainField>
      <Button type="primary" htmlType="submit" loading={isBusy}>{w.submit}</Button>
    </form>
  );
}

/** One body of the public register. */
function BodyInput({ id, value, onChange }: { id: string; value: string; onChange: (value: string) => void }) {
  const { api } = useBackend();
  const words = useWords();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const answer = useQuery({ queryKey: ['public bodies', q], queryFn: ({ signal }) => api.json<Page<Body>>('/public/organizations', { query: { q: q || undefined, limit: 20 }, signal, isOpen: true }) });
  const options = (answer.data?.items ?? []).map((body) => ({ value: body.id, label: body.uscc ? `${body.name} (${body.uscc})` : body.name }));
  return (
    <Select
      id={id}
      aria-describedby={`${id}-said`}
      value={value || null}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      options={options}
      onChange={(next: string | null | undefined) => onChange(next ?? '')}
      placeholder={words.kit.form.choose}
    />
  );
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
