import type { Role } from '../../../src/kernel/actor.js';
import { clientRolesFit, grantedScopes, withinQuota } from '../../../src/features/clients/clients.rules.js';
import { scopesOf } from '../../../src/platform/auth/scopes.js';

test.each<[Role[], string | undefined]>([
  [['auditor'], undefined], [['manager', 'financeOfficer'], undefined], [[], 'clients/role-missing'],
  [['systemAdmin'], 'clients/not-for-clients'], [['manager', 'auditAdmin'], 'clients/not-for-clients'],
])('a client as %j', (roles, code) => {
  expect(clientRolesFit(roles)?.code).toBe(code);
});

test.each([
  [undefined, ['a.read', 'b.read']], ['', ['a.read', 'b.read']], ['a.read', ['a.read']], ['b.read a.read b.read', ['b.read', 'a.read']], ['c.read', undefined], ['a.read c.read', undefined],
])('scopes asked for as %j', (asked, granted) => {
  expect(grantedScopes(asked, ['a.read', 'b.read'])).toEqual(granted);
});

describe('withinQuota', () => {
  test.each([
    ['the first', undefined, 1_000, 0, 1], ['the last of the quota', { from: 1_000, count: 2 }, 2_000, 0, 3], ['one too many', { from: 1_000, count: 3 }, 31_000, 30, 4],
    ['one too many at the very end', { from: 1_000, count: 3 }, 60_999, 1, 4], ['the first of the next minute', { from: 1_000, count: 9 }, 61_000, 0, 1],
  ])('%s', (_, before, now, wait, count) => {
    expect(withinQuota(before, now, 3)).toEqual({ minute: { from: count === 1 ? now : 1_000, count }, wait });
  });
});

test.each([
  ['GET', '/api/v1/organizations', ['organizations.read']], ['HEAD', '/api/v1/organizations?x=1', ['organizations.read']], ['GET', '/api/v1/organizations/1/history', ['organizations.read']],
  ['POST', '/api/v1/projects/1/approval', ['projects.write']], ['PATCH', '/api/v1/projects/1', ['projects.write']], ['DELETE', '/api/v1/files/1', ['files.write']],
  ['POST', '/api/v1/volunteers/1/disclosures', ['volunteers.read', 'pii.read']],
  ['GET', '/api/v1/users', undefined], ['GET', '/api/v1/sessions/current', undefined], ['GET', '/api/v1/api-clients', undefined], ['GET', '/api/v1/search', undefined], ['GET', '/api/v1/', undefined],
  ['GET', '/api/v2/organizations', undefined], ['GET', '/organizations', undefined], ['GET', '/api/v1/%6frganizations', undefined],
])('%s %s needs %j', (method, path, scopes) => {
  expect(scopesOf(method, path)).toEqual(scopes);
});
