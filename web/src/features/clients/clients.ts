import type { Declared, Resource } from '../../kit/descriptor.js';

/** Other systems: the security administrator says what they may do; a secret is shown once. */
export const apiClients: Resource = {
  name: 'api-clients',
  fields: {
    name: { kind: 'text', max: 60 },
    clientId: { kind: 'text', isCode: true },
    purpose: { kind: 'longText', max: 500 },
    scopes: { kind: 'choice', choices: 'scopes', many: true },
    roles: { kind: 'choice', choices: 'roles', many: true },
    organizationId: { kind: 'reference', to: 'organizations' },
    divisionId: { kind: 'reference', to: 'divisions' },
    quotaPerMinute: { kind: 'integer', min: 1, max: 100_000 },
    secretExpiresAt: { kind: 'instant' },
    state: { kind: 'state' },
    createdAt: { kind: 'instant' },
  },
  tones: { active: 'good', suspended: 'warn', revoked: 'done' },
  columns: ['name', 'clientId', 'scopes', 'quotaPerMinute', 'secretExpiresAt', 'state'],
  more: ['roles', 'createdAt'],
  sorts: ['name', 'createdAt'],
  sort: 'name',
  filters: ['state'],
  card: [
    { heading: 'system', fields: ['name', 'clientId', 'purpose'] },
    { heading: 'rights', fields: ['scopes', 'roles', 'organizationId', 'divisionId', 'quotaPerMinute'] },
    { heading: 'secret', fields: ['secretExpiresAt', 'createdAt'] },
  ],
  create: { for: ['securityAdmin'], sections: [{ heading: 'system', fields: ['name', 'purpose'] }, { heading: 'rights', fields: ['scopes', 'roles', 'quotaPerMinute'] }] },
  edit: { sections: [{ heading: 'system', fields: ['name', 'purpose'] }, { heading: 'rights', fields: ['scopes', 'roles', 'quotaPerMinute'] }] },
  moves: {
    rotate: { noun: 'secret', openWith: { can: 'edit', for: ['securityAdmin'] } },
    suspend: { noun: 'suspension', reason: 'required' },
    resume: { noun: 'resumption' },
    revoke: { noun: 'revocation', reason: 'required', tone: 'danger', isFinal: true },
  },
  hasEvidence: false,
} satisfies Declared<'api-clients'>;
