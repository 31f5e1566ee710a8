import type { Day } from '../kernel/calendar.js';
import { found } from './entry.js';
import type { RegisteredBody } from './register.js';

/** What stood in the register before a case changed it on the day `until`. */
export interface Former { organizationKey: string; item: 'name' | 'address' | 'legalRepresentative'; was: string; until: Day }

const formers: readonly Former[] = [
  { organizationKey: 'org-160', item: 'address', was: '云岩区黔灵镇黔灵山路12号(虚构)', until: '2016-05-24' },
  { organizationKey: 'org-208', item: 'name', was: '云岩区朗溪健身活动中心', until: '2017-05-23' },
  { organizationKey: 'org-133', item: 'legalRepresentative', was: '姜文达', until: '2018-03-28' },
];

export const registrationOf = (organizationKey: string): Former => found(formers.find((former) => former.organizationKey === organizationKey), `earlier state of ${organizationKey}`);

/** A body as the register showed it on a day. */
export const asShown = (body: RegisteredBody, on: Day): RegisteredBody =>
  formers.filter(({ organizationKey, until }) => organizationKey === body.key && on < until).reduce((shown, { item, was }) => ({ ...shown, [item]: was }), body);
