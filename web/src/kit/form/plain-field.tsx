import { Input } from 'antd';
import type { ReactNode } from 'react';

interface Props {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  wrong?: string | undefined;
  hint?: string | undefined;
  kind?: 'text' | 'password' | 'long';
  autoComplete?: string;
  /** Six digits, or something like it. */
  inputMode?: 'numeric' | 'tel';
  children?: ReactNode;
}

/** One labelled field of a page that is not a record: its hint or complaint is bound to it. */
export function PlainField({ id, label, value, onChange, wrong, hint, kind = 'text', autoComplete = 'off', inputMode, children }: Props) {
  const said = wrong ?? hint;
  const shared = { id, value, autoComplete, onChange: (event: { target: { value: string } }) => onChange(event.target.value), ...(inputMode ? { inputMode } : {}), ...(said ? { 'aria-describedby': `${id}-said` } : {}), ...(wrong ? { 'aria-invalid': true as const } : {}) };
  return (
    <div className={wrong ? 'field wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {children ?? (kind === 'password' ? <Input.Password {...shared} /> : kind === 'long' ? <Input.TextArea {...shared} autoSize={{ minRows: 3, maxRows: 8 }} /> : <Input {...shared} />)}
      {said && <p id={`${id}-said`} className={wrong ? 'field-error' : 'hint'}>{said}</p>}
    </div>
  );
}
