import type { Declared, Resource } from '../../kit/descriptor.js';

export const volunteers: Resource = {
  name: 'volunteers',
  fields: {
    number: { kind: 'text', isCode: true },
    name: { kind: 'text', max: 60 },
    phone: { kind: 'text', max: 30, isSecret: true },
    districtOfResidence: { kind: 'text', max: 60 },
    organizationId: { kind: 'reference', to: 'organizations' },
    joinedOn: { kind: 'day', isToday: true },
    leftOn: { kind: 'day' },
    confirmedMinutes: { kind: 'minutes' },
    state: { kind: 'state' },
    source: { kind: 'text', max: 200 },
  },
  tones: { active: 'good', left: 'done' },
  columns: ['name', 'number', 'state', 'organizationId', 'districtOfResidence', 'joinedOn'],
  sorts: ['number', 'name', 'joinedOn'],
  sort: 'number',
  filters: ['state', 'organizationId', 'joinedOn'],
  card: [{ heading: 'person', fields: ['name', 'number', 'phone', 'districtOfResidence', 'organizationId', 'joinedOn', 'leftOn', 'confirmedMinutes'] }],
  panels: [{ key: 'attendance', label: (words) => words.of.volunteers.text.served, load: () => import('./served.js') }],
  create: { for: ['manager', 'volunteerOfficer', 'organizationUser'], sections: [{ heading: 'person', fields: ['name', 'phone?', 'districtOfResidence?', 'joinedOn', 'organizationId?', 'source?'] }] },
  edit: { sections: [{ heading: 'person', fields: ['name', 'phone?', 'districtOfResidence?', 'source?'] }] },
  moves: {
    leave: { noun: 'departure', reason: 'optional', tone: 'danger' },
    rejoin: { noun: 'return' },
  },
  related: [{ resource: 'person-requests', by: 'subjectId' }],
  hasEvidence: false,
} satisfies Declared<'volunteers'>;
