import {
  consentFits, grantFits, hasEvidence, honoreeFits, identityOf, isSecondPerson, publicName, revocationFits, type HonoreeKind, type Identity,
} from '../../../src/features/honours/honours.rules.js';

const TODAY = '2018-12-31';
const person: Identity = { kind: 'person', name: '张三', organizationId: null };

test.each<[string, Partial<Identity>, boolean]>([
  ['the same words', {}, true],
  ['white space inside', { name: '张 三' }, true],
  ['an ideographic space', { name: '张\u3000三' }, true],
  ['another name', { name: '张四' }, false],
  ['a body of that name', { kind: 'organization' }, false],
  ['a person of a body', { organizationId: 'o-1' }, false],
  ['a rare character beside another', { name: '张𫖯' }, false],
])('%s: the same honoree is %j → %s', (_, other, isSame) => {
  expect(identityOf({ ...person, ...other }) === identityOf(person)).toBe(isSame);
});
test('width and case do not tell people apart, rare characters do', () => {
  expect(identityOf({ ...person, name: 'Ｌi Ming' })).toBe(identityOf({ ...person, name: 'li ming' }));
  expect(identityOf({ ...person, name: '张𫖯' })).not.toBe(identityOf({ ...person, name: '张𬀩' }));
});

test.each<[HonoreeKind, string, string | undefined]>([
  ['person', '张三', undefined], ['person', ' 张 三 ', undefined], ['person', '李四', '/honoreeName'], ['organization', '张三', '/honoreeKind'],
])('a known person 张三 given as %s %s: %s', (honoreeKind, honoreeName, pointer) => {
  const problem = honoreeFits({ kind: 'person', name: '张三' }, { honoreeKind, honoreeName });
  expect(problem?.errors[0]?.pointer).toBe(pointer);
  expect(problem?.code).toBe(pointer && 'honours/other-honoree');
});

test.each<[number, string | undefined]>([[0, 'honours/evidence-missing'], [1, undefined]])('%i pieces of evidence: %s', (evidenceCount, code) => {
  expect(hasEvidence({ evidenceCount })?.code).toBe(code);
});

test('the recorder is not the second person', () => {
  expect(isSecondPerson({ createdBy: 'a' }, 'a')).toBe(false);
  expect(isSecondPerson({ createdBy: 'a' }, 'b')).toBe(true);
});

test.each<[string, string | undefined]>([['2018-12-30', undefined], [TODAY, undefined], ['2019-01-01', 'honours/granted-in-future']])('granted on %s: %s', (grantedOn, code) => {
  expect(grantFits(grantedOn, TODAY)?.code).toBe(code);
});

test.each<[HonoreeKind, string | null, string | undefined]>([
  ['person', null, undefined], ['organization', null, undefined], ['person', TODAY, undefined], ['person', '2019-01-01', 'honours/consent-in-future'], ['organization', '2018-01-01', 'honours/consent-of-body'],
])('consent of a %s on %s: %s', (honoreeKind, consentOn, code) => {
  expect(consentFits({ honoreeKind, consentOn }, TODAY)?.code).toBe(code);
});

test.each<[string, string | undefined]>([
  ['2018-06-01', undefined], [TODAY, undefined], ['2018-05-31', 'honours/revoked-before-granted'], ['2019-01-01', 'honours/revoked-in-future'],
])('granted on 2018-06-01, revoked on %s: %s', (revokedOn, code) => {
  expect(revocationFits(revokedOn, '2018-06-01', TODAY)?.code).toBe(code);
});

test.each<[HonoreeKind, string, string | null, string]>([
  ['person', '张三', null, '张**'], ['person', '欧阳明月', null, '欧**'], ['person', '𫖯三', null, '𫖯**'], ['person', '张三', '2018-01-01', '张三'], ['organization', '暖巷服务中心', null, '暖巷服务中心'],
])('%s %s with consent %s reads %s', (honoreeKind, honoreeName, consentOn, shown) => {
  expect(publicName({ honoreeKind, honoreeName, consentOn })).toBe(shown);
});
