import { addYears, type Day } from '../../kernel/calendar.js';
import { parameter } from '../../kernel/parameter.js';
import { refusal, type Problem } from '../../kernel/problem.js';

/** What a person agrees to: each is asked for by itself. Source: docs/sources.md#F14 art. 25 and 29 */
export const CONSENT_SCOPES = ['honourPublication', 'portrait', 'minorService'] as const;
export type ConsentScope = (typeof CONSENT_SCOPES)[number];
export const GIVERS = ['self', 'guardian'] as const;
export type Giver = (typeof GIVERS)[number];
export const GUARDIAN_RELATIONS = ['parent', 'grandparent', 'sibling', 'otherGuardian'] as const;
export type GuardianRelation = (typeof GUARDIAN_RELATIONS)[number];

/** Below this age a guardian consents. Source: docs/sources.md#F14 art. 31, docs/sources.md#F15 art. 72 */
export const consentAge = parameter('minor.consentAge', { value: 14, unit: 'years', source: 'docs/sources.md#F14', words: { zh: '须监护人同意的年龄(未满)', en: 'Age below which a guardian consents' } });

export const givenInFuture = refusal('consents/given-in-future', 422, '同意日期不能晚于今天', 'consent cannot have been given in the future');
export const withdrawnOutside = refusal('consents/withdrawn-outside', 422, '撤回日期须在同意日期({givenOn})与今天之间', 'consent is withdrawn between the day it was given ({givenOn}) and today');
export const otherKind = refusal('consents/other-kind', 422, '这类同意只适用于:{resources}', 'such a consent is about {resources}');
export const ofBody = refusal('consents/of-body', 422, '单位无须本人同意', 'an organization does not consent: only a person does');
export const guardianMissing = refusal('consents/guardian-missing', 422, '监护人代为同意须写明姓名和关系', 'a guardian who consents is named, with the relation');
export const guardianNeeded = refusal('consents/guardian-needed', 422, '未成年人参加志愿服务由监护人同意', 'for a minor to serve, a guardian consents');
export const noGuardian = refusal('consents/no-guardian', 422, '本人同意时不填写监护人', 'whoever consents for themselves has no guardian here');

/** Which records a scope is about: a person, or one record of theirs. */
const ABOUT: Readonly<Record<ConsentScope, readonly string[]>> = {
  honourPublication: ['honours', 'honorees'], portrait: ['volunteers', 'honorees', 'honours'], minorService: ['volunteers'],
};

/** Source: docs/decisions/0016-personal-data.md#consents */
export const scopeFits = (scope: ConsentScope, resource: string): Problem | undefined => (ABOUT[scope].includes(resource) ? undefined : otherKind({ resources: ABOUT[scope].join(', ') }, '/resource'));

/** Bodies are honoured, too, and need not agree. Source: docs/decisions/0007-house-defaults.md#consent-before-name */
export const isOfPerson = (row: Readonly<Record<string, unknown>>): Problem | undefined => ([row['honoreeKind'], row['kind']].includes('organization') ? ofBody({}, '/subjectId') : undefined);

/** Given today or before. Source: docs/sources.md#F14 art. 14 */
export const givenFits = (givenOn: Day, today: Day, pointer = '/givenOn'): Problem | undefined => (givenOn > today ? givenInFuture({}, pointer) : undefined);

/** Withdrawn today or before, not before it was given; it holds until the day before. Source: docs/sources.md#F14 art. 15 */
export const withdrawalFits = (withdrawnOn: Day, givenOn: Day, today: Day): Problem | undefined => (withdrawnOn > today || withdrawnOn < givenOn ? withdrawnOutside({ givenOn }, '/withdrawnOn') : undefined);

export interface Given { scope: ConsentScope; givenBy: Giver; guardianName?: string | null; guardianRelation?: GuardianRelation | null; guardianPhone?: string | null }

/** A guardian is named; whoever speaks for themselves has none. Source: docs/sources.md#F14 art. 31 */
export function giverFits(c: Given): Problem | undefined {
  if (c.givenBy === 'self') return c.scope === 'minorService' ? guardianNeeded({}, '/givenBy') : c.guardianName || c.guardianRelation || c.guardianPhone ? noGuardian({}, '/givenBy') : undefined;
  return !c.guardianName ? guardianMissing({}, '/guardianName') : c.guardianRelation ? undefined : guardianMissing({}, '/guardianRelation');
}

/**
 * Whether somebody is too young on a day to consent without a guardian.
 *
 * Edges    on the very birthday no more; born on 29 February: on 28 February of a common year
 * Source   docs/sources.md#F14 art. 31, docs/sources.md#F15 art. 72
 */
export const isBelowAge = (birthDate: Day, on: Day, age: number): boolean => on < addYears(birthDate, age);
