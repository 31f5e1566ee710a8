import { refusal, type Problem } from '../../kernel/problem.js';

export const notProven = refusal('access/not-proven', 422, '法定代表人账户须有证明材料方可批准', 'a legal representative is not approved without evidence');
export const hasRepresentative = refusal('access/has-representative', 409, '该组织已有法定代表人账户;如已变更,请由安全管理员办理法定代表人变更', 'the body has an account of its legal representative already: if that changed, the security administrator moves the rights');

/**
 * Whoever speaks as the legal representative hands in something that shows it.
 *
 * Source   docs/decisions/0029-access-to-a-body.md
 */
export const representativeIsProven = (a: { isRepresentative: boolean }, evidenceCount: number): Problem | undefined => (a.isRepresentative && !evidenceCount ? notProven() : undefined);

/**
 * Whether the register's representative is somebody else than the one whose account acts for the body.
 *
 * Source   docs/decisions/0029-access-to-a-body.md
 */
export const representativeChanged = (account: { name: string }, registered: string | null): boolean => bare(account.name) !== bare(registered ?? '');
const bare = (name: string): string => name.replace(/[\s·•・]/g, '');

/**
 * Whether people may ask for access to a body in this state: it is in the public register and has not ended.
 *
 * Source   docs/decisions/0029-access-to-a-body.md
 */
export const takesApplications = (state: string | undefined): boolean => state === 'registered' || state === 'filed';
