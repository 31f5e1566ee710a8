import { addDays, addMonths, type Day } from '../../kernel/calendar.js';
import { parameter, type InForce } from '../../kernel/parameter.js';
import { refusal, type Problem } from '../../kernel/problem.js';

/** What the registrar concludes; `absent` is what the end of the year concludes by itself. */
export const CONCLUSIONS = ['passed', 'basicallyPassed', 'failed', 'absent'] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];
export const OBJECTIONS = ['basicallyPassed', 'failed'] as const;
export const VISIT_KINDS = ['routine', 'spotCheck', 'complaint', 'followUp'] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];
export const RESULTS = ['ok', 'fault', 'notApplicable'] as const;
export const CHECKLIST_PURPOSES = ['visit', 'party'] as const;
export type ChecklistPurpose = (typeof CHECKLIST_PURPOSES)[number];
export const MAJOR_EVENT_KINDS = ['assembly', 'election', 'economicEntity', 'foreignDonation', 'foreignActivity', 'publicFundraising', 'charityActivity', 'contest', 'other'] as const;
export type MajorEventKind = (typeof MAJOR_EVENT_KINDS)[number];

const HOUSE = 'docs/decisions/0007-house-defaults.md';
/** Source: docs/sources.md#F2, #F3, #F8 */
export const toSupervisorMonths = parameter('inspection.toSupervisorMonths', { value: 3, unit: 'months', source: 'docs/sources.md#F8', words: { zh: '年度报告报业务主管单位:截至当年第几个月末', en: 'annual report to the supervisory unit by the end of this month' } });
/** Source: docs/sources.md#F2, #F3, #F8 */
export const toRegistrarMonths = parameter('inspection.toRegistrarMonths', { value: 5, unit: 'months', source: 'docs/sources.md#F8', words: { zh: '年度报告报登记管理机关:截至当年第几个月末', en: 'annual report to the registrar by the end of this month' } });
/** Source: docs/sources.md#F5 */
export const foundationMonths = parameter('inspection.foundationMonths', { value: 3, unit: 'months', source: 'docs/sources.md#F5', words: { zh: '基金会年度报告:截至当年第几个月末', en: 'annual report of a foundation by the end of this month' } });
/** Source: docs/sources.md#F8 */
export const exemptMonths = parameter('inspection.exemptMonths', { value: 6, unit: 'months', source: 'docs/sources.md#F8', words: { zh: '年末登记未满此月数的当年不参加年检', en: 'a body registered for less by the end of the year owes no report for it' } });
/** Source: docs/sources.md#F8 */
export const rectifyMonths = parameter('inspection.rectifyMonths', { value: 3, unit: 'months', source: 'docs/sources.md#F8', words: { zh: '整改期限', en: 'term for putting right' } });
/** Source: docs/sources.md#N13 */
export const correctionWorkingDays = parameter('inspection.correctionWd', { value: 5, unit: 'workingDays', source: 'docs/sources.md#N13', words: { zh: '退回补正期限', en: 'term for correcting a returned report' } });
/** Source: docs/decisions/0007-house-defaults.md#inspection.first_year */
export const firstYear = parameter('inspection.firstYear', { value: 2018, unit: 'count', source: `${HOUSE}#inspection.first_year`, words: { zh: '系统自动开列的首个报告年度', en: 'first year whose reports the system asks for by itself' } });
/** Source: docs/decisions/0007-house-defaults.md#major_event.lead_days */
export const leadDays = parameter('majorEvent.leadDays', { value: 15, unit: 'days', source: `${HOUSE}#major_event.lead_days`, words: { zh: '重大事项提前报告天数', en: 'days a major event is reported ahead' } });
/** Source: docs/sources.md#N45 */
export const charityLeadDays = parameter('majorEvent.charityLeadDays', { value: 7, unit: 'days', source: 'docs/sources.md#N45', words: { zh: '慈善活动、评比赛事提前报告天数', en: 'days a charity activity or a contest is reported ahead' } });

export const inFuture = refusal('inspections/in-the-future', 422, '日期不能晚于今天({today})', 'the date must not lie after today ({today})');
export const outOfOrder = refusal('inspections/out-of-order', 422, '日期不能早于 {earliest}', 'the date must not lie before {earliest}');
export const opinionMissing = refusal('inspections/opinion-missing', 422, '须先有业务主管单位的初审意见', 'the opinion of the supervisory unit is needed first');
export const notOwed = refusal('inspections/not-owed', 422, '该组织不需要提交 {year} 年度报告', 'the organization owes no report for {year}');
export const yearNotOver = refusal('inspections/year-not-over', 422, '{year} 年尚未结束', '{year} is not over yet');
export const findingsOpen = refusal('inspections/findings-open', 422, '还有 {open} 个问题未办结,不能结束', '{open} findings are still open: it cannot be closed');
export const notHeld = refusal('inspections/not-held', 409, '走访还没有进行或已经结束,不能登记问题', 'the visit has not been held or is closed: nothing is found there');
export const labelsMissing = refusal('inspections/labels-missing', 422, '至少须有一行清单', 'a checklist has at least one line');
export const labelsTooMany = refusal('inspections/labels-too-many', 422, '清单最多 30 行', 'a checklist has at most 30 lines');

/** What a visit asks about until staff say otherwise. Source: docs/sources.md#F2, #F3 (what supervision looks at) */
const VISIT_LABELS = ['登记证书在有效期内并悬挂', '住所与登记一致', '按章程开展活动', '财务账目和票据齐全', '法定代表人、负责人与登记一致', '安全和消防'];
/**
 * Six lines kept for party building, under plain names; staff put their own in their place.
 *
 * Source   docs/sources.md#N10, #N11, #N13, docs/decisions/0011-local-slogans.md
 */
const PARTY_LABELS = ['登记时采集党员信息', '选派党建工作指导员', '建立党组织', '年度报告同步报告党建', '等级评估同步考核党建', '开展党组织活动'];
/** The lines in force while nobody has written others. Source: docs/decisions/0011-local-slogans.md */
export const defaultLabels = (purpose: ChecklistPurpose): readonly string[] => (purpose === 'party' ? PARTY_LABELS : VISIT_LABELS);

/** A checklist's text, line by line. Source: docs/decisions/0011-local-slogans.md */
export const labelsOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** A checklist that fits on a page. Source: docs/decisions/0011-local-slogans.md */
export function labelsFit(text: string): Problem | undefined {
  const labels = labelsOf(text);
  if (!labels.length) return labelsMissing({}, '/labels');
  return labels.length > 30 ? labelsTooMany({}, '/labels') : undefined;
}

const monthEnd = (year: number, month: number): Day => addDays(addMonths(`${year}-01-01`, month), -1);

interface Body { type: string; registeredOn: Day | null; supervisoryUnit: string | null; isDirectlyRegistered: boolean }

/** The two days by which a report on a year must be in. Source: docs/sources.md#F2, #F3, #F5, #F8 */
export function dueDays(year: number, o: { type: string }, p: InForce): { supervisorDueOn: Day; registrarDueOn: Day } {
  if (o.type === 'foundation') return { supervisorDueOn: monthEnd(year + 1, p.of(foundationMonths)), registrarDueOn: monthEnd(year + 1, p.of(foundationMonths)) };
  return { supervisorDueOn: monthEnd(year + 1, p.of(toSupervisorMonths)), registrarDueOn: monthEnd(year + 1, p.of(toRegistrarMonths)) };
}

/** The first day on which a report that has not come is absent. Source: docs/sources.md#F8 */
export const absentOn = (year: number): Day => `${year + 2}-01-01`;

/** Whether a body owes a report on a year: registered, and for long enough by its last day. Source: docs/sources.md#F8, #N13 */
export const owes = (o: { registeredOn: Day | null }, year: number, p: InForce): boolean => o.registeredOn === null || addMonths(o.registeredOn, p.of(exemptMonths)) <= `${year}-12-31`;

/** A duty opened by hand is a real one. Source: docs/sources.md#F8 */
export function openingFits(o: { state: string; registeredOn: Day | null }, year: number, today: Day, p: InForce): Problem | undefined {
  if (today <= `${year}-12-31`) return yearNotOver({ year }, '/year');
  return o.state === 'registered' && owes(o, year, p) ? undefined : notOwed({ year }, '/organizationId');
}

/** Directly registered bodies and foundations have no unit that would have an opinion. Source: docs/sources.md#N26, #F5 */
export const needsOpinion = (o: Body): boolean => o.type !== 'foundation' && o.supervisoryUnit !== null && !o.isDirectlyRegistered;

/** The opinion of the supervisory unit comes before the conclusion. Source: docs/sources.md#F2, #F3 */
export const hasOpinion = (r: { needsOpinion: boolean; opinionOn: Day | null }): Problem | undefined => (r.needsOpinion && r.opinionOn === null ? opinionMissing() : undefined);

/** In time is who came by the first of the two days, or by the last one where nobody has an opinion. Source: docs/sources.md#F8 */
export const isLateOn = (r: { needsOpinion: boolean; supervisorDueOn: Day; registrarDueOn: Day }, day: Day): boolean => day > (r.needsOpinion ? r.supervisorDueOn : r.registrarDueOn);

/** Until when a conclusion other than a pass must be put right. Source: docs/sources.md#F8 */
export const rectifyBy = (concludedOn: Day, p: InForce): Day => addMonths(concludedOn, p.of(rectifyMonths));

/**
 * A day on which something was done: not after today, not before what it follows.
 *
 * Shape    `earliest` null: it follows nothing
 * Source   docs/sources.md#F8
 */
export function dayFits(day: Day, earliest: Day | null, today: Day, pointer: string): Problem | undefined {
  if (day > today) return inFuture({ today }, pointer);
  return notBefore(day, earliest, pointer);
}

/** A term or a plan lies on its beginning or after it. Source: docs/sources.md#F8 */
export const notBefore = (day: Day, earliest: Day | null, pointer: string): Problem | undefined => (earliest !== null && day < earliest ? outOfOrder({ earliest }, pointer) : undefined);

/** A visit is over when nothing it found is open. Source: docs/decisions/0007-house-defaults.md#follow-up */
export const hasNothingOpen = (v: { openFindings: number }): Problem | undefined => (v.openFindings > 0 ? findingsOpen({ open: v.openFindings }) : undefined);

/** Findings are those of a visit that took place and is not over. Source: docs/decisions/0007-house-defaults.md#follow-up */
export const mayFind = (v: { state: string }): Problem | undefined => (v.state === 'held' ? undefined : notHeld({}, '/visitId'));

/** The last day on which an event is reported in time. Source: docs/sources.md#N43, #N45, docs/decisions/0007-house-defaults.md#major_event.lead_days */
export const reportDueOn = (e: { kind: MajorEventKind; plannedOn: Day }, p: InForce): Day => addDays(e.plannedOn, -p.of(e.kind === 'charityActivity' || e.kind === 'contest' ? charityLeadDays : leadDays));
