import { addYears, type Day } from '../../kernel/calendar.js';
import { parameter, type InForce, type Parameter } from '../../kernel/parameter.js';
import { refusal, type Problem, type Refusal } from '../../kernel/problem.js';
import { halfWidth } from '../../kernel/width.js';

/** What a body may be kept from. */
export const PURPOSES = ['incubationEntry', 'incubationAgreement', 'projectAward', 'payment', 'nomination'] as const;
export type Purpose = (typeof PURPOSES)[number];
export const HINDRANCES = ['seriousListing', 'abnormalListing', 'penalty', 'inspectionFailed', 'inspectionAbsent'] as const;
export type Hindrance = (typeof HINDRANCES)[number];

const HOUSE = 'docs/decisions/0007-house-defaults.md';
/** Source: docs/decisions/0007-house-defaults.md#entry.exclude_penalty_years */
export const entryPenaltyYears = parameter('entry.excludePenaltyYears', { value: 2, unit: 'years', source: `${HOUSE}#entry.exclude_penalty_years`, words: { zh: '受处罚后不得入驻的年限', en: 'years without entry after a penalty' } });
/** Source: docs/decisions/0007-house-defaults.md#entry.exclude_inspection_years */
export const entryInspectionYears = parameter('entry.excludeInspectionYears', { value: 2, unit: 'years', source: `${HOUSE}#entry.exclude_inspection_years`, words: { zh: '年检不合格或未参加后不得入驻的年限', en: 'years without entry after an inspection failed or missed' } });
/** Source: docs/decisions/0007-house-defaults.md#project.exclude_abnormal_years */
export const projectAbnormalYears = parameter('project.excludeAbnormalYears', { value: 1, unit: 'years', source: `${HOUSE}#project.exclude_abnormal_years`, words: { zh: '移出活动异常名录后不得立项的年限', en: 'years without award after the abnormal list' } });
/** Source: docs/decisions/0007-house-defaults.md#project.exclude_serious_years */
export const projectSeriousYears = parameter('project.excludeSeriousYears', { value: 2, unit: 'years', source: `${HOUSE}#project.exclude_serious_years`, words: { zh: '移出严重违法失信名单后不得立项的年限', en: 'years without award after the serious list' } });
/** Source: docs/decisions/0007-house-defaults.md#project.exclude_violation_years */
export const projectViolationYears = parameter('project.excludeViolationYears', { value: 3, unit: 'years', source: `${HOUSE}#project.exclude_violation_years`, words: { zh: '受处罚后不得立项的年限', en: 'years without award after a violation' } });

/** One line of what blocks what. `stands`: as long as the thing lasts; `years`: this long, from its end or from its day. */
export interface Effect { by: Hindrance; purposes: readonly Purpose[]; lasts: 'stands' | Parameter<number>; source: string }

/**
 * What blocks what, and for how long. A list blocks everything while one is on it; the rest is said by calls and local rules.
 *
 * Source   docs/sources.md#N12, #N18, #N19, #X16b, #X23, #F8, docs/decisions/0007-house-defaults.md#what-blocks-what
 */
export const effects: readonly Effect[] = [
  { by: 'seriousListing', purposes: PURPOSES, lasts: 'stands', source: 'docs/sources.md#N12' },
  { by: 'abnormalListing', purposes: PURPOSES, lasts: 'stands', source: 'docs/sources.md#N12' },
  { by: 'seriousListing', purposes: ['projectAward'], lasts: projectSeriousYears, source: 'docs/sources.md#X16b' },
  { by: 'abnormalListing', purposes: ['projectAward'], lasts: projectAbnormalYears, source: 'docs/sources.md#X16b' },
  { by: 'penalty', purposes: ['projectAward'], lasts: projectViolationYears, source: 'docs/sources.md#X16b' },
  { by: 'penalty', purposes: ['incubationEntry'], lasts: entryPenaltyYears, source: 'docs/sources.md#N18' },
  { by: 'inspectionFailed', purposes: ['incubationAgreement', 'projectAward', 'nomination'], lasts: 'stands', source: `${HOUSE}#what-blocks-what` },
  { by: 'inspectionAbsent', purposes: ['incubationAgreement', 'projectAward', 'nomination'], lasts: 'stands', source: `${HOUSE}#what-blocks-what` },
  { by: 'inspectionFailed', purposes: ['incubationEntry'], lasts: entryInspectionYears, source: 'docs/sources.md#N18' },
  { by: 'inspectionAbsent', purposes: ['incubationEntry'], lasts: entryInspectionYears, source: 'docs/sources.md#N18' },
];

export const onSeriousList = refusal('supervision/on-serious-list', 422, '该组织自 {since} 列入严重违法失信名单({record}),移出后方可办理(可移出日期:{from})', 'the organization has been on the serious list since {since} ({record}): not before it is removed (removable from: {from})');
export const wasOnSeriousList = refusal('supervision/was-on-serious-list', 422, '该组织曾列入严重违法失信名单({record}),{from} 起方可办理', 'the organization was on the serious list ({record}): from {from}');
export const onAbnormalList = refusal('supervision/on-abnormal-list', 422, '该组织自 {since} 列入活动异常名录({record}),移出后方可办理(可移出日期:{from})', 'the organization has been on the abnormal list since {since} ({record}): not before it is removed (removable from: {from})');
export const wasOnAbnormalList = refusal('supervision/was-on-abnormal-list', 422, '该组织曾列入活动异常名录({record}),{from} 起方可办理', 'the organization was on the abnormal list ({record}): from {from}');
export const penalized = refusal('supervision/penalized', 422, '该组织 {since} 受到行政处罚({record}),{from} 起方可办理', 'the organization was penalized on {since} ({record}): from {from}');
export const inspectionFailed = refusal('supervision/inspection-failed', 422, '该组织 {record} 年度年检不合格,整改验收合格后方可办理', 'the organization failed the annual inspection for {record}: not before it has put things right');
export const inspectionFailedSince = refusal('supervision/inspection-failed-recently', 422, '该组织 {record} 年度年检不合格,{from} 起方可办理', 'the organization failed the annual inspection for {record}: from {from}');
export const inspectionAbsent = refusal('supervision/inspection-absent', 422, '该组织未参加 {record} 年度年检,补报并有结论后方可办理', 'the organization missed the annual inspection for {record}: not before it has been made up');
export const inspectionAbsentSince = refusal('supervision/inspection-absent-recently', 422, '该组织未参加 {record} 年度年检,{from} 起方可办理', 'the organization missed the annual inspection for {record}: from {from}');

const words: Readonly<Record<Hindrance, { standing: Refusal; after: Refusal }>> = {
  seriousListing: { standing: onSeriousList, after: wasOnSeriousList }, abnormalListing: { standing: onAbnormalList, after: wasOnAbnormalList }, penalty: { standing: penalized, after: penalized },
  inspectionFailed: { standing: inspectionFailed, after: inspectionFailedSince }, inspectionAbsent: { standing: inspectionAbsent, after: inspectionAbsentSince },
};

/** Something that speaks against a body: since when, until when it stood (null: it stands), and which record says so. */
export interface Fact { by: Hindrance; record: string; resource: string; recordId: string; since: Day; endedOn: Day | null; /** The day on which it may end, if that is known. */ mayEndOn: Day | null }
export interface Obstacle extends Fact { /** The first day without it; null while that is not known. */ until: Day | null; source: string; isStanding: boolean }

/**
 * What keeps a body from something on a day, the gravest first. Each ends on the very day its cause or its term ends.
 *
 * Source   docs/sources.md#N12, #N18, #X16b, docs/decisions/0007-house-defaults.md#what-blocks-what
 */
export function obstaclesTo(purpose: Purpose, facts: readonly Fact[], on: Day, p: InForce): Obstacle[] {
  return effects.filter((e) => e.purposes.includes(purpose)).flatMap((e) => facts.filter((f) => f.by === e.by && f.since <= on).flatMap((fact): Obstacle[] => {
    const isStanding = fact.endedOn === null || on < fact.endedOn;
    if (e.lasts === 'stands') return isStanding ? [{ ...fact, until: fact.endedOn, source: e.source, isStanding }] : [];
    // A list counts from its end, while it stands another line speaks; everything else counts from its day.
    const isList = fact.by === 'seriousListing' || fact.by === 'abnormalListing';
    if (isList && isStanding) return [];
    const until = addYears(isList ? (fact.endedOn ?? fact.since) : fact.since, p.of(e.lasts));
    return on < until ? [{ ...fact, until, source: e.source, isStanding: false }] : [];
  }));
}

/** An obstacle in words: the reason, the record, and from which day it no longer holds. Source: docs/decisions/0007-house-defaults.md#what-blocks-what */
export function refusalOf(o: Obstacle, purpose: Purpose, pointer?: string): Problem {
  const { by, record, resource, recordId, since } = o;
  const said = words[by][o.isStanding ? 'standing' : 'after'];
  return said({ purpose, record, resource, recordId, since, from: o.until ?? o.mayEndOn ?? '—' }, pointer);
}

export interface ReportFact { id: string; year: number; conclusion: string; concludedOn: Day; acceptedOn: Day | null }

/**
 * What the reports of a body say against it. A failure or an absence stands until it is put right or a later year is passed.
 *
 * Source   docs/sources.md#F8
 */
export function factsOfReports(reports: readonly ReportFact[]): Fact[] {
  const passed = (r: ReportFact): boolean => r.conclusion === 'passed' || r.conclusion === 'basicallyPassed';
  return reports.filter((r) => !passed(r)).map((r) => {
    const ends = [...reports.filter((later) => passed(later) && later.year > r.year).map((later) => later.concludedOn), ...(r.acceptedOn === null ? [] : [r.acceptedOn])].sort();
    return { by: r.conclusion === 'absent' ? 'inspectionAbsent' : 'inspectionFailed', record: String(r.year), resource: 'annual-reports', recordId: r.id, since: r.concludedOn, endedOn: ends[0] ?? null, mayEndOn: null };
  });
}

/** A name that is the legal representative's, however it is spaced. Source: docs/sources.md#N12 */
export const isRepresentative = (name: string, representative: string | null): boolean => representative !== null && halfWidth(name).replace(/\s/g, '') === halfWidth(representative).replace(/\s/g, '');
