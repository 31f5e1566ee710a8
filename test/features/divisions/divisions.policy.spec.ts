import { ROLES, type Role } from '../../../src/kernel/actor.js';
import { ALL, NONE } from '../../../src/platform/lists/list.js';
import { seesRow } from '../../../src/features/divisions/divisions.policy.js';
import { visibleRows } from '../../../src/features/divisions/divisions.scope.js';
import { actorWith, OWN } from '../../support/lifecycle.js';

const DISTRICT: Role[] = ['manager', 'incubationOfficer', 'projectOfficer', 'financeOfficer', 'volunteerOfficer', 'bureauOfficer', 'bureauLeader', 'auditor'];
const STRANGE = { organizationId: 'another-body', divisionId: 'another-unit' };

describe('a row', () => {
  test.each(ROLES.map((role) => [role]))('%s', (role) => {
    const who = actorWith(role);
    const isDistrict = DISTRICT.includes(role);
    expect(seesRow(who, STRANGE)).toBe(isDistrict);
    expect(seesRow(who, { ...STRANGE, divisionId: OWN.divisionId })).toBe(isDistrict || role === 'communityOfficer');
    expect(seesRow(who, { ...STRANGE, organizationId: OWN.organizationId })).toBe(isDistrict || role === 'organizationUser');
    expect(seesRow(who, {})).toBe(isDistrict);
  });
  test('somebody without a body or a unit does not see what belongs to none', () => {
    const nobody = { organizationId: null, divisionId: null };
    expect(seesRow(actorWith('organizationUser', nobody), nobody)).toBe(false);
    expect(seesRow(actorWith('communityOfficer', nobody), nobody)).toBe(false);
  });
});

describe('the same question put to a list', () => {
  const visible = visibleRows({ organization: 'x.organizationId', division: 'x.divisionId' });
  test.each(ROLES.map((role) => [role]))('%s', (role) => {
    const condition = visible(actorWith(role));
    if (DISTRICT.includes(role)) expect(condition).toBe(ALL);
    else if (role === 'communityOfficer') expect(condition.values).toEqual([OWN.divisionId]);
    else if (role === 'organizationUser') expect(condition).toEqual({ sql: 'x.organizationId = ?', values: [OWN.organizationId] });
    else expect(condition).toBe(NONE);
  });
  test('a list that does not say whose its rows are shows nothing to people with one body or one unit', () => {
    expect(visibleRows({})(actorWith('organizationUser'))).toBe(NONE);
    expect(visibleRows({})(actorWith('communityOfficer'))).toBe(NONE);
  });
});
