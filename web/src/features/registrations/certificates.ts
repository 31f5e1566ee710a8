import type { Declared, Resource } from '../../kit/descriptor.js';

export const registrationCertificates: Resource = {
  name: 'registration-certificates',
  fields: {
    number: { kind: 'text', max: 60, isCode: true },
    organizationId: { kind: 'reference', to: 'organizations' },
    state: { kind: 'state' },
    issuedOn: { kind: 'day', isToday: true },
    validUntil: { kind: 'day' },
    /** The filter of the same day. */
    expiresOn: { kind: 'day' },
    isExpired: { kind: 'yesNo' },
    endedOn: { kind: 'day' },
    caseId: { kind: 'reference', to: 'registration-cases' },
    replacedById: { kind: 'reference', to: 'registration-certificates' },
    source: { kind: 'text', max: 200 },
  },
  tones: { valid: 'good', replaced: 'done', handedIn: 'done', voided: 'bad' },
  columns: ['number', 'organizationId', 'state', 'issuedOn', 'validUntil', 'isExpired'],
  more: ['endedOn'],
  sorts: ['validUntil', 'issuedOn', 'number'],
  sort: 'validUntil',
  filters: ['state', 'organizationId', 'expiresOn', 'isExpired'],
  card: [{ fields: ['organizationId', 'issuedOn', 'validUntil', 'endedOn', 'caseId', 'replacedById'] }],
  create: { for: ['manager', 'bureauOfficer'], sections: [{ fields: ['organizationId', 'number', 'issuedOn', 'validUntil?', 'source?'] }] },
  moves: {
    renew: { noun: 'renewal', fields: ['number', 'issuedOn', 'validUntil?'] },
    handIn: { noun: 'hand-in', reason: 'required', isFinal: true },
    void: { noun: 'voiding', reason: 'required', tone: 'danger', isFinal: true },
  },
} satisfies Declared<'registration-certificates'>;
