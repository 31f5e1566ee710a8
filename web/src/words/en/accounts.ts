import type { accounts as zhAccounts, users as zhUsers } from '../zh/accounts.js';
import type { Shape } from '../shape.js';

export const users: Shape<typeof zhUsers> = {
  one: 'User', many: 'users', add: 'New user',
  fields: {
    login: 'Login', name: 'Name', roles: 'Roles', organizationId: 'Organization', divisionId: 'Community (street, town)', state: 'State', unit: 'Unit', mustChangePassword: 'Must change password', passwordChangedAt: 'Password changed at', password: 'Initial password', source: 'Source',
  },
  hints: { password: 'As long as the rules ask. Must be changed at the first sign-in.', roles: 'System, security and audit administrators exclude one another.' },
  states: { invited: 'Invited', active: 'Active', disabled: 'Disabled' },
  moves: {
    grant: { name: 'Grant roles', sentence: 'Decide which roles “{title}” has, and whose records only.' },
    disable: { name: 'Disable', sentence: 'Disable the account of “{title}”.' },
    enable: { name: 'Enable', sentence: 'Enable the account of “{title}” again.' },
    resetPassword: { name: 'Reset password', sentence: 'Give “{title}” a new initial password, to be changed at the next sign-in.' },
  },
  choices: {
    roles: {
      manager: 'Centre manager', incubationOfficer: 'Incubation officer', projectOfficer: 'Project officer', financeOfficer: 'Finance officer', volunteerOfficer: 'Volunteer officer', bureauOfficer: 'Bureau officer', bureauLeader: 'Bureau leader', communityOfficer: 'Community officer', organizationUser: 'Organization user', expert: 'Expert', juror: 'Public juror', auditor: 'Auditor', systemAdmin: 'System administrator', securityAdmin: 'Security administrator', auditAdmin: 'Audit administrator',
    },
  },
  sections: { person: 'Person', scope: 'Roles and scope' },
};

export const accounts: Shape<typeof zhAccounts> = {
  signIn: { title: 'Sign in', login: 'Login', password: 'Password', submit: 'Sign in', busy: 'Signing in…', again: 'Your session has ended', againText: 'Please enter your password again. Everything you typed is still here, and what you were doing goes on after signing in.', other: 'Sign in as somebody else', loginMissing: 'Login is required', passwordMissing: 'Password is required', public: 'Public register', show: 'Show password', hide: 'Hide password' },
  password: { title: 'Change password', must: 'At the first sign-in, or after a reset, the password has to be changed before anything else.', current: 'Current password', next: 'New password', again: 'New password again', hint: 'As long as the rules ask, and different from the current one.', submit: 'Change password', differs: 'The two new passwords differ', done: 'Password changed' },
  setup: {
    title: 'First set-up', text: 'There are no accounts yet. Please name three administrators who exclude one another and the manager of the centre: four different people.', closed: 'The first set-up has already been done.', toSignIn: 'Go to sign-in', submit: 'Finish set-up', done: 'Set-up finished. Please sign in.',
    people: { systemAdmin: 'System administrator', securityAdmin: 'Security administrator', auditAdmin: 'Audit administrator', manager: 'Centre manager' },
    duties: { systemAdmin: 'Runs the system; sees no business data.', securityAdmin: 'Manages accounts and permissions.', auditAdmin: 'Reads the records of who did what.', manager: 'Manages everything the centre does.' },
    login: 'Login', name: 'Name', password: 'Password', missing: '{who}: {field} is required', same: 'The four logins must differ',
  },
};
