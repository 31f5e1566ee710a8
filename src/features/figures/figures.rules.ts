import { isDay, yearOf, type Day } from '../../kernel/calendar.js';
import { isId } from '../../kernel/id.js';
import { refusal, type Problem } from '../../kernel/problem.js';

/** The headline board, in its order; what no room answers for yet is left out. Names are fixed for integrators. */
export const HEADLINES = [
  'registeredOrganizations', 'incubatedOrganizations', 'fundingPaidFen', 'leverageReceivedFen', 'leverageVerifiedFen', 'leverageRatioReceivedBp', 'leverageRatioVerifiedBp',
  'activities', 'beneficiaryVisits', 'volunteerMinutes', 'mediaReports', 'honouredIndividuals', 'honouredOrganizations', 'policyDocuments',
] as const;
/** What a division is called that no unit of an edition counts. */
export const NO_UNIT = 'none';
export const CUT = ['asOf', 'knownAt', 'division', 'edition'] as const;

export const unreadableCut = refusal('figures/unreadable', 400, '{name} 的值无法读取', 'the value of {name} cannot be read');
export const inTheFuture = refusal('figures/in-the-future', 422, '截至日期不能晚于今天({today})', 'the day must not lie after today ({today})');
export const tooEarly = refusal('figures/too-early', 422, '截至日期不能早于 {first}', 'the day must not lie before {first}');
export const knownInTheFuture = refusal('figures/known-in-the-future', 422, '将来的时刻还无从得知', 'nothing is known yet at an instant to come');
export const noSuchDivision = refusal('figures/no-such-division', 422, '没有这个片区', 'there is no such division');
export const noSuchFigure = refusal('figures/no-such-figure', 404, '没有指标“{key}”', 'there is no figure "{key}"');

/** Which part of the district is counted, on which day, as far as known when. */
export interface Cut { asOf: Day; knownAt: Date | null; division: string | null; edition: '2018' | '2020' }
type Given = Readonly<Record<string, string | string[] | undefined>>;

const FIRST = '1949-10-01';
const EDITIONS = ['2018', '2020'] as const;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The cut asked for: today, everything known by now, the whole district and the edition of 2018 where nothing is said.
 *
 * Shape    query parameters, today and now by the business clock → Cut, or the Problem that stands in the way
 * Edges    an empty parameter is one that was not given; whether the division exists is for the caller
 * Source   docs/decisions/0008-figures.md
 * Refuses  a day to come or before the republic, an instant to come, what cannot be read
 */
export function readCut(given: Given, today: Day, now: Date): Cut | Problem {
  const texts = Object.fromEntries(CUT.map((name) => [name, given[name] ?? '']));
  const asOf = texts.asOf || today;
  const known = texts.knownAt || null;
  const edition = EDITIONS.find((e) => e === (texts.edition || '2018'));
  const division = texts.division || null;
  if (!isDay(asOf)) return unreadable('asOf');
  if (known !== null && !(typeof known === 'string' && INSTANT.test(known) && !Number.isNaN(Date.parse(known)))) return unreadable('knownAt');
  if (!edition) return unreadable('edition');
  if (Array.isArray(division)) return unreadable('division');
  if (asOf > today) return inTheFuture({ today }, '?asOf');
  if (asOf < FIRST) return tooEarly({ first: FIRST }, '?asOf');
  const knownAt = known === null ? null : new Date(known);
  if (knownAt && knownAt > now) return knownInTheFuture({}, '?knownAt');
  return division !== null && division !== NO_UNIT && !isId(division) ? noSuchDivision({}, '?division') : { asOf, knownAt, division, edition };
}

const unreadable = (name: string): Problem => unreadableCut({ name }, `?${name}`);

/**
 * The same cut as query parameters, with nothing in it that was not asked for.
 *
 * Source   docs/decisions/0008-figures.md: value and rows are one
 */
export function writeCut(cut: Cut): string {
  const query = new URLSearchParams({ asOf: cut.asOf });
  if (cut.division !== null) {
    query.set('division', cut.division);
    query.set('edition', cut.edition);
  }
  if (cut.knownAt) query.set('knownAt', cut.knownAt.toISOString());
  return query.toString();
}

export const YEARS_MOST = 30;
/**
 * The last days of the years up to `asOf`, of its own year that day itself.
 *
 * Shape    (`2018-06-30`, 3) → 2016-12-31, 2017-12-31, 2018-06-30
 * Edges    none before the republic
 * Source   docs/decisions/0008-figures.md
 */
export function yearEnds(asOf: Day, years: number): Day[] {
  const last = yearOf(asOf);
  const ends = Array.from({ length: years }, (_, i) => (i === years - 1 ? asOf : `${last - (years - 1 - i)}-12-31`));
  return ends.filter((day) => day >= FIRST);
}

/** How many years a series shows: six, or a number from 1 to 30. Source: docs/decisions/0008-figures.md */
export function readYears(given: string | string[] | undefined): number | Problem {
  if (given === undefined || given === '') return 6;
  const years = typeof given === 'string' && /^\d{1,2}$/.test(given) ? Number(given) : 0;
  return years >= 1 && years <= YEARS_MOST ? years : unreadable('years');
}
