import type { Declared, Resource } from '../../kit/descriptor.js';

/** Who wants an account for which body; decided by staff, or by the body's representative for handlers. */
export const accessApplications: Resource = {
  name: 'access-applications',
  fields: {
    name: { kind: 'text' },
    organizationId: { kind: 'reference', to: 'organizations' },
    isRepresentative: { kind: 'yesNo' },
    phone: { kind: 'text', isSecret: true },
    state: { kind: 'state' },
    createdAt: { kind: 'instant' },
    statement: { kind: 'longText' },
    decidedBy: { kind: 'person' },
    legalRepresentative: { kind: 'text' },
    accountCount: { kind: 'integer' },
  },
  tones: { submitted: 'active', approved: 'good', refused: 'done' },
  columns: ['name', 'organizationId', 'isRepresentative', 'state', 'createdAt'],
  more: ['phone'],
  sorts: ['createdAt'],
  sort: '-createdAt',
  filters: ['state'],
  card: [
    { heading: 'applicant', fields: ['name', 'phone', 'isRepresentative', 'statement', 'createdAt', 'decidedBy'] },
    { heading: 'body', fields: ['organizationId', 'legalRepresentative', 'accountCount'] },
  ],
  moves: { approve: { noun: 'approval', tone: 'primary' }, refuse: { noun: 'refusal', reason: 'required', tone: 'danger' } },
  hasEvidence: true,
} satisfies Declared<'access-applications'>;
