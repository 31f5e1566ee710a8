import { Button, Segmented } from 'antd';
import { DayInput } from '../../kit/form/controls.js';
import { ReferenceInput } from '../../kit/form/reference.js';
import { useWords } from '../../words/words.js';
import type { Edition, Scope } from './scope.js';

/** As of which day, for which unit, counted by which edition of the units. */
export function ScopeBar({ scope }: { scope: Scope }) {
  const words = useWords();
  const w = words.figures;
  return (
    <div className="scope" role="group" aria-label={w.asOf}>
      <label htmlFor="as-of">{w.asOf}</label>
      <DayInput id="as-of" value={scope.asOf} onChange={(asOf) => scope.set({ asOf })} />
      {!scope.isToday && (
        <Button type="link" onClick={() => scope.set({ asOf: null })}>
          {w.thisDay}
        </Button>
      )}
      <label htmlFor="unit" className="sr-only">
        {w.division}
      </label>
      <div className="scope-unit">
        <ReferenceInput id="unit" to="divisions" placeholder={w.allDivisions} value={scope.division ? { id: scope.division, name: '' } : null} onChange={(picked) => picked?.id !== scope.division && scope.set({ division: picked?.id ?? null })} />
      </div>
      <Segmented<Edition> aria-label={w.edition} value={scope.edition} options={[{ value: '2018', label: w.editions['2018'] }, { value: '2020', label: w.editions['2020'] }]} onChange={(edition) => scope.set({ edition })} />
    </div>
  );
}
