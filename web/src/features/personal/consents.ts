import type { Declared, Resource } from '../../kit/descriptor.js';

export const consents: Resource = {
  name: 'consents',
  fields: {
    scope: { kind: 'choice', choices: 'scope' },
    subjectName: { kind: 'text' },
    resource: { kind: 'choice', choices: 'resource' },
    subjectId: { kind: 'text', max: 36, isCode: true },
    givenOn: { kind: 'day', isToday: true },
    givenBy: { kind: 'choice', choices: 'givenBy' },
    guardianName: { kind: 'text', max: 60 },
    guardianRelation: { kind: 'choice', choices: 'guardianRelation' },
    guardianPhone: { kind: 'text', max: 30, isSecret: true },
    withdrawnOn: { kind: 'day', isToday: true },
    withdrawalReason: { kind: 'longText', max: 1000 },
    createdBy: { kind: 'person' },
    state: { kind: 'state' },
    source: { kind: 'text', max: 200 },
  },
  when: {
    guardianName: { field: 'givenBy', is: ['guardian'] },
    guardianRelation: { field: 'givenBy', is: ['guardian'] },
    guardianPhone: { field: 'givenBy', is: ['guardian'] },
  },
  tones: { given: 'good', withdrawn: 'done' },
  columns: ['subjectName', 'scope', 'state', 'givenOn', 'givenBy', 'withdrawnOn'],
  more: ['resource', 'subjectId'],
  sorts: ['givenOn'],
  sort: '-givenOn',
  filters: ['scope', 'state', 'resource', 'givenOn'],
  card: [
    { heading: 'consent', fields: ['scope', 'subjectName', 'resource', 'subjectId', 'givenOn', 'givenBy', 'withdrawnOn', 'withdrawalReason', 'createdBy', 'source'] },
    { heading: 'guardian', fields: ['guardianName', 'guardianRelation', 'guardianPhone'] },
  ],
  create: {
    for: ['manager', 'incubationOfficer', 'projectOfficer', 'volunteerOfficer'],
    sections: [
      { heading: 'consent', fields: ['scope', 'resource', 'subjectId', 'givenOn', 'givenBy', 'source?'] },
      { heading: 'guardian', fields: ['guardianName?', 'guardianRelation?', 'guardianPhone?'] },
    ],
  },
  moves: { withdraw: { noun: 'withdrawal', fields: ['withdrawnOn'], reason: 'required', tone: 'danger', isFinal: true } },
} satisfies Declared<'consents'>;
