import { vouchesForSecondFactor } from '../../../src/features/federation/federation.rules.js';

test.each([[['pwd'], false], [['pwd', 'otp'], true], [['mfa'], true], [['hwk'], true], [[], false], [undefined, false], ['mfa', false], [[{ otp: true }], false]])('%j', (amr, vouches) => {
  expect(vouchesForSecondFactor(amr)).toBe(vouches);
});
