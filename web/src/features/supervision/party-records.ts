import type { Declared, Resource } from '../../kit/descriptor.js';

const card = ['orgType', 'levelParent?', 'approvalNo?', 'establishedOn?', 'instructor?', 'memberCount'] as const;

export const partyRecords: Resource = {
  name: 'party-records',
  fields: {
    organizationId: { kind: 'reference', to: 'organizations' },
    state: { kind: 'state' },
    orgType: { kind: 'choice', choices: 'orgType' },
    coverage: { kind: 'choice', choices: 'coverage' },
    levelParent: { kind: 'text', max: 200 },
    approvalNo: { kind: 'text', max: 60, isCode: true },
    establishedOn: { kind: 'day' },
    instructor: { kind: 'text', max: 60 },
    memberCount: { kind: 'integer' },
    steps: { kind: 'checklist' },
    step: { kind: 'integer', min: 1, max: 30 },
    doneOn: { kind: 'day', isToday: true },
    note: { kind: 'text', max: 500 },
    divisionId: { kind: 'reference', to: 'divisions' },
    source: { kind: 'text', max: 200 },
  },
  tones: { kept: 'good', ended: 'done' },
  columns: ['organizationId', 'coverage', 'orgType', 'memberCount', 'instructor', 'levelParent', 'state'],
  more: ['establishedOn', 'divisionId'],
  sorts: ['memberCount'],
  sort: '-memberCount',
  filters: ['coverage', 'orgType', 'state', 'organizationId', 'divisionId'],
  card: [
    { heading: 'party', fields: ['organizationId', 'coverage', 'orgType', 'levelParent', 'approvalNo', 'establishedOn', 'instructor', 'memberCount'] },
    { heading: 'steps', fields: ['steps'] },
  ],
  create: { for: ['manager', 'incubationOfficer', 'bureauOfficer', 'organizationUser'], sections: [{ heading: 'party', fields: ['organizationId', ...card, 'source?'] }] },
  edit: { sections: [{ heading: 'party', fields: card }] },
  moves: {
    tick: { noun: 'step', fields: ['step', 'doneOn?', 'note?'] },
    end: { noun: 'end', reason: 'required', tone: 'danger', isFinal: true },
  },
  doors: [{ to: '/checklists?purpose=party', label: (words) => words.of.checklists.many, for: ['manager', 'bureauOfficer'] }],
} satisfies Declared<'party-records'>;
