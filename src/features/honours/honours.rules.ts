import { refusal, type Problem } from '../../kernel/problem.js';
import { halfWidth } from '../../kernel/width.js';

export const HONOREE_KINDS = ['person', 'organization'] as const;
export type HonoreeKind = (typeof HONOREE_KINDS)[number];
/** Only an approved body commends; a centre recognises. Kept apart because the difference is a legal one. */
export const HONOUR_KINDS = ['commendation', 'recognition', 'star', 'externalList'] as const;
export type HonourKind = (typeof HONOUR_KINDS)[number];
export const HONOUR_LEVELS = ['national', 'provincial', 'municipal', 'district', 'community', 'social'] as const;
export type HonourLevel = (typeof HONOUR_LEVELS)[number];

export const evidenceMissing = refusal('honours/evidence-missing', 422, '核实前须先上传证书或文件等佐证材料', 'attach the certificate or the document before verifying');
export const sameHands = refusal('honours/same-hands', 403, '录入人不能核实自己录入的荣誉', 'whoever recorded an honour may not verify it');
export const grantedInFuture = refusal('honours/granted-in-future', 422, '授予日期不能晚于今天', 'an honour cannot have been granted in the future');
export const consentInFuture = refusal('honours/consent-in-future', 422, '同意公开的日期不能晚于今天', 'consent cannot have been given in the future');
export const consentOfBody = refusal('honours/consent-of-body', 422, '单位的荣誉无须本人同意,请留空', 'only a person consents: leave it empty for an organization');
export const consentOfPerson = refusal('honours/consent-of-person', 409, '本人已同意公开其全部荣誉,请在同意记录中撤回', 'the person agreed to all honours being named: withdraw that consent');
export const otherHonoree = refusal('honours/other-honoree', 422, '所选获奖者是“{name}”,与填写的不一致', 'the honoree chosen is "{name}", which is not what was written');
export const revokedInFuture = refusal('honours/revoked-in-future', 422, '撤销日期不能晚于今天', 'an honour cannot have been revoked in the future');
export const revokedBeforeGranted = refusal('honours/revoked-before-granted', 422, '撤销日期不能早于授予日期({grantedOn})', 'it cannot have been revoked before it was granted ({grantedOn})');

export interface Identity { kind: HonoreeKind; name: string; organizationId: string | null }

/**
 * What makes two honorees the same: kind, name and body. Width, case and white space do not tell people apart.
 *
 * Source   docs/decisions/0007-house-defaults.md#same-honoree
 */
export const identityOf = ({ kind, name, organizationId }: Identity): string => [kind, organizationId ?? '', halfWidth(name).replace(/\s/g, '').toLowerCase()].join('|');

/**
 * A known honoree must be the one that was meant: of the same kind and, where a name was written, of the same name.
 *
 * Source   docs/decisions/0007-house-defaults.md#same-honoree
 */
export function honoreeFits(known: { kind: HonoreeKind; name: string }, given: { honoreeKind: HonoreeKind; honoreeName: string }): Problem | undefined {
  if (known.kind !== given.honoreeKind) return otherHonoree({ name: known.name }, '/honoreeKind');
  const plain = (name: string): string => identityOf({ kind: known.kind, name, organizationId: null });
  return plain(known.name) === plain(given.honoreeName) ? undefined : otherHonoree({ name: known.name }, '/honoreeName');
}

/** Nothing is verified on somebody's word. Source: docs/decisions/0007-house-defaults.md#evidence-before-verification */
export const hasEvidence = (h: { evidenceCount: number }): Problem | undefined => (h.evidenceCount > 0 ? undefined : evidenceMissing());

/** The second person. Source: docs/decisions/0007-house-defaults.md#second-person */
export const isSecondPerson = (h: { createdBy: string }, actorId: string): boolean => h.createdBy !== actorId;

/** Granted today or before. Source: docs/sources.md#F12 art. 32 */
export const grantFits = (grantedOn: string, today: string): Problem | undefined => (grantedOn > today ? grantedInFuture({ today }, '/grantedOn') : undefined);

/** A person consents, today or before; a body need not. Source: docs/decisions/0007-house-defaults.md#consent-before-name */
export function consentFits(h: { honoreeKind: HonoreeKind; consentOn: string | null }, today: string): Problem | undefined {
  if (h.consentOn === null) return undefined;
  if (h.honoreeKind === 'organization') return consentOfBody({}, '/consentOn');
  return h.consentOn > today ? consentInFuture({ today }, '/consentOn') : undefined;
}

/** Revoked today or before, and not before it was granted. Source: docs/sources.md#N93 */
export function revocationFits(revokedOn: string, grantedOn: string, today: string): Problem | undefined {
  if (revokedOn > today) return revokedInFuture({ today }, '/revokedOn');
  return revokedOn < grantedOn ? revokedBeforeGranted({ grantedOn }, '/revokedOn') : undefined;
}

/**
 * The name as strangers may read it: a body's as it is, a person's only with consent, otherwise `张**`.
 *
 * Edges    the first character by code point, so that rare names keep a whole character; the length is not told
 * Source   docs/decisions/0007-house-defaults.md#consent-before-name
 */
export const publicName = (h: { honoreeKind: HonoreeKind; honoreeName: string; consentOn: string | null }): string =>
  h.honoreeKind === 'organization' || h.consentOn !== null ? h.honoreeName : `${[...h.honoreeName][0] ?? ''}**`;
