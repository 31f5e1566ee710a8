import { representativeChanged, representativeIsProven, takesApplications } from '../../../src/features/access/access.rules.js';

test.each([[true, 0, 'access/not-proven'], [true, 1, undefined], [false, 0, undefined]])('a representative (%s) with %d pieces of evidence', (isRepresentative, evidence, code) => {
  expect(representativeIsProven({ isRepresentative }, evidence)?.code).toBe(code);
});
test.each([['王小明', '王小明', false], ['买买提·艾力', '买买提艾力', false], ['王 小明', '王小明', false], ['王小明', '李四', true], ['王小明', null, true]])('%s, and the register says %s', (name, registered, changed) => {
  expect(representativeChanged({ name }, registered)).toBe(changed);
});
test.each([['registered', true], ['filed', true], ['idea', false], ['deregistered', false], ['revoked', false], ['cancelled', false], [undefined, false]])('a body that is %s', (state, takes) => {
  expect(takesApplications(state)).toBe(takes);
});
