import type { disclosures as zhDisclosures, numberSearch as zhNumberSearch } from '../zh/personal.js';
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
