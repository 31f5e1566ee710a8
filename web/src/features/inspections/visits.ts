import type { Declared, Resource } from '../../kit/descriptor.js';

const attending = ['manager', 'incubationOfficer', 'bureauOfficer'] as const;

export const visits: Resource = {
  name: 'visits',
  fields: {
    number: { kind: 'text', isCode: true },
    organizationId: { kind: 'reference', to: 'organizations' },
    kind: { kind: 'choice', choices: 'kind' },
    state: { kind: 'state' },
    plannedOn: { kind: 'day', isToday: true },
    officerId: { kind: 'person' },
    purpose: { kind: 'longText', max: 1000 },
    checklist: { kind: 'checklist' },
    heldOn: { kind: 'day', isToday: true },
    attendees: { kind: 'text', max: 200 },
    summary: { kind: 'longText', max: 4000 },
    closedOn: { kind: 'day' },
    openFindings: { kind: 'integer' },
    divisionId: { kind: 'reference', to: 'divisions' },
    source: { kind: 'text', max: 200 },
  },
  tones: { planned: 'active', held: 'warn', closed: 'good', cancelled: 'done' },
  columns: ['number', 'organizationId', 'kind', 'state', 'plannedOn', 'heldOn', 'openFindings', 'officerId'],
  more: ['divisionId'],
  sorts: ['number', 'plannedOn', 'heldOn'],
  sort: '-plannedOn',
  filters: ['state', 'kind', 'organizationId', 'divisionId', 'plannedOn', 'heldOn'],
  card: [
    { heading: 'plan', fields: ['organizationId', 'kind', 'plannedOn', 'officerId', 'purpose'] },
    { heading: 'record', fields: ['heldOn', 'attendees', 'openFindings', 'closedOn', 'summary', 'checklist'] },
  ],
  create: { for: attending, sections: [{ heading: 'plan', fields: ['organizationId', 'kind', 'plannedOn', 'purpose?', 'source?'] }] },
  edit: { sections: [{ heading: 'plan', fields: ['plannedOn', 'purpose?'] }] },
  moves: {
    hold: { noun: 'record', fields: ['heldOn', 'attendees?', 'checklist?', 'summary'], isPrefilled: true },
    close: { noun: 'closure', isFinal: true },
    take: { noun: 'officer', openWith: { can: 'edit', for: attending } },
    cancel: { noun: 'cancellation', reason: 'required', tone: 'danger', isFinal: true },
  },
  related: [{ resource: 'findings', by: 'visitId' }],
  doors: [{ to: '/findings', label: (words) => words.of.findings.many }, { to: '/checklists', label: (words) => words.of.checklists.many, for: attending }],
} satisfies Declared<'visits'>;
