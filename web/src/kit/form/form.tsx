import { CheckCircleOutlined, CloudOutlined, WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { isProblem } from '../../api/request.js';
import { fieldOf } from '../../api/problem.js';
import { fill, type ResourceWords } from '../../words/shape.js';
import { useWords, wordFor } from '../../words/words.js';
import { formField, type Resource, type Section } from '../descriptor.js';
import { useFormat } from '../look/format.js';
import { problemText } from '../problem-text.js';
import { Control, isGroup } from './controls.js';
import type { FormState } from './use-form.js';
import { isAsked } from './values.js';

interface FormProps {
  resource: Resource;
  texts: ResourceWords;
  sections: readonly Section[];
  form: FormState;
  submitLabel: string;
  isChangedOnly?: boolean;
  isDanger?: boolean;
  /** Throws the Problem when refused; the form binds it to its fields. */
  onSubmit: (body: Record<string, unknown>) => Promise<void>;
  onCancel: () => void;
  children?: ReactNode;
  hasDraft?: boolean;
}

/** Fields in sections, refusals at their fields and once more at the top, and a draft that survives. */
export function Form(props: FormProps) {
  const { resource, texts, sections, form, onSubmit, onCancel, isChangedOnly = false, hasDraft = true } = props;
  const words = useWords();
  const formId = useId();
  const [isBusy, setBusy] = useState(false);
  const [general, setGeneral] = useState('');
  const [tries, setTries] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  const hasErrors = general !== '' || Object.keys(form.errors).length > 0;

  useEffect(() => {
    if (tries > 0) summary.current?.focus();
  }, [tries]);

  const submit = async (): Promise<void> => {
    if (isBusy) return;
    setGeneral('');
    const body = form.body(isChangedOnly);
    if (!body) return setTries((n) => n + 1);
    setBusy(true);
    try {
      await onSubmit(body);
    } catch (error) {
      if (isProblem(error)) form.refuse(error);
      setGeneral(generalText(error, sections, words, texts));
      setTries((n) => n + 1);
    } finally {
      // until the next screen is there nothing can be sent a second time
      if (!form.isFinished()) setBusy(false);
    }
  };

  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {hasErrors && tries > 0 && (
        <div className="error-summary" ref={summary} tabIndex={-1} role="alert">
          <p className="error-summary-title">
            <WarningOutlined aria-hidden /> {general || fill(words.kit.problem.summary, { n: Object.keys(form.errors).length })}
          </p>
          <ul>
            {Object.entries(form.errors).map(([name, text]) => (
              <li key={name}>
                <a
                  href={`#${formId}-${name}`}
                  onClick={(event) => {
                    event.preventDefault();
                    focusField(`${formId}-${name}`);
                  }}
                >
                  {named(wordFor(texts.fields, name), text)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {hasDraft && <DraftNote form={form} />}
      {props.children}
      {sections.map((section, at) => (
        <FormSection key={section.heading ?? at} section={section} formId={formId} resource={resource} texts={texts} form={form} />
      ))}
      <div className="form-buttons">
        <Button type="primary" htmlType="submit" loading={isBusy} danger={props.isDanger ?? false}>
          {props.submitLabel}
        </Button>
        <Button onClick={onCancel}>{words.kit.cancel}</Button>
        {hasDraft && <DraftState form={form} />}
      </div>
    </form>
  );
}

/** Our own words name the field already; the server's may not. */
const named = (label: string, text: string): string => (text.includes(label) ? text : `${label}: ${text}`);

/** The group or input to go to: a picker's id is on its input, a radio group's on the group. */
function focusField(id: string): void {
  const element = document.getElementById(id);
  const target = element?.matches('input, textarea, select, button') ? element : (element?.querySelector<HTMLElement>('input, textarea, button') ?? element);
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}

function generalText(error: unknown, sections: readonly Section[], words: ReturnType<typeof useWords>, texts: ResourceWords): string {
  if (!isProblem(error)) return problemText(error, words);
  const here = new Set(sections.flatMap((section) => section.fields.map((field) => formField(field).name)));
  const elsewhere = error.fields.filter((one) => !here.has(fieldOf(one))).map((one) => `${wordFor(texts.fields, fieldOf(one))}: ${one.detail}`);
  if (error.fields.length > 0 && elsewhere.length === 0) return '';
  return [problemText(error, words), ...elsewhere].join(' ');
}

function FormSection({ section, formId, resource, texts, form }: { section: Section; formId: string; resource: Resource; texts: ResourceWords; form: FormState }) {
  const words = useWords();
  const asked = section.fields.map(formField).filter(({ name }) => isAsked(resource, name, form.values));
  if (asked.length === 0) return null;
  return (
    <fieldset className="form-section">
      {section.heading && <legend>{wordFor(texts.sections, section.heading)}</legend>}
      <div className="form-grid">
        {asked.map(({ name, isRequired }) => {
          const field = resource.fields[name];
          if (!field) return null;
          const id = `${formId}-${name}`;
          const label = wordFor(texts.fields, name);
          const error = form.errors[name];
          const hint = texts.hints?.[name];
          const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
          const isWide = ['longText', 'attendance', 'checklist'].includes(field.kind);
          const isBox = field.kind === 'yesNo';
          return (
            <div key={name} className={`field${isWide ? ' wide' : ''}${error ? ' wrong' : ''}`}>
              {!isBox && (
                <Label id={id} isGroup={isGroup(field, texts)}>
                  {label} {!isRequired && <span className="optional">{words.kit.optional}</span>}
                </Label>
              )}
              <Control
                id={id}
                field={field}
                label={label}
                texts={texts}
                value={form.values[name]}
                onChange={(value) => form.set(name, value)}
                aria={{ ...(described ? { 'aria-describedby': described } : {}), ...(error ? { 'aria-invalid': true } : {}), ...(isRequired && !isBox ? { 'aria-required': true } : {}) }}
              />
              {hint && (
                <p id={`${id}-hint`} className="hint">
                  {hint}
                </p>
              )}
              {error && (
                <p id={`${id}-error`} className="field-error">
                  {error}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

/** A group of controls is named by its label; a single one is also reached by clicking it. */
function Label({ id, isGroup: ofGroup, children }: { id: string; isGroup: boolean; children: ReactNode }) {
  return ofGroup ? (
    <span id={`${id}-label`} className="label">
      {children}
    </span>
  ) : (
    <label id={`${id}-label`} htmlFor={id} className="label">
      {children}
    </label>
  );
}

function DraftNote({ form }: { form: FormState }) {
  const words = useWords();
  const format = useFormat();
  if (form.restoredAt === undefined) return null;
  return (
    <div className="note" role="status">
      <span>{fill(words.kit.form.draftRestored, { at: format.instant(new Date(form.restoredAt).toISOString()) })}</span>
      <Button size="small" onClick={form.discard}>
        {words.kit.form.draftDiscard}
      </Button>
    </div>
  );
}

function DraftState({ form }: { form: FormState }) {
  const words = useWords();
  const format = useFormat();
  const w = words.kit.form;
  return (
    <span className="draft-state" role="status">
      {form.kept === 'failed' ? (
        <>
          <WarningOutlined aria-hidden /> {w.notSaved}
        </>
      ) : form.isDirty && form.kept ? (
        <>
          <CheckCircleOutlined aria-hidden /> {fill(w.draftSaved, { at: format.time(new Date(form.kept)) })}
        </>
      ) : form.isDirty ? (
        <>
          <CloudOutlined aria-hidden /> {words.kit.saving}
        </>
      ) : null}
    </span>
  );
}
