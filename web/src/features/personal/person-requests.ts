import type { Declared, Resource } from '../../kit/descriptor.js';

export const personRequests: Resource = {
  name: 'person-requests',
  fields: {
    number: { kind: 'text', isCode: true },
    kind: { kind: 'choice', choices: 'kind' },
    resource: { kind: 'choice', choices: 'resource' },
    subjectId: { kind: 'text', max: 36, isCode: true },
    basis: { kind: 'longText', max: 500 },
    requestedOn: { kind: 'day', isToday: true },
    dueOn: { kind: 'day' },
    decidedOn: { kind: 'day' },
    decidedBy: { kind: 'person' },
    createdBy: { kind: 'person' },
    state: { kind: 'state' },
  },
  tones: { requested: 'warn', granted: 'good', refused: 'bad', withdrawn: 'done' },
  columns: ['number', 'kind', 'state', 'resource', 'requestedOn', 'dueOn'],
  more: ['decidedOn', 'subjectId'],
  sorts: ['number', 'dueOn'],
  sort: '-number',
  filters: ['state', 'kind', 'resource', 'dueOn'],
  card: [{ fields: ['kind', 'resource', 'subjectId', 'basis', 'requestedOn', 'dueOn', 'createdBy', 'decidedOn', 'decidedBy'] }],
  create: { for: ['manager', 'volunteerOfficer', 'incubationOfficer'], sections: [{ fields: ['kind', 'resource', 'subjectId', 'basis', 'requestedOn'] }] },
  moves: {
    grant: { noun: 'grant', isFinal: true },
    refuse: { noun: 'refusal', reason: 'required', tone: 'danger', isFinal: true },
    withdraw: { noun: 'withdrawal', reason: 'required', tone: 'danger', isFinal: true },
  },
  panels: [{ key: 'copy', label: (words) => words.of['person-requests'].text.copy, load: () => import('./copy.js') }],
} satisfies Declared<'person-requests'>;
