import { Button, Select } from 'antd';
import { useId, useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { problemText } from '../../kit/problem-text.js';
import { useWords } from '../../words/words.js';
import { importFields, type Import } from './import-types.js';

const skipped = '';

/** Which column of the file is which field of the register. */
export function Mapping({ data, onDone }: { data: Import; onDone: () => void }) {
  const words = useWords();
  const w = words.imports;
  const id = useId();
  const change = useChange<Import>();
  const [mapping, setMapping] = useState(data.mapping);
  const check = async (): Promise<void> => {
    await change.mutateAsync({ path: `/organizations/imports/${data.id}/mapping`, method: 'POST', body: { mapping }, version: data.version }).then(onDone, () => undefined);
  };
  const texts = words.of.organizations.fields;
  const options = [{ value: skipped, label: w.skip }, ...importFields.map((field) => ({ value: field as string, label: texts[field] }))];
  return (
    <section className="surface mapping" aria-label={w.steps.mapping}>
      <p className="page-text">{w.mappingText}</p>
      {change.error && (
        <p className="error-summary" role="alert">
          {problemText(change.error, words)}
        </p>
      )}
      <div className="form-grid">
        {data.columns.map((column, at) => (
          <div key={column} className="field">
            <label htmlFor={`${id}-${at}`}>{column}</label>
            <Select id={`${id}-${at}`} value={mapping[column] ?? skipped} options={options} showSearch={{ optionFilterProp: 'label' }} onChange={(field: string) => setMapping({ ...mapping, [column]: field === skipped ? null : field })} />
          </div>
        ))}
      </div>
      <div className="form-buttons">
        <Button type="primary" loading={change.isPending} onClick={() => void check()}>
          {change.isPending ? w.checking : w.checkAgain}
        </Button>
        <Button onClick={onDone}>{words.kit.cancel}</Button>
      </div>
    </section>
  );
}
