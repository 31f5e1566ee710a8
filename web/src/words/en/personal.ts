import type { disclosures as zhDisclosures, numberSearch as zhNumberSearch, personRequests as zhPersonRequests, retention as zhRetention } from '../zh/personal.js';
import type { Shape } from '../shape.js';

export const numberSearch: Shape<typeof zhNumberSearch> = {
  title: 'Find by number', intro: 'Enter a full phone, identity or account number to find the records that hold it. The number is neither stored nor logged.', number: 'Full number', find: 'Find', none: 'No record holds this number, or it is not yours to see.',
};

export const disclosures: Shape<typeof zhDisclosures> = {
  one: 'disclosure', many: 'disclosures', add: 'Disclose',
  fields: { at: 'At', accountName: 'Shown to', accountId: 'Shown to', resource: 'Kind of record', subjectId: 'Record id', fields: 'Fields', purpose: 'Purpose', reason: 'Reason' },
  hints: { reason: 'Say why the full number is needed; do not write the number itself.' },
  choices: { purpose: { contact: 'contacting the person', verification: 'checking identity', insurance: 'insurance', complaint: 'handling a complaint', authority: 'asked by an authority', dataRequest: 'answering a request of the person' } },
  text: { show: 'Show', hide: 'Hide', title: 'Show {field} in full', sentence: 'This is written into a log that auditors read. The number is covered again after a minute.' },
};

export const personRequests: Shape<typeof zhPersonRequests> = {
  one: 'Request of a person', many: 'requests of persons', add: 'New request',
  fields: { number: 'Number', kind: 'Request', resource: 'Kind of record', subjectId: 'Record id', basis: 'How asked and identified', requestedOn: 'Requested on', dueOn: 'To be answered by', decidedOn: 'Decided on', decidedBy: 'Decided by', createdBy: 'Recorded by', state: 'State' },
  hints: { subjectId: 'The record that stands for the person; filled in when you come from the page of a volunteer or an organization.', basis: 'Say how the person asked and how you made sure who it is; do not write an identity number.' },
  states: { requested: 'To be decided', granted: 'Granted', refused: 'Refused', withdrawn: 'Withdrawn' },
  moves: {
    grant: { name: 'Grant', sentence: 'Grant “{title}”. An erasure takes names and numbers away at once and for ever; no total changes. Whoever recorded it may not grant it.' },
    refuse: { name: 'Refuse', sentence: 'Refuse “{title}” and say why.' },
    withdraw: { name: 'Withdraw', sentence: 'The person withdraws “{title}”.' },
  },
  choices: { kind: { access: 'access and copy', erasure: 'erasure' }, resource: { volunteers: 'volunteer', honorees: 'honoree', organizations: 'contact of an organization', 'office-holders': 'person in office', 'access-applications': 'applicant for an account', contributions: 'gift of a person', users: 'account' } },
  text: { copy: 'Copy', copyHint: 'Once a request for access is granted, everything held about the person can be fetched for a while. Each time is written into the log of disclosures.', xlsx: 'Download workbook', json: 'Download JSON' },
};

export const retention: Shape<typeof zhRetention> = {
  title: 'Retention periods', intro: 'How long what is kept, on whose authority, and how much has outlived it. Technical rows go by themselves every night; of records a person confirms, names go, and no total changes.', what: 'What', period: 'Kept for', source: 'Source', before: 'Before', due: 'Due', ends: 'Ends by', remove: 'Confirm removal', automatic: 'itself', byPerson: 'a person', sentence: '{name}: {n} before {before} have outlived their period. Confirm their removal; it cannot be undone.', done: 'Removed',
};
