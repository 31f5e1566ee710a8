import { useSearchParams } from 'react-router';
import { useSystem } from '../../api/hooks.js';
import type { Query } from '../../api/request.js';

export type Edition = '2018' | '2020';
/** From this day the district counts by streets. */
const streetsSince = '2020-01-01';

/** Which day, which unit, which edition of the units: kept in the address, so that a board can be sent to somebody. */
export interface Scope {
  asOf: string;
  division: string;
  edition: Edition;
  isToday: boolean;
  query: Query;
  /** The address of a figure's rows within this scope, or within a part of it. */
  rowsOf: (key: string, part?: { asOf?: string; division?: string }) => string;
  set: (part: { asOf?: string | null; division?: string | null; edition?: Edition }) => void;
}

export function useScope(): Scope | undefined {
  const system = useSystem();
  const [params, setParams] = useSearchParams();
  if (!system) return undefined;
  const asOf = params.get('asOf') ?? system.today;
  const division = params.get('division') ?? '';
  const asked = params.get('edition');
  const edition: Edition = asked === '2018' || asked === '2020' ? asked : asOf >= streetsSince ? '2020' : '2018';
  return {
    asOf,
    division,
    edition,
    isToday: asOf === system.today,
    query: { asOf, division: division || undefined, edition: division ? edition : undefined },
    rowsOf: (key, part) => {
      const search = new URLSearchParams({ asOf: part?.asOf ?? asOf });
      const unit = part?.division ?? division;
      if (unit) {
        search.set('division', unit);
        search.set('edition', edition);
      }
      return `/figures/${key}?${search.toString()}`;
    },
    set: (part) =>
      setParams(
        (now) => {
          for (const [name, value] of Object.entries(part)) {
            if (value) now.set(name, value);
            else now.delete(name);
          }
          return now;
        },
        { replace: true },
      ),
  };
}
