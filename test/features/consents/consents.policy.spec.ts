import { attachesToConsent, consentsPolicy, seesConsents } from '../../../src/features/consents/consents.policy.js';
import { rolesThatMay } from '../../support/lifecycle.js';

test('the centre’s officers record consents, bureau and auditor look on, few read a guardian’s phone', () => {
  const { withdraw, disclose, attach, sees } = rolesThatMay({ ...consentsPolicy, attach: attachesToConsent, sees: seesConsents }, {});
  const records = ['manager', 'incubationOfficer', 'projectOfficer', 'volunteerOfficer'];
  expect([withdraw, attach, disclose, sees].map((roles) => [...(roles ?? [])].sort())).toEqual([records, records, ['manager', 'volunteerOfficer'], [...records, 'bureauOfficer', 'auditor']].map((roles) => [...roles].sort()));
});
