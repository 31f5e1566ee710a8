import type { Declared, Resource } from '../../kit/descriptor.js';

export const activities: Resource = {
  name: 'activities',
  fields: {
    name: { kind: 'text', max: 200 },
    organizationId: { kind: 'reference', to: 'organizations' },
    projectId: { kind: 'reference', to: 'projects' },
    divisionId: { kind: 'reference', to: 'divisions' },
    place: { kind: 'text', max: 200 },
    kind: { kind: 'choice', choices: 'kind' },
    startsAt: { kind: 'instant' },
    endsAt: { kind: 'instant' },
    heldOn: { kind: 'day' },
    state: { kind: 'state' },
    volunteerCount: { kind: 'integer' },
    volunteerMinutes: { kind: 'minutes' },
    beneficiaryVisits: { kind: 'integer' },
    beneficiaryPersons: { kind: 'integer' },
    summary: { kind: 'longText', max: 4000 },
    isLate: { kind: 'yesNo' },
    recordedBy: { kind: 'person' },
    confirmedBy: { kind: 'person' },
    confirmedOn: { kind: 'day' },
    attendance: { kind: 'attendance' },
    source: { kind: 'text', max: 200 },
  },
  tones: { planned: 'neutral', held: 'warn', confirmed: 'good', cancelled: 'done' },
  columns: ['name', 'organizationId', 'state', 'kind', 'startsAt', 'volunteerCount', 'beneficiaryVisits'],
  more: ['divisionId', 'place', 'heldOn', 'volunteerMinutes', 'beneficiaryPersons', 'projectId', 'isLate'],
  sorts: ['startsAt', 'name'],
  sort: '-startsAt',
  filters: ['state', 'kind', 'organizationId', 'projectId', 'divisionId', 'heldOn', 'isLate'],
  card: [
    { heading: 'activity', fields: ['organizationId', 'projectId', 'kind'] },
    { heading: 'time', fields: ['startsAt', 'endsAt', 'heldOn', 'divisionId', 'place'] },
    { heading: 'result', fields: ['volunteerCount', 'volunteerMinutes', 'beneficiaryVisits', 'beneficiaryPersons', 'summary', 'recordedBy', 'isLate', 'confirmedBy', 'confirmedOn'] },
  ],
  create: {
    for: ['manager', 'volunteerOfficer', 'projectOfficer', 'organizationUser'],
    sections: [
      { heading: 'activity', fields: ['name', 'organizationId', 'projectId?', 'kind'] },
      { heading: 'time', fields: ['startsAt', 'endsAt', 'place', 'divisionId?', 'source?'] },
    ],
  },
  edit: {
    sections: [
      { heading: 'activity', fields: ['name', 'projectId?', 'kind'] },
      { heading: 'time', fields: ['startsAt', 'endsAt', 'place', 'divisionId?', 'source?'] },
    ],
  },
  moves: {
    hold: { noun: 'record', fields: ['attendance', 'beneficiaryVisits', 'beneficiaryPersons?', 'summary?'] },
    confirm: { noun: 'confirmation', isFinal: true },
    cancel: { noun: 'cancellation', reason: 'required', tone: 'danger', isFinal: true },
  },
  panels: [{ key: 'attendance', label: (words) => words.of.activities.text.attendance, load: () => import('./attendance.js') }],
  related: [{ resource: 'media-reports', by: 'activityId' }],
} satisfies Declared<'activities'>;
