import { Button, Modal } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { fieldOf } from '../../api/problem.js';
import { isProblem } from '../../api/request.js';
import { problemText } from '../../kit/problem-text.js';
import { fill } from '../../words/shape.js';
import { useWords } from '../../words/words.js';

export interface Question<N extends string> {
  name: N;
  label: string;
  hint?: string;
  control: (id: string, value: string, onChange: (value: string) => void) => ReactNode;
  /** A group of radio buttons carries its own label. */
  isGroup?: boolean;
}

/** A small dialog of text questions that are not fields of a record: a parameter's value, a holiday. */
export function Ask<N extends string>({ title, questions, start, onSubmit, onClose }: { title: string; questions: readonly Question<N>[]; start: Record<N, string>; onSubmit: (typed: Record<N, string>) => Promise<void>; onClose: () => void }) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState(start);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [general, setGeneral] = useState('');
  const [isBusy, setBusy] = useState(false);

  const submit = async (): Promise<void> => {
    const missing = Object.fromEntries(questions.filter((one) => !typed[one.name].trim()).map((one) => [one.name, fill(words.kit.form.required, { field: one.label })]));
    setWrong(missing);
    setGeneral('');
    const [first] = Object.keys(missing);
    if (first) return document.getElementById(`${id}-${first}`)?.focus();
    setBusy(true);
    try {
      await onSubmit(typed);
      onClose();
    } catch (error) {
      if (isProblem(error)) setWrong(Object.fromEntries(error.fields.map((one) => [fieldOf(one), one.detail])));
      setGeneral(problemText(error, words));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal open title={title} onCancel={onClose} footer={null} destroyOnHidden>
      <form
        data-layers
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {general && (
          <p className="error-summary" role="alert">
            {general}
          </p>
        )}
        {questions.map((one) => (
          <div key={one.name} className={wrong[one.name] ? 'field wrong' : 'field'}>
            <label id={`${id}-${one.name}-label`} {...(one.isGroup ? {} : { htmlFor: `${id}-${one.name}` })}>
              {one.label}
            </label>
            {one.control(`${id}-${one.name}`, typed[one.name], (value) => setTyped({ ...typed, [one.name]: value }))}
            {(wrong[one.name] ?? one.hint) && <p className={wrong[one.name] ? 'field-error' : 'hint'}>{wrong[one.name] ?? one.hint}</p>}
          </div>
        ))}
        <div className="form-buttons">
          <Button type="primary" htmlType="submit" loading={isBusy}>
            {words.kit.save}
          </Button>
          <Button onClick={onClose}>{words.kit.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
