import type { Day } from '../kernel/calendar.js';
import { hands, type Login } from './cast.js';
import { earlier, lastEntryOn, officeDayUpTo, opensOn } from './days.js';
import type { RegisteredBody } from './register.js';
import { registerRows } from './register.workbook.js';
import { asShown } from './registrations.former.js';

/** The register as the window hands it in on a day: everything registered by then, old rows and new, as it stood then. */
export interface Edition {
  key: string;
  on: Day;
  by: Login;
  bodies: readonly RegisteredBody[];
}

const edition = (key: string, on: Day): Edition => ({ key, on, by: hands.register, bodies: registerRows.filter(({ registeredOn }) => registeredOn <= on).map((body) => asShown(body, on)) });

const quarterEnds = ['03-31', '06-30', '09-30', '12-31'];
const years = [2013, 2014, 2015, 2016, 2017, 2018];

/** At the opening and on the last office day of each quarter; nobody asks for a new body sooner. */
export const editions: Edition[] = [
  edition('register-2013', opensOn),
  ...years.flatMap((year) => quarterEnds.map((end, i) => edition(`register-${year}-q${i + 1}`, earlier(officeDayUpTo(`${year}-${end}`), lastEntryOn)))),
];
