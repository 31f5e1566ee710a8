import type { Day } from '../../kernel/calendar.js';
import { refusal, type Problem } from '../../kernel/problem.js';
import { halfWidth } from '../../kernel/width.js';

export const SOURCE_CLASSES = ['enterpriseGift', 'individualGift', 'foundationGrant', 'associationSupport', 'serviceIncome', 'ownFunds', 'otherPublic'] as const;
export type SourceClass = (typeof SOURCE_CLASSES)[number];
export const FORMS = ['cash', 'goods', 'premises', 'service', 'securities', 'volunteerTime'] as const;
export type ContributionForm = (typeof FORMS)[number];
export const COUNTERPARTY_KINDS = ['enterprise', 'individual', 'foundation', 'association', 'publicBody', 'other'] as const;
export type CounterpartyKind = (typeof COUNTERPARTY_KINDS)[number];

export const evidenceMissing = refusal('leverage/evidence-missing', 422, '核实前须先上传至少一份佐证材料', 'attach at least one piece of evidence before verifying');
export const sameHands = refusal('leverage/same-hands', 403, '录入人不能核实自己录入的记录', 'whoever recorded a contribution may not verify it');
export const inFuture = refusal('leverage/in-the-future', 422, '日期不能晚于今天({today})', 'the date must not lie after today ({today})');
export const beforePromise = refusal('leverage/before-promise', 422, '日期不能早于承诺(协议)日期({promisedOn})', 'the date must not lie before the promise or agreement ({promisedOn})');
export const quantityMissing = refusal('leverage/quantity-missing', 422, '非现金捐助须填写数量和单位', 'what is not cash needs a quantity and its unit');
export const amountMissing = refusal('leverage/amount-missing', 422, '现金捐助须填写大于 0 的金额', 'cash needs an amount of more than nothing');
export const receiptWithoutProof = refusal('leverage/receipt-without-proof', 422, '无价值证明的非现金捐赠不得开具捐赠票据', 'no donation receipt is issued for a gift in kind without proof of its value');
export const otherBody = refusal('leverage/other-body', 422, '所选项目或孵化档案属于另一家组织', 'the project or case chosen belongs to another organization');
export const receiptUsed = refusal('leverage/receipt-used', 409, '票据号已用于 {number}', 'the receipt number has been used for {number}');
export const sameFile = refusal('leverage/same-file', 409, '佐证材料“{label}”与 {number} 的是同一份文件,一份材料只计一次', 'the evidence "{label}" is the same file as that of {number}: one proof counts once');

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
export const isSecondPerson = (c: { recordedBy: string }, actorId: string): Problem | undefined => (c.recordedBy === actorId ? sameHands() : undefined);

/** Goods, premises and services are counted in their own unit, too. Source: docs/sources.md#F6 */
export const quantityFits = (c: { form: ContributionForm; quantity: number | null; unit: string | null }): Problem | undefined =>
  c.form !== 'cash' && c.form !== 'securities' && (c.quantity === null || !c.unit) ? quantityMissing({}, '/quantity') : undefined;

/** Cash is counted as what it is, so it must be something. Source: docs/decisions/0006-money-and-leverage.md#forms */
export const amountFits = (c: { form: ContributionForm; amountFen: number }): Problem | undefined => (c.form === 'cash' && c.amountFen <= 0 ? amountMissing({}, '/amountFen') : undefined);

/**
 * The day of a step: not after today, and not before whatever it fulfils.
 *
 * Shape    `promisedOn` null: nothing was promised before
 * Source   docs/sources.md#F6 art. 41
 */
export function stepFits(day: Day, promisedOn: Day | null, today: Day, pointer: string): Problem | undefined {
  if (day > today) return inFuture({ today }, pointer);
  return promisedOn !== null && day < promisedOn ? beforePromise({ promisedOn }, pointer) : undefined;
}

/** What receiving fulfils: the agreement, or else the pledge. Source: docs/sources.md#F6 art. 41 */
export const promisedOn = (c: { pledgedOn: Day | null; agreedOn: Day | null }): Day | null => c.agreedOn ?? c.pledgedOn;

/** Without the donor's proof of value there is no donation receipt. Source: docs/sources.md#N67 */
export const mayHaveReceipt = (c: { form: ContributionForm; hasValuationProof: boolean }, receiptNo: string | null): Problem | undefined =>
  receiptNo !== null && c.form !== 'cash' && !c.hasValuationProof ? receiptWithoutProof({}, '/receiptNo') : undefined;

/** A receipt's number however it was typed: one receipt counts once. Source: docs/decisions/0006-money-and-leverage.md#duplicates */
export const receiptKeyOf = (written: string | null): string | null =>
  written === null ? null : halfWidth(written).replace(/\s+/g, '').replace(/[a-z]+/g, (letters) => letters.toUpperCase());

/** Money is linked to the body's own project or stay. Source: docs/sources.md#F6 art. 56 */
export const isOfBody = (owner: string | null, organizationId: string, pointer: string): Problem | undefined => (owner === null || owner === organizationId ? undefined : otherBody({}, pointer));

/** One file proves one contribution. Source: docs/decisions/0006-money-and-leverage.md#duplicates */
export const isOwnProof = (other: { number: string; label: string } | null): Problem | undefined => (other ? sameFile({ ...other }) : undefined);

/** One receipt is one contribution. Source: docs/decisions/0006-money-and-leverage.md#duplicates */
export const isUnusedReceipt = (usedFor: string | null): Problem | undefined => (usedFor === null ? undefined : receiptUsed({ number: usedFor }, '/receiptNo'));
