import type { Declared, Resource } from '../../kit/descriptor.js';

const keepers = ['manager', 'incubationOfficer', 'bureauOfficer'] as const;

export const organizations: Resource = {
  name: 'organizations',
  fields: {
    name: { kind: 'text', max: 200 },
    type: { kind: 'choice', choices: 'type' },
    uscc: { kind: 'text', max: 18, isCode: true },
    state: { kind: 'state' },
    divisionId: { kind: 'reference', to: 'divisions' },
    registeredOn: { kind: 'day' },
    filedOn: { kind: 'day' },
    closedOn: { kind: 'day', isToday: true },
    sector: { kind: 'text', max: 40 },
    address: { kind: 'text', max: 300 },
    legalRepresentative: { kind: 'text', max: 60 },
    contactPhone: { kind: 'text', max: 30, isSecret: true },
    supervisoryUnit: { kind: 'text', max: 120 },
    isDirectlyRegistered: { kind: 'yesNo' },
    purpose: { kind: 'longText', max: 2000 },
    businessScope: { kind: 'longText', max: 4000 },
    fundsFen: { kind: 'money' },
    memberCount: { kind: 'integer' },
    source: { kind: 'text', max: 200 },
    createdAt: { kind: 'instant' },
  },
  tones: { idea: 'neutral', filed: 'active', registered: 'good', deregistered: 'done', revoked: 'bad', cancelled: 'done' },
  columns: ['name', 'type', 'state', 'uscc', 'divisionId', 'registeredOn'],
  more: ['sector', 'legalRepresentative', 'supervisoryUnit', 'createdAt'],
  sorts: ['name', 'registeredOn', 'createdAt'],
  sort: 'name',
  filters: ['state', 'type', 'divisionId', 'registeredOn', 'sector'],
  card: [
    { heading: 'identity', fields: ['name', 'type', 'uscc', 'divisionId', 'sector'] },
    { heading: 'registration', fields: ['registeredOn', 'filedOn', 'closedOn', 'fundsFen', 'memberCount', 'supervisoryUnit', 'isDirectlyRegistered'] },
    { heading: 'contact', fields: ['legalRepresentative', 'contactPhone', 'address'] },
    { heading: 'business', fields: ['purpose', 'businessScope'] },
  ],
  create: {
    for: keepers,
    sections: [
      { heading: 'identity', fields: ['name', 'type', 'uscc?', 'divisionId?', 'sector?'] },
      { heading: 'registration', fields: ['registeredOn?', 'filedOn?', 'fundsFen?', 'memberCount?', 'supervisoryUnit?', 'isDirectlyRegistered?'] },
      { heading: 'contact', fields: ['legalRepresentative?', 'contactPhone?', 'address?'] },
      { heading: 'business', fields: ['purpose?', 'businessScope?', 'source?'] },
    ],
  },
  edit: {
    sections: [
      { heading: 'identity', fields: ['divisionId?', 'sector?'] },
      { heading: 'registration', fields: ['memberCount?'] },
      { heading: 'contact', fields: ['contactPhone?', 'source?'] },
    ],
  },
  moves: {
    file: { noun: 'filing', fields: ['filedOn'] },
    register: { noun: 'registration', fields: ['registeredOn', 'uscc?'] },
    deregister: { noun: 'deregistration', fields: ['closedOn'], reason: 'required', tone: 'danger', isFinal: true },
    revoke: { noun: 'revocation', fields: ['closedOn'], reason: 'required', tone: 'danger', isFinal: true },
    cancel: { noun: 'cancellation', reason: 'required', tone: 'danger', isFinal: true },
  },
  related: [
    { resource: 'incubation-cases', by: 'organizationId' },
    { resource: 'projects', by: 'organizationId' },
    { resource: 'tranches', by: 'organizationId' },
    { resource: 'contributions', by: 'organizationId' },
    { resource: 'activities', by: 'organizationId' },
    { resource: 'honours', by: 'organizationId' },
  ],
  doors: [{ to: '/organizations/imports', label: (words) => words.imports.title, for: keepers }],
} satisfies Declared<'organizations'>;
