import type { Declared, Resource } from '../../kit/descriptor.js';

export const penalties: Resource = {
  name: 'penalties',
  fields: {
    organizationId: { kind: 'reference', to: 'organizations' },
    kind: { kind: 'choice', choices: 'kind' },
    authority: { kind: 'text', max: 120 },
    documentNo: { kind: 'text', max: 60, isCode: true },
    decidedOn: { kind: 'day', isToday: true },
    amountFen: { kind: 'money' },
    facts: { kind: 'longText', max: 2000 },
    listingCause: { kind: 'choice', choices: 'listingCause' },
    executedOn: { kind: 'day', isToday: true },
    revokedOn: { kind: 'day' },
    state: { kind: 'state' },
    source: { kind: 'text', max: 200 },
  },
  tones: { imposed: 'warn', executed: 'done', revoked: 'neutral' },
  columns: ['documentNo', 'organizationId', 'kind', 'state', 'decidedOn', 'amountFen', 'listingCause'],
  more: ['authority'],
  sorts: ['decidedOn', 'documentNo', 'amountFen'],
  sort: '-decidedOn',
  filters: ['state', 'kind', 'organizationId', 'decidedOn'],
  card: [
    { heading: 'penalty', fields: ['organizationId', 'kind', 'authority', 'documentNo', 'decidedOn', 'amountFen', 'facts'] },
    { heading: 'end', fields: ['listingCause', 'executedOn', 'revokedOn'] },
  ],
  create: { for: ['manager', 'bureauOfficer'], sections: [{ heading: 'penalty', fields: ['organizationId', 'kind', 'authority', 'documentNo', 'decidedOn', 'amountFen', 'facts', 'source?'] }] },
  moves: {
    execute: { noun: 'execution', fields: ['executedOn'] },
    revoke: { noun: 'revocation', reason: 'required', tone: 'danger', isFinal: true },
  },
} satisfies Declared<'penalties'>;
