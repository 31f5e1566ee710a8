import { addDays, type Day } from '../kernel/calendar.js';
import { actsFrom, cultivated, type Cultivated } from './cultivated.js';
import { later } from './days.js';
import { byKey } from './entry.js';
import { incubationCases } from './incubation.js';
import { projectEntries } from './projects.js';

export interface Window {
  organizationKey: string;
  focus: Cultivated['focus'];
  divisionKey: string;
  from: Day;
  until: Day;
  projectKey?: string;
  incubationCaseKey?: string;
}

const cultivatedOf = (key: string) => byKey(cultivated, key);

/** The periods in which an activity or a gift belongs to a project … */
export const projectWindows: Window[] = projectEntries
  .filter((p) => p.agreedOn !== null)
  .map((p) => {
    const c = cultivatedOf(p.body.organizationKey);
    const broken = p.steps.find((step) => step.move === 'terminate')?.on;
    return {
      organizationKey: c.key,
      focus: c.focus,
      divisionKey: c.divisionKey,
      from: p.body.startsOn,
      until: broken === undefined ? p.body.endsOn : addDays(broken, -1),
      projectKey: p.key,
    };
  });

/** … or to a stay in the base. */
export const caseWindows: Window[] = incubationCases.flatMap((entry) => {
  if (entry.stay === null) return [];
  const c = cultivatedOf(entry.body.organizationKey);
  return [
    {
      organizationKey: c.key,
      focus: c.focus,
      divisionKey: c.divisionKey,
      from: later(actsFrom(c), entry.stay.from),
      until: entry.stay.until,
      incubationCaseKey: entry.key,
    },
  ];
});
