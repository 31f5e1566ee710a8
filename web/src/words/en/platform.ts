import type { announcements as zhAnnouncements, holidays as zhHolidays, parameters as zhParameters } from '../zh/platform.js';
import type { Shape } from '../shape.js';

export const parameters: Shape<typeof zhParameters> = {
  title: 'Parameters', intro: 'Terms, shares, ceilings and the like. Every value has a source and a date from which it is in force; a new value applies from that date, the old one stays on record, and nothing is judged anew.', none: 'No parameters', q: 'Find a parameter', key: 'Parameter', value: 'Value now', unit: 'Unit', source: 'Source', inForceOn: 'In force from', byDefault: 'default', history: 'All values', change: 'New value', newValue: 'New value', reason: 'Reason', done: 'New value of “{name}” recorded', listHint: 'Several values, separated by commas', wrong: 'A number, please', since: 'from {on}',
  units: { workingDays: ' working days', days: ' days', months: ' months', years: ' years', basisPoints: '%', fen: ' yuan', count: '', minutes: ' minutes', hours: ' hours', basisPointsList: '%' },
};

export const holidays: Shape<typeof zhHolidays> = {
  title: 'Working calendar', intro: 'Public holidays and make-up workdays, used to count terms in working days. A day entered here goes before the published list that the system ships with.', year: 'Year', day: 'Day', kind: 'Kind', name: 'Name', source: 'Source', shipped: 'State Council', add: 'Enter a day', none: 'No special days in this year', unknown: 'The holidays of this year have not been entered: terms in working days cannot be counted in it.', done: 'Entered', before: 'Year before', after: 'Year after',
  kinds: { holiday: 'Day off', makeUp: 'Make-up workday', ordinary: 'Ordinary (takes a day back)' },
};

export const announcements: Shape<typeof zhAnnouncements> = {
  title: 'Parked announcements', intro: 'Internal announcements that could not be delivered after several attempts. Once the cause is mended they can be delivered again.', none: 'Nothing is parked', name: 'Event', at: 'Happened at', attempts: 'Attempts', error: 'Last error', restart: 'Deliver again', done: 'Being delivered again', reaction: 'Listener',
};
