import { ADMINS, BUREAU, CENTRE, type Role } from '../../kernel/actor.js';
import { parameter, type InForce } from '../../kernel/parameter.js';

/** 0 nobody, 1 the three administrators, 2 the staff of centre and bureau too, 3 everybody. Source: docs/sources.md#GB-T-22239-2019 8.1.4.1 d */
export const secondFactorFor = parameter('signIn.secondFactorFor', { value: 0, unit: 'count', source: 'docs/decisions/0025-second-factor.md#signIn.secondFactorFor', words: { zh: '须用动态口令的人员(0 无、1 管理员、2 加工作人员、3 所有人)', en: 'who needs a second factor (0 nobody, 1 administrators, 2 staff too, 3 everybody)' } });

const STAFF: readonly Role[] = [...CENTRE, ...BUREAU];

/**
 * Whether somebody with these roles may work only with a second factor.
 *
 * Source   docs/sources.md#GB-T-22239-2019 8.1.4.1 d
 */
export function needsSecondFactor(roles: readonly Role[], p: InForce): boolean {
  const level = p.of(secondFactorFor);
  const isAdmin = ADMINS.some((role) => roles.includes(role));
  return level >= 3 || (level >= 1 && isAdmin) || (level >= 2 && STAFF.some((role) => roles.includes(role)));
}

/**
 * The step whose code was given, looking one step to each side of now, never at one that has been used or lies before it.
 *
 * Shape    (the code of each step, now's step, the last used one, the code given) → step or undefined
 * Source   docs/sources.md#RFC-6238 5.2
 */
export const stepOf = (codeAt: (step: number) => string, now: number, lastUsed: number, given: string): number | undefined =>
  [now - 1, now, now + 1].find((step) => step > lastUsed && codeAt(step) === given);
