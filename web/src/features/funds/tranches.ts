import type { Declared, Resource } from '../../kit/descriptor.js';

export const tranches: Resource = {
  name: 'tranches',
  fields: {
    number: { kind: 'text', isCode: true },
    projectId: { kind: 'reference', to: 'projects' },
    organizationId: { kind: 'reference', to: 'organizations' },
    sequence: { kind: 'integer' },
    shareBp: { kind: 'share' },
    amountFen: { kind: 'money' },
    state: { kind: 'state' },
    requestedBy: { kind: 'person' },
    approvedBy: { kind: 'person' },
    paidBy: { kind: 'person' },
    requestedOn: { kind: 'day' },
    approvedOn: { kind: 'day' },
    cancelledOn: { kind: 'day' },
    paidOn: { kind: 'day', isToday: true },
    bankReference: { kind: 'text', max: 60, isCode: true },
  },
  tones: { planned: 'neutral', requested: 'warn', approved: 'active', paid: 'good', cancelled: 'done' },
  columns: ['projectId', 'sequence', 'organizationId', 'state', 'shareBp', 'amountFen', 'paidOn'],
  more: ['number', 'bankReference'],
  sorts: ['paidOn', 'amountFen'],
  sort: '-paidOn',
  filters: ['state', 'organizationId', 'projectId', 'paidOn'],
  card: [
    { heading: 'tranche', fields: ['projectId', 'organizationId', 'sequence', 'shareBp', 'amountFen'] },
    { heading: 'people', fields: ['requestedBy', 'requestedOn', 'approvedBy', 'approvedOn', 'paidBy'] },
    { heading: 'payment', fields: ['paidOn', 'bankReference', 'cancelledOn'] },
  ],
  moves: {
    request: { noun: 'request' },
    approve: { noun: 'approval' },
    pay: { noun: 'payment', fields: ['paidOn', 'bankReference'], isFinal: true },
    cancel: { noun: 'cancellation', reason: 'required', tone: 'danger', isFinal: true },
  },
} satisfies Declared<'tranches'>;
