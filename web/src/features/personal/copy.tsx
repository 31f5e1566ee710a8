import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useBackend } from '../../api/hooks.js';
import type { AnyRecord } from '../../api/types.js';
import { problemText } from '../../kit/problem-text.js';
import { useWords } from '../../words/words.js';

const forms = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
} as const;

/** The person's copy, as a workbook for people or as JSON for machines. */
export default function Copy({ record }: { record: AnyRecord }) {
  const { api } = useBackend();
  const words = useWords();
  const w = words.of['person-requests'].text;
  const [problem, setProblem] = useState('');
  const fetchCopy = async (form: keyof typeof forms): Promise<void> => {
    try {
      setProblem('');
      await api.save(`/person-requests/${record.id}/copies`, { method: 'POST', accept: forms[form], body: {} }, `${String(record['number'])}.${form}`);
    } catch (error) {
      setProblem(problemText(error, words));
    }
  };
  return (
    <>
      <p className="muted">{w.copyHint}</p>
      <div className="moves">
        {(Object.keys(forms) as (keyof typeof forms)[]).map((form) => (
          <Button key={form} icon={<DownloadOutlined aria-hidden />} onClick={() => void fetchCopy(form)}>
            {w[form]}
          </Button>
        ))}
      </div>
      {problem && (
        <p className="error-summary" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
