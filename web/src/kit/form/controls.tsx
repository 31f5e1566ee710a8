import { CloseCircleFilled } from '@ant-design/icons';
import { Checkbox, DatePicker, Input, Radio, Select } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import type { ResourceWords } from '../../words/shape.js';
import { useWords } from '../../words/words.js';
import type { Field } from '../descriptor.js';
import { AttendanceInput } from './attendance.js';
import { ChecklistInput } from './checklist.js';
import { ReferenceInput } from './reference.js';
import { isReference, type Attendee, type Draft, type Line } from './values.js';

const dayFormats = ['YYYY-MM-DD', 'YYYYMMDD', 'YYYY/M/D', 'YYYY.M.D', 'YYYY-M-D'];
/** Up to this many choices are shown at once; more go into a list. */
const choicesAtOnce = 4;

export interface ControlProps {
  id: string;
  field: Field;
  label: string;
  texts: ResourceWords;
  value: Draft | undefined;
  onChange: (value: Draft) => void;
  aria: { 'aria-describedby'?: string; 'aria-invalid'?: true; 'aria-required'?: true };
}

const text = (value: Draft | undefined): string => (typeof value === 'string' ? value : '');

/** Whether the editor is several controls with one name. */
export const isGroup = (field: Field, texts: ResourceWords): boolean =>
  field.kind === 'attendance' || field.kind === 'checklist' || (field.kind === 'choice' && !field.many && choicesOf(field, texts).length <= choicesAtOnce);

function choicesOf(field: Extract<Field, { kind: 'choice' }>, texts: ResourceWords): { value: string; label: string }[] {
  const all = Object.entries(texts.choices?.[field.choices] ?? {}).map(([value, label]) => ({ value, label }));
  return all.filter(({ value }) => !field.only || field.only.includes(value));
}

/** A day that may also be typed; antd's own words for its year and month buttons contradict what they show. */
export function DayInput({ id, value, onChange, aria, label }: { id: string; value: string; onChange: (value: string | null) => void; aria?: ControlProps['aria']; label?: string }) {
  const words = useWords();
  const day = dayjs(value);
  return (
    <DatePicker
      id={id}
      className="day-input"
      format={dayFormats}
      value={value && day.isValid() ? day : null}
      onChange={(picked) => onChange(picked ? picked.format('YYYY-MM-DD') : null)}
      placeholder={words.kit.form.dayPattern}
      {...(label ? { 'aria-label': label } : {})}
      {...aria}
    />
  );
}

function InstantInput({ id, value, onChange, aria, label }: ControlProps) {
  const words = useWords();
  const [day = '', time = ''] = text(value).split('T');
  const put = (nextDay: string, nextTime: string): void => onChange(nextDay || nextTime ? `${nextDay}T${nextTime}` : null);
  return (
    <div className="instant-input">
      <DayInput id={id} value={day} aria={aria} onChange={(next) => put(next ?? '', time || '09:00')} />
      <Input type="time" aria-label={`${label}: ${words.kit.form.time}`} value={time} onChange={(event) => put(day, event.target.value)} />
    </div>
  );
}

function ChoiceInput({ id, field, texts, value, onChange, aria }: ControlProps) {
  const words = useWords();
  if (field.kind !== 'choice') return null;
  const options = choicesOf(field, texts);
  if (field.many) {
    return <Select id={id} mode="multiple" options={options} value={Array.isArray(value) ? value.map(String) : []} optionFilterProp="label" onChange={(next: string[]) => onChange(next)} placeholder={words.kit.form.choose} {...aria} />;
  }
  if (options.length <= choicesAtOnce) {
    return (
      <Radio.Group id={id} aria-labelledby={`${id}-label`} {...aria} value={text(value)} onChange={(event) => onChange(String(event.target.value))}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value}>
            {option.label}
          </Radio>
        ))}
      </Radio.Group>
    );
  }
  return <Select id={id} options={options} value={text(value) || null} allowClear={{ clearIcon: <CloseCircleFilled aria-hidden />, label: words.kit.clear }} showSearch={{ optionFilterProp: 'label' }} onChange={(next: string | null | undefined) => onChange(next ?? null)} placeholder={words.kit.form.choose} {...aria} />;
}

const isLines = (value: Draft | undefined): value is readonly Line[] => Array.isArray(value) && value.every((one) => typeof one === 'object' && 'label' in one);
const isAttendees = (value: Draft | undefined): value is readonly Attendee[] => Array.isArray(value) && value.every((one) => typeof one === 'object');

/** The editor of one field, by its kind. */
export function Control(props: ControlProps): ReactNode {
  const words = useWords();
  const { id, field, value, onChange, aria, label } = props;
  const typed = { id, value: text(value), onChange: (event: { target: { value: string } }) => onChange(event.target.value), ...aria };
  switch (field.kind) {
    case 'money': return <Input {...typed} inputMode="decimal" prefix="¥" suffix={words.kit.yuan} className="figure-input" />;
    case 'integer': return <Input {...typed} inputMode="numeric" className="figure-input" />;
    case 'decimal': return <Input {...typed} inputMode="decimal" className="figure-input" />;
    case 'minutes': return <Input {...typed} inputMode="decimal" suffix={words.kit.hours} className="figure-input" />;
    case 'longText': return <Input.TextArea {...typed} autoSize={{ minRows: 3, maxRows: 14 }} {...(field.max ? { maxLength: field.max } : {})} />;
    case 'password': return <Input.Password {...typed} autoComplete="new-password" />;
    case 'link': return <Input {...typed} type="url" inputMode="url" />;
    case 'day': return <DayInput id={id} value={text(value)} onChange={onChange} aria={aria} />;
    case 'instant': return <InstantInput {...props} />;
    case 'yesNo': return <Checkbox id={id} checked={value === true} onChange={(event) => onChange(event.target.checked)} {...aria}>{label}</Checkbox>;
    case 'choice': return <ChoiceInput {...props} />;
    case 'reference': return <ReferenceInput id={id} to={field.to} value={isReference(value) ? value : null} onChange={onChange} aria={aria} />;
    case 'checklist': return <ChecklistInput id={id} value={isLines(value) ? value : []} onChange={onChange} />;
    case 'attendance': return <AttendanceInput id={id} value={isAttendees(value) ? value : []} onChange={onChange} />;
    default: return <Input {...typed} {...(field.kind === 'text' && field.max ? { maxLength: field.max } : {})} autoComplete="off" />;
  }
}
