import { refusal, type Problem } from '../../kernel/problem.js';

export const SOURCE_CLASSES = ['enterpriseGift', 'individualGift', 'foundationGrant', 'associationSupport', 'serviceIncome', 'ownFunds', 'otherPublic'] as const;
export type SourceClass = (typeof SOURCE_CLASSES)[number];
export const FORMS = ['cash', 'goods', 'premises', 'service', 'securities', 'volunteerTime'] as const;
export type ContributionForm = (typeof FORMS)[number];
export const COUNTERPARTY_KINDS = ['enterprise', 'individual', 'foundation', 'association', 'publicBody', 'other'] as const;
export type CounterpartyKind = (typeof COUNTERPARTY_KINDS)[number];

export const evidenceMissing = refusal('leverage/evidence-missing', 422, '核实前须先上传至少一份佐证材料', 'attach at least one piece of evidence before verifying');
export const sameHands = refusal('leverage/same-hands', 403, '录入人不能核实自己录入的记录', 'whoever recorded a contribution may not verify it');
export const receivedInFuture = refusal('leverage/received-in-future', 422, '到账日期不能晚于今天', 'money cannot have been received in the future');
export const receivedBeforePledged = refusal('leverage/received-before-pledged', 422, '到账日期不能早于承诺日期({pledgedOn})', 'it cannot have been received before it was pledged ({pledgedOn})');
export const quantityMissing = refusal('leverage/quantity-missing', 422, '非现金捐助须填写数量和单位', 'what is not cash needs a quantity and its unit');

export interface Counted { sourceClass: SourceClass; form: ContributionForm; amountFen: number; hasValuationProof: boolean }

/**
 * What of a contribution counts as social money, in fen: other public money and volunteer time never do; whatever is not cash only with
 * the donor's proof of its value.
 *
 * Source   docs/decisions/0006-money-and-leverage.md, docs/sources.md#F6, docs/sources.md#N67
 */
export function countedFen(c: Counted): number {
  if (c.sourceClass === 'otherPublic' || c.form === 'volunteerTime') return 0;
  return c.form === 'cash' || c.hasValuationProof ? c.amountFen : 0;
}

/** Nothing is verified on somebody's word. Source: docs/decisions/0007-house-defaults.md#evidence-before-verification */
export const hasEvidence = (c: { evidenceCount: number }): Problem | undefined => (c.evidenceCount > 0 ? undefined : evidenceMissing());

/** The second person. Source: docs/decisions/0007-house-defaults.md#second-person */
export const isSecondPerson = (c: { recordedBy: string }, actorId: string): boolean => c.recordedBy !== actorId;

/** Goods, premises and services are counted in their own unit, too. Source: docs/sources.md#F6 */
export const quantityFits = (c: { form: ContributionForm; quantity: number | null; unit: string | null }): Problem | undefined =>
  c.form !== 'cash' && c.form !== 'securities' && (c.quantity === null || !c.unit) ? quantityMissing({}, '/quantity') : undefined;

/** Received today or before, and not before it was promised. Source: docs/sources.md#F6 art. 41 */
export function receiptFits(receivedOn: string, pledgedOn: string | null, today: string): Problem | undefined {
  if (receivedOn > today) return receivedInFuture({ today }, '/receivedOn');
  return pledgedOn !== null && receivedOn < pledgedOn ? receivedBeforePledged({ pledgedOn }, '/receivedOn') : undefined;
}
