import type { Declared, Resource } from '../../kit/descriptor.js';

/** Accounts: the system administrator makes and disables them, the security administrator grants roles. */
export const users: Resource = {
  name: 'users',
  fields: {
    login: { kind: 'text', max: 60, isCode: true },
    name: { kind: 'text', max: 60 },
    roles: { kind: 'choice', choices: 'roles', many: true },
    organizationId: { kind: 'reference', to: 'organizations' },
    divisionId: { kind: 'reference', to: 'divisions' },
    state: { kind: 'state' },
    lastSignInAt: { kind: 'instant' },
    password: { kind: 'password' },
  },
  tones: { active: 'good', invited: 'warn', locked: 'bad', disabled: 'done' },
  columns: ['login', 'name', 'roles', 'state'],
  sorts: ['login'],
  sort: 'login',
  filters: ['state'],
  card: [
    { heading: 'person', fields: ['login', 'name', 'state'] },
    { heading: 'scope', fields: ['roles', 'organizationId', 'divisionId'] },
  ],
  create: { for: ['systemAdmin'], sections: [{ heading: 'person', fields: ['login', 'name', 'password'] }] },
  moves: {
    lock: { noun: 'lock', tone: 'danger' },
    unlock: { noun: 'unlock' },
    disable: { noun: 'deactivation', tone: 'danger' },
    enable: { noun: 'reactivation' },
    resetPassword: { noun: 'password', fields: ['password'] },
  },
  hasEvidence: false,
} satisfies Declared<'users'>;
