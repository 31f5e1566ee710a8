import { attachesToRequest, requestHands, requestsPolicy, seesRequests } from '../../../src/features/privacy/privacy.policy.js';
import { actorWith, rolesThatMay } from '../../support/lifecycle.js';

test('the centre takes requests in, manager and bureau decide, the auditor looks on', () => {
  const records = ['manager', 'incubationOfficer', 'volunteerOfficer'];
  expect(rolesThatMay({ ...requestsPolicy, attach: attachesToRequest, sees: seesRequests }, {})).toEqual({
    grant: ['manager', 'bureauOfficer'], refuse: ['manager', 'bureauOfficer'], withdraw: records, attach: records, sees: [...records, 'bureauOfficer', 'auditor'],
  });
});

test('whoever took it in does not decide it', () => {
  expect(requestHands.grant(actorWith('manager', { id: 'a' }), { createdBy: 'a' })?.code).toBe('privacy/same-hands');
  expect(requestHands.refuse(actorWith('manager', { id: 'a' }), { createdBy: 'b' })).toBeUndefined();
});
