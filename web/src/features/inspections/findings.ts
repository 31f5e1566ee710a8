import type { Declared, Resource } from '../../kit/descriptor.js';

export const findings: Resource = {
  name: 'findings',
  fields: {
    visitId: { kind: 'reference', to: 'visits' },
    organizationId: { kind: 'reference', to: 'organizations' },
    title: { kind: 'text', max: 200 },
    state: { kind: 'state' },
    dueOn: { kind: 'day' },
    isOverdue: { kind: 'yesNo' },
    demand: { kind: 'longText', max: 1000 },
    remediedOn: { kind: 'day', isToday: true },
    remedy: { kind: 'longText', max: 2000 },
    closedOn: { kind: 'day' },
    source: { kind: 'text', max: 200 },
  },
  tones: { open: 'warn', remedied: 'active', closed: 'good' },
  columns: ['title', 'organizationId', 'state', 'dueOn', 'isOverdue', 'visitId', 'closedOn'],
  sorts: ['dueOn'],
  sort: 'dueOn',
  filters: ['state', 'isOverdue', 'organizationId', 'visitId', 'dueOn'],
  card: [
    { heading: 'finding', fields: ['title', 'organizationId', 'visitId', 'dueOn', 'isOverdue', 'demand'] },
    { heading: 'remedy', fields: ['remediedOn', 'closedOn', 'remedy'] },
  ],
  create: { for: ['manager', 'incubationOfficer', 'bureauOfficer'], sections: [{ heading: 'finding', fields: ['visitId', 'title', 'demand?', 'dueOn', 'source?'] }] },
  moves: {
    remedy: { noun: 'remedy', fields: ['remediedOn', 'remedy'] },
    close: { noun: 'closure', isFinal: true },
    reopen: { noun: 'reopening', fields: ['dueOn'], reason: 'required', tone: 'danger' },
  },
} satisfies Declared<'findings'>;
