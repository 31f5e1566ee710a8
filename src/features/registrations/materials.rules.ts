import { refusal, type Problem } from '../../kernel/problem.js';
import type { OrganizationType } from '../organizations/organizations.rules.js';
import type { CaseKind } from './registrations.rules.js';

/** What may be asked for, in the words of the rules. */
export const MATERIALS = {
  application: { zh: '申请书', en: 'application' },
  supervisorApproval: { zh: '业务主管单位批准(同意)文件', en: 'approval of the supervisory unit' },
  capitalVerification: { zh: '验资报告', en: 'capital verification report' },
  premisesProof: { zh: '场所(住所)使用权证明', en: 'proof of the right to use the premises' },
  founders: { zh: '发起人和拟任负责人基本情况、身份证明', en: 'particulars and identity of the initiators and heads' },
  charterDraft: { zh: '章程草案', en: 'draft of the charter' },
  councilList: { zh: '理事名单、身份证明和简历', en: 'list, identity and careers of the council' },
  minutes: { zh: '按章程作出决议的会议纪要', en: 'minutes of the decision taken under the charter' },
  representativeIdentity: { zh: '新任法定代表人(负责人)身份证明', en: 'identity of the new representative' },
  financialAudit: { zh: '换届(离任)财务审计报告', en: 'financial audit before the change of office' },
  charterAmendment: { zh: '章程修改说明和新章程文本', en: 'the amendment explained, and the new text of the charter' },
  liquidationReport: { zh: '清算报告', en: 'liquidation report' },
  supervisorReview: { zh: '业务主管单位审查文件', en: 'review by the supervisory unit' },
  certificateAndSeal: { zh: '登记证书正副本、印章和财务凭证', en: 'certificate with its copy, seal and financial vouchers' },
  groupMembers: { zh: '负责人和成员名册', en: 'list of the head and the members' },
  communityOpinion: { zh: '社区(村)居委会意见', en: 'opinion of the residents’ committee' },
  groupCharter: { zh: '活动章程(简易)', en: 'short charter' },
  mergerAgreement: { zh: '合并协议和债权债务承继方案', en: 'agreement of the merger, with who takes over claims and debts' },
  splitPlan: { zh: '分立方案和债权债务分担方案', en: 'plan of the split, with who takes over claims and debts' },
  errorProof: { zh: '登记有误的证明材料', en: 'proof that the register is wrong' },
} as const;
export type MaterialCode = keyof typeof MATERIALS;
export const MATERIAL_CODES = Object.keys(MATERIALS) as MaterialCode[];

/** One line of a checklist; its words are kept with the case, so that an old case still says what was asked for then. */
export interface Material { code: MaterialCode; zh: string; en: string; isRequired: boolean; receivedOn: string | null; evidenceId: string | null; note: string | null }

export const materialsMissing = refusal('registrations/materials-missing', 422, '还缺 {missingCount} 项必备材料,不能受理或核准:请收齐或退回补正', '{missingCount} required materials are missing: complete them or send the case back');
export const materialUnknown = refusal('registrations/material-unknown', 422, '本件的材料清单没有“{code}”', 'the checklist of this case has no "{code}"');
export const nothingNamed = refusal('registrations/nothing-named', 422, '退回须指明缺少哪些材料,或说明需要补正的内容', 'sending back names what is missing, or what has to be put right');

export interface Asked { kind: CaseKind; type: OrganizationType; isDirectlyRegistered: boolean; items: readonly string[] }
const needs = (...codes: MaterialCode[]): MaterialCode[] => codes;

/** Source: docs/sources.md#F2, #F3, #F5, #X10 */
const FOUNDING: Record<OrganizationType, MaterialCode[]> = {
  association: needs('application', 'supervisorApproval', 'capitalVerification', 'premisesProof', 'founders', 'charterDraft'),
  socialService: needs('application', 'supervisorApproval', 'premisesProof', 'capitalVerification', 'founders', 'charterDraft'),
  foundation: needs('application', 'charterDraft', 'capitalVerification', 'premisesProof', 'councilList', 'supervisorApproval'),
  communityGroup: needs('application', 'groupMembers', 'groupCharter', 'communityOpinion'),
};
/** Of a change, what each item has to be proved with. Source: docs/sources.md#F2, #F3, #F4, #F5 */
const PROOFS: Readonly<Record<string, MaterialCode[]>> = {
  address: needs('premisesProof'), fundsFen: needs('capitalVerification'), legalRepresentative: needs('representativeIdentity', 'financialAudit'), name: needs('charterAmendment'), purpose: needs('charterAmendment'), businessScope: needs('charterAmendment'),
};
const BY_KIND: Record<Exclude<CaseKind, 'establishment' | 'filing' | 'change'>, MaterialCode[]> = {
  charter: needs('application', 'minutes', 'supervisorApproval', 'charterAmendment'),
  deregistration: needs('application', 'supervisorReview', 'liquidationReport', 'certificateAndSeal'),
  merger: needs('application', 'minutes', 'supervisorReview', 'mergerAgreement', 'liquidationReport', 'certificateAndSeal'),
  split: needs('application', 'minutes', 'supervisorApproval', 'splitPlan', 'capitalVerification', 'charterDraft'),
  correction: needs('application', 'errorProof'),
};
/** What a filed group, which is no legal person and has no supervisory unit, is not asked for. */
const NOT_OF_GROUPS: readonly MaterialCode[] = ['supervisorApproval', 'supervisorReview', 'capitalVerification', 'financialAudit', 'liquidationReport', 'certificateAndSeal', 'minutes'];
/** Directly registered bodies have nobody to ask. */
const OF_SUPERVISORS: readonly MaterialCode[] = ['supervisorApproval', 'supervisorReview'];

/**
 * The checklist of a case, by what it is about, what the body is, and which items are to change.
 *
 * Source   docs/sources.md#F2, #F3, #F4, #F5, #X10; merger and split: docs/decisions/0007-house-defaults.md#merger-and-split
 */
export function materialsFor({ kind, type, isDirectlyRegistered, items }: Asked): Material[] {
  const codes = kind === 'establishment' || kind === 'filing' ? FOUNDING[type]
    : kind === 'change' ? needs('application', 'minutes', 'supervisorApproval', ...items.flatMap((item) => PROOFS[item] ?? [])) : BY_KIND[kind];
  return [...new Set(codes)].filter((code) => !(type === 'communityGroup' && NOT_OF_GROUPS.includes(code)))
    .map((code) => ({ code, ...MATERIALS[code], isRequired: !(isDirectlyRegistered && OF_SUPERVISORS.includes(code)), receivedOn: null, evidenceId: null, note: null }));
}

/** The checklist anew, with what was received already. Source: docs/decisions/0013-registered-items.md */
export const carriedOver = (fresh: readonly Material[], before: readonly Material[]): Material[] => fresh.map((m) => {
  const known = before.find((b) => b.code === m.code);
  return known ? { ...m, receivedOn: known.receivedOn, evidenceId: known.evidenceId, note: known.note } : m;
});

/** How many of the required ones are not there. Source: docs/sources.md#F2 */
export const missingOf = (materials: readonly Material[]): number => materials.filter((m) => m.isRequired && m.receivedOn === null).length;

/** A case is accepted and decided on complete papers. Source: docs/sources.md#F2, #F3 */
export const hasAllMaterials = (c: { missingCount: number }): Problem | undefined => (c.missingCount === 0 ? undefined : materialsMissing({ missingCount: c.missingCount }));

export interface Received { code: string; isReceived: boolean; evidenceId?: string | null; note?: string | null }

/**
 * The checklist with what came in, or what turned out not to be there.
 *
 * Source   docs/sources.md#F2, #F3
 * Refuses  what the checklist does not have
 */
export function received(materials: readonly Material[], given: readonly Received[], today: string): Material[] {
  for (const [at, { code }] of given.entries()) if (!materials.some((m) => m.code === code)) throw materialUnknown({ code }, `/materials/${at}/code`);
  return materials.map((m) => {
    const one = given.find((g) => g.code === m.code);
    return one ? { ...m, receivedOn: one.isReceived ? (m.receivedOn ?? today) : null, evidenceId: one.evidenceId ?? (one.isReceived ? m.evidenceId : null), note: one.note ?? m.note } : m;
  });
}

export interface ReturnReason { code: MaterialCode | null; zh: string; en: string }

/**
 * Why a case goes back, by name: the materials that are missing, and what else is to be put right.
 *
 * Source   docs/decisions/0007-house-defaults.md#registration.acceptance_wd
 * Refuses  a return that says nothing, and materials that the checklist does not have
 */
export function returnReasons(materials: readonly Material[], codes: readonly string[], note: string | null): ReturnReason[] {
  const named = codes.map((code, at) => {
    const found = materials.find((m) => m.code === code);
    if (!found) throw materialUnknown({ code }, `/missing/${at}`);
    return { code: found.code, zh: found.zh, en: found.en };
  });
  if (!named.length && !note) throw nothingNamed({}, '/missing');
  return [...named, ...(note ? [{ code: null, zh: note, en: note }] : [])];
}
