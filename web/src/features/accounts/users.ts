import type { Declared, Resource } from '../../kit/descriptor.js';

/** Accounts: the system administrator makes and disables them, the security administrator grants roles. */
export const users: Resource = {
  name: 'users',
  fields: {
    login: { kind: 'text', max: 60, isCode: true },
    name: { kind: 'text', max: 60 },
    isRepresentative: { kind: 'yesNo' },
    hasSecondFactor: { kind: 'yesNo' },
    invitationExpiresAt: { kind: 'instant' },
    sessionCount: { kind: 'integer' },
    roles: { kind: 'choice', choices: 'roles', many: true },
    organizationId: { kind: 'reference', to: 'organizations' },
    divisionId: { kind: 'reference', to: 'divisions' },
    state: { kind: 'state' },
    unit: { kind: 'text', max: 200 },
    mustChangePassword: { kind: 'yesNo' },
    passwordChangedAt: { kind: 'instant' },
    password: { kind: 'password' },
  },
  tones: { invited: 'warn', active: 'good', disabled: 'done' },
  columns: ['login', 'name', 'unit', 'roles', 'state'],
  more: ['mustChangePassword', 'passwordChangedAt'],
  sorts: ['login'],
  sort: 'login',
  filters: ['state'],
  card: [
    { heading: 'person', fields: ['login', 'name', 'unit', 'mustChangePassword', 'passwordChangedAt', 'hasSecondFactor', 'sessionCount', 'invitationExpiresAt'] },
    { heading: 'scope', fields: ['roles', 'organizationId', 'divisionId', 'isRepresentative'] },
  ],
  create: { for: ['systemAdmin', 'representative'], path: '/invitations', sections: [{ heading: 'person', fields: ['name', 'login?', 'unit?'] }] },
  moves: {
    grant: { noun: 'roles', fields: ['roles', 'organizationId?', 'divisionId?', 'isRepresentative?'], isPrefilled: true, openWith: { can: 'edit', for: ['securityAdmin'] } },
    disable: { noun: 'deactivation', tone: 'danger' },
    enable: { noun: 'reactivation' },
    invite: { noun: 'invitation', openWith: { can: 'edit', for: ['systemAdmin'] } },
    revokeLink: { noun: 'invitation-revocation', openWith: { can: 'edit', for: ['systemAdmin'] } },
    signOut: { noun: 'sign-out', reason: 'required', openWith: { can: 'edit', for: ['systemAdmin', 'securityAdmin'] } },
    removeFactor: { noun: 'second-factor-removal', reason: 'required', tone: 'danger', openWith: { can: 'edit', for: ['securityAdmin'] } },
    resetPassword: { noun: 'password', fields: ['password'], openWith: { can: 'edit', for: ['systemAdmin'] } },
  },
  hasEvidence: false,
} satisfies Declared<'users'>;
