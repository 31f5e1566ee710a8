import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { fill } from '../../words/shape.js';
import { useWords } from '../../words/words.js';
import { ReferenceInput } from './reference.js';
import type { Attendee } from './values.js';

const usualHours = '2';

/** Who came and for how long: pick one volunteer after the other, the usual hours are already there. */
export function AttendanceInput({ id, value, onChange }: { id: string; value: readonly Attendee[]; onChange: (value: readonly Attendee[]) => void }) {
  const words = useWords();
  const w = words.kit.attendance;
  const [hours, setHours] = useState(usualHours);
  const total = value.reduce((sum, one) => sum + (Number(one.hours) || 0), 0);
  return (
    <div className="attendance" role="group" aria-labelledby={`${id}-label`}>
      <div className="attendance-add">
        <label htmlFor={`${id}-add`}>{w.add}</label>
        <ReferenceInput
          id={`${id}-add`}
          to="volunteers"
          value={null}
          onChange={(picked) => {
            if (picked && !value.some((one) => one.volunteerId === picked.id)) onChange([...value, { volunteerId: picked.id, name: picked.name, hours }]);
          }}
        />
        <label htmlFor={`${id}-hours`}>{w.defaultHours}</label>
        <Input id={`${id}-hours`} inputMode="decimal" className="hours-input" value={hours} onChange={(event) => setHours(event.target.value)} />
      </div>
      {value.length === 0 ? (
        <p className="muted">{w.none}</p>
      ) : (
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{w.volunteer}</th>
              <th scope="col">{w.hours}</th>
              <th scope="col">
                <span className="sr-only">{words.kit.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {value.map((one) => (
              <tr key={one.volunteerId}>
                <th scope="row">{one.name}</th>
                <td>
                  <Input
                    aria-label={`${one.name}: ${w.hours}`}
                    inputMode="decimal"
                    className="hours-input"
                    value={one.hours}
                    onChange={(event) => onChange(value.map((row) => (row === one ? { ...row, hours: event.target.value } : row)))}
                  />
                </td>
                <td>
                  <Button type="text" icon={<DeleteOutlined aria-hidden />} aria-label={fill(w.remove, { name: one.name })} onClick={() => onChange(value.filter((row) => row !== one))} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="muted" aria-live="polite">
        {fill(w.total, { n: value.length, hours: Math.round(total * 100) / 100 })}
      </p>
    </div>
  );
}
