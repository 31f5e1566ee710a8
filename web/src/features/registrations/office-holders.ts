import type { Declared, Resource } from '../../kit/descriptor.js';

export const officeHolders: Resource = {
  name: 'office-holders',
  fields: {
    name: { kind: 'text', max: 60 },
    office: { kind: 'choice', choices: 'office' },
    organizationId: { kind: 'reference', to: 'organizations' },
    state: { kind: 'state' },
    idNumber: { kind: 'text', max: 40, isSecret: true },
    employer: { kind: 'text', max: 120 },
    fromOn: { kind: 'day' },
    untilOn: { kind: 'day' },
    isTermOver: { kind: 'yesNo' },
    leftOn: { kind: 'day', isToday: true },
    caseId: { kind: 'reference', to: 'registration-cases' },
    source: { kind: 'text', max: 200 },
  },
  tones: { inOffice: 'good', left: 'done' },
  columns: ['name', 'office', 'organizationId', 'state', 'fromOn', 'untilOn'],
  more: ['isTermOver', 'leftOn', 'employer'],
  sorts: ['name', 'fromOn', 'untilOn'],
  sort: 'name',
  filters: ['state', 'office', 'organizationId', 'untilOn', 'isTermOver'],
  card: [{ fields: ['office', 'organizationId', 'idNumber', 'employer', 'fromOn', 'untilOn', 'isTermOver', 'leftOn', 'caseId'] }],
  create: { for: ['manager', 'incubationOfficer', 'bureauOfficer'], sections: [{ fields: ['organizationId', 'name', 'office', 'fromOn', 'untilOn?', 'idNumber?', 'employer?', 'source?'] }] },
  edit: { sections: [{ fields: ['idNumber?', 'employer?', 'untilOn?'] }] },
  moves: { leave: { noun: 'leaving', fields: ['leftOn'], reason: 'optional', tone: 'danger', isFinal: true } },
} satisfies Declared<'office-holders'>;
