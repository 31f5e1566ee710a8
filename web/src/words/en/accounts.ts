import type { accounts as zhAccounts, users as zhUsers } from '../zh/accounts.js';
import type { Shape } from '../shape.js';

export const users: Shape<typeof zhUsers> = {
  one: 'User', many: 'users', add: 'Invite a user',
  fields: {
    login: 'Login', name: 'Name', roles: 'Roles', organizationId: 'Organization', divisionId: 'Community (street, town)', state: 'State', unit: 'Unit', mustChangePassword: 'Must change password', passwordChangedAt: 'Password changed at', password: 'Initial password', isRepresentative: 'Legal representative’s account', hasSecondFactor: 'Second factor in use', invitationExpiresAt: 'Invitation link valid until', sessionCount: 'Open sessions', source: 'Source',
  },
  hints: { login: 'May be left out: one is made from the name.', password: 'As long as the rules ask. Must be changed at the first sign-in.', roles: 'System, security and audit administrators exclude one another.' },
  states: { invited: 'Invited', active: 'Active', disabled: 'Disabled' },
  moves: {
    grant: { name: 'Grant roles', sentence: 'Decide which roles “{title}” has, and whose records only.' },
    disable: { name: 'Disable', sentence: 'Disable the account of “{title}”.' },
    enable: { name: 'Enable', sentence: 'Enable the account of “{title}” again.' },
    invite: { name: 'Make a link', sentence: 'Make a new link that works once, with which “{title}” sets a password. An earlier link ends.' },
    revokeLink: { name: 'Take the link back', sentence: 'Take back the link for “{title}”.' },
    signOut: { name: 'Sign out everywhere', sentence: 'Sign “{title}” out on every device.' },
    removeFactor: { name: 'Remove second factor', sentence: 'For “{title}”, who lost telephone and recovery codes. Make sure who is asking.' },
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
  signIn: { title: 'Sign in', login: 'Login', password: 'Password', submit: 'Sign in', busy: 'Signing in…', again: 'Your session has ended', againText: 'Please enter your password again. Everything you typed is still here, and what you were doing goes on after signing in.', other: 'Sign in as somebody else', loginMissing: 'Login is required', passwordMissing: 'Password is required', public: 'Public register', apply: 'Apply for an organization’s account', code: 'Code', codeHint: 'The six digits of your authenticator application, or a recovery code.', codeMissing: 'The code is required', with: 'Sign in with {name}',
    outcomes: { unbound: 'That identity is not bound to an account here. Sign in with your password first and bind it under “My settings”.', failed: 'The sign-in was not completed. Try again, or use your password.', secondFactor: 'Your account has a second factor: sign in with password and code.' }, show: 'Show password', hide: 'Hide password' },
  password: { title: 'Change password', must: 'At the first sign-in, or after a reset, the password has to be changed before anything else.', current: 'Current password', next: 'New password', again: 'New password again', hint: 'As long as the rules ask, and different from the current one.', submit: 'Change password', differs: 'The two new passwords differ', done: 'Password changed' },
  profile: {
    title: 'My settings', password: 'Password', passwordText: 'Change it from time to time, and use it nowhere else.', change: 'Change password',
    factor: 'Second factor', factorOn: 'In use: signing in takes a code beside the password.', factorOff: 'Not in use. With it, the password alone does not open your account.', factorMust: 'Your role needs a second factor before anything else.',
    begin: 'Set up', remove: 'Remove', askPassword: 'Your password once more', scan: 'Scan the picture with an authenticator application, or type the secret; then enter the six digits it shows.', qr: 'QR code of the second factor', secret: 'Secret', code: 'Code', confirm: 'Put in use', codesTitle: 'Recovery codes', codes: 'When the telephone is lost, each of these stands once for a code. Write them down or print them now: they cannot be shown again.', kept: 'I have kept them', done: 'Second factor in use', removed: 'Second factor removed',
    binding: 'Sign-in service', bound: 'Bound to {name}.', unbound: 'Not bound to {name}.', bind: 'Bind', unbind: 'Unbind', outcomes: { bound: 'Bound.', taken: 'That identity is bound to another account.', failed: 'Not bound. Please try again.', unbound: 'Not bound. Please try again.', secondFactor: 'Not bound. Please try again.' },
    sessions: 'Sessions', device: 'Device', address: 'Address', began: 'Signed in', used: 'Last used', current: 'This one', end: 'Sign out', endOthers: 'Sign out everywhere else', ended: 'Signed out',
  },
  invitation: { title: 'Invitation', text: 'Welcome, {name}. Your login is {login}. Please confirm your name and choose a password.', invalid: 'The link is not valid', name: 'Name', password: 'Password', again: 'Password again', submit: 'Finish', done: 'Done. Sign in as {login}.', toSignIn: 'Go to sign-in' },
  setup: {
    title: 'First set-up', text: 'There are no accounts yet. Please name three administrators who exclude one another and the manager of the centre: four different people.', closed: 'The first set-up has already been done.', toSignIn: 'Go to sign-in', submit: 'Finish set-up', done: 'Set-up finished. Please sign in.',
    people: { systemAdmin: 'System administrator', securityAdmin: 'Security administrator', auditAdmin: 'Audit administrator', manager: 'Centre manager' },
    duties: { systemAdmin: 'Runs the system; sees no business data.', securityAdmin: 'Manages accounts and permissions.', auditAdmin: 'Reads the records of who did what.', manager: 'Manages everything the centre does.' },
    login: 'Login', name: 'Name', password: 'Password', missing: '{who}: {field} is required', same: 'The four logins must differ',
  },
};
