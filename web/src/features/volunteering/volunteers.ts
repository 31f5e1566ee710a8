import type { Declared, Resource } from '../../kit/descriptor.js';

export const volunteers: Resource = {
  name: 'volunteers',
  fields: {
    number: { kind: 'text', isCode: true },
    name: { kind: 'text', max: 60 },
    phone: { kind: 'text', max: 30, isSecret: true },
    districtOfResidence: { kind: 'text', max: 60 },
    joinedOn: { kind: 'day', isToday: true },
    state: { kind: 'state' },
    source: { kind: 'text', max: 200 },
  },
  tones: { active: 'good', left: 'done' },
  columns: ['name', 'number', 'state', 'districtOfResidence', 'joinedOn'],
  sorts: ['number', 'name', 'joinedOn'],
  sort: 'number',
  filters: ['state'],
  card: [{ heading: 'person', fields: ['name', 'number', 'phone', 'districtOfResidence', 'joinedOn'] }],
  create: { for: ['manager', 'volunteerOfficer', 'organizationUser'], sections: [{ heading: 'person', fields: ['name', 'phone?', 'districtOfResidence?', 'joinedOn', 'source?'] }] },
  edit: { sections: [{ heading: 'person', fields: ['name', 'phone?', 'districtOfResidence?'] }] },
  moves: {
    leave: { noun: 'departure', tone: 'danger' },
    rejoin: { noun: 'return' },
  },
  hasEvidence: false,
} satisfies Declared<'volunteers'>;
