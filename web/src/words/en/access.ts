import type { access as zhAccess, accessApplications as zhApplications } from '../zh/access.js';
import type { Shape } from '../shape.js';

export const accessApplications: Shape<typeof zhApplications> = {
  one: 'Application for access', many: 'applications for access', add: 'Apply for access',
  fields: { name: 'Name', organizationId: 'Organization', isRepresentative: 'As the legal representative', phone: 'Phone', state: 'State', createdAt: 'Applied', statement: 'How they act for it', decidedBy: 'Decided by', legalRepresentative: 'Registered representative', accountCount: 'Accounts of the body', accountId: 'Account', source: 'Source' },
  states: { submitted: 'To be decided', approved: 'Approved', refused: 'Refused' },
  moves: {
    approve: { name: 'Approve', sentence: 'Approve the application of “{title}”. Make sure who it is through the contact in the register first. A link is then shown once, for you to hand over.' },
    refuse: { name: 'Refuse', sentence: 'Refuse the application of “{title}”.' },
  },
  sections: { applicant: 'Applicant', body: 'Organization' },
};

export const access: Shape<typeof zhAccess> = {
  title: 'Apply for an organization’s account', text: 'The legal representative or a handler of an organization may apply. When staff or your representative have made sure who you are, they hand you a link.', organization: 'Organization', organizationHint: 'Look for it in the public register by name or code.', name: 'Name', phone: 'Phone', phoneHint: 'Only to make sure who you are; kept encrypted.', role: 'You are', representative: 'the legal representative', handler: 'a handler', statement: 'How you act for it', statementHint: 'Your office, or who authorised you.', files: 'Evidence', filesHint: 'A letter of authority or the certificate: at most three files, 700 KB in all. A legal representative needs one.', submit: 'Apply', done: 'Your application has arrived. Somebody will get in touch with you.', tooLarge: 'More than 700 KB in all: make the files smaller first', toSignIn: 'Back to sign-in',
};
