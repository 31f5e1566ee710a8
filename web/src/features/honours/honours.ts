import type { Declared, Resource } from '../../kit/descriptor.js';

export const honours: Resource = {
  name: 'honours',
  fields: {
    honoreeKind: { kind: 'choice', choices: 'honoreeKind' },
    honoreeName: { kind: 'text', max: 120 },
    organizationId: { kind: 'reference', to: 'organizations' },
    title: { kind: 'text', max: 200 },
    kind: { kind: 'choice', choices: 'kind' },
    level: { kind: 'choice', choices: 'level' },
    grantedBy: { kind: 'text', max: 120 },
    grantedOn: { kind: 'day' },
    documentNo: { kind: 'text', max: 60, isCode: true },
    consentOn: { kind: 'day' },
    verifiedOn: { kind: 'day' },
    verifiedBy: { kind: 'person' },
    revokedOn: { kind: 'day', isToday: true },
    state: { kind: 'state' },
    source: { kind: 'text', max: 200 },
  },
  when: { consentOn: { field: 'honoreeKind', is: ['person'] } },
  tones: { reported: 'warn', verified: 'good', revoked: 'bad', rejected: 'bad' },
  columns: ['title', 'honoreeName', 'honoreeKind', 'level', 'state', 'grantedBy', 'grantedOn'],
  more: ['kind', 'organizationId', 'documentNo'],
  sorts: ['grantedOn', 'title'],
  sort: '-grantedOn',
  filters: ['state', 'honoreeKind', 'kind', 'level', 'organizationId', 'grantedOn'],
  card: [
    { heading: 'honoree', fields: ['honoreeKind', 'honoreeName', 'organizationId', 'consentOn'] },
    { heading: 'honour', fields: ['title', 'kind', 'level', 'grantedBy', 'grantedOn', 'documentNo', 'verifiedOn', 'verifiedBy', 'revokedOn'] },
  ],
  create: {
    for: ['manager', 'incubationOfficer', 'projectOfficer', 'volunteerOfficer'],
    sections: [
      { heading: 'honoree', fields: ['honoreeKind', 'honoreeName', 'organizationId?', 'consentOn?'] },
      { heading: 'honour', fields: ['title', 'kind', 'level', 'grantedBy', 'grantedOn', 'documentNo?', 'source?'] },
    ],
  },
  edit: { sections: [{ fields: ['documentNo?', 'consentOn?', 'source?'] }] },
  moves: {
    verify: { noun: 'verification' },
    reject: { noun: 'rejection', reason: 'required', tone: 'danger', isFinal: true },
    revoke: { noun: 'revocation', fields: ['revokedOn'], reason: 'required', tone: 'danger', isFinal: true },
  },
  related: [{ resource: 'consents', by: 'subjectId' }],
} satisfies Declared<'honours'>;
