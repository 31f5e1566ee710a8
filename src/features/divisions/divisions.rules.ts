import { refusal, type Problem } from '../../kernel/problem.js';

export const badCode = refusal('divisions/bad-code', 422, '区划代码须为 6–12 位数字', 'a division code has 6 to 12 digits');
export const periodReversed = refusal('divisions/period-reversed', 422, '停用日期须晚于启用日期', 'the end must come after the beginning');
export const notOfEdition = refusal('divisions/not-of-edition', 422, '“{name}”不是 {edition} 年版的单位,不能承接', '"{name}" is no unit of the edition of {edition}: nothing can be counted under it there');
export const ownEdition = refusal('divisions/own-edition', 422, '该单位本身属于 {edition} 年版,不由其他单位承接', 'the unit belongs to the edition of {edition} itself: nobody succeeds it there');
export const badValue = refusal('divisions/bad-value', 422, '数值须为不带单位的十进制数', 'the value must be a plain decimal number');

/**
 * Whether a unit's code and period can be meant.
 *
 * Source   docs/sources.md#G1
 */
export function unitFits(u: { code: string; validFrom: string; validUntil: string | null }): Problem | undefined {
  if (!/^\d{6,12}$/.test(u.code)) return badCode({}, '/code');
  return u.validUntil !== null && u.validUntil <= u.validFrom ? periodReversed({}, '/validUntil') : undefined;
}

interface Editioned { id: string; name: string; editions: readonly string[] }

/**
 * Whether one unit may be counted under another in an edition: only where it is no unit itself, and only under one that is.
 * So every unit falls into exactly one of each edition, and totals agree.
 *
 * Source   docs/decisions/0009-divisions.md
 */
export function successorFits(unit: Editioned, successor: Editioned, edition: string): Problem | undefined {
  if (unit.editions.includes(edition)) return ownEdition({ edition }, '/edition');
  return successor.editions.includes(edition) ? undefined : notOfEdition({ edition, name: successor.name }, '/unitId');
}

/** Published figures are kept as printed, so they stay text; only their shape is checked. Source: docs/sources.md#seed-report */
export const valueFits = (value: string): Problem | undefined => (/^\d{1,12}(\.\d{1,6})?$/.test(value) ? undefined : badValue({}, '/value'));

export interface Stated { divisionId: string | null; scope: string | null; measure: string; value: string; unit: string; asOfOn: string; source: string }
export type UnitOf = (id: string) => { name: string; kind: string };
export interface Contradiction { measure: string; unit: string; asOfOn: string; source: string; stated: string; sum: string; parts: { scope: string; value: string }[] }

/**
 * Where a source's parts do not add up to its own whole: shown, never repaired (the report's 56.88 + 39.69 ≠ 93.57 km²).
 *
 * Shape    statements, units by id → one entry per source, measure and date whose parts miss the whole
 * Units    decimals compared in millionths, so that 86.83 + 11.17 = 98.00 holds
 * Source   docs/sources.md#seed-report
 */
export function contradictions(statements: readonly Stated[], unitOf: UnitOf): Contradiction[] {
  const bySource = new Map<string, Stated[]>();
  for (const s of statements) {
    const key = [s.source, s.measure, s.asOfOn, s.unit].join('|');
    bySource.set(key, [...(bySource.get(key) ?? []), s]);
  }
  return [...bySource.values()].flatMap((group) => contradictionIn(group, unitOf));
}

function contradictionIn(group: readonly Stated[], unitOf: UnitOf): Contradiction[] {
  const whole = group.find((s) => s.divisionId === null && s.scope === null);
  // “27 communities together” is a part beside the units that it does not contain; single communities are inside it.
  const together = group.filter((s) => s.scope !== null);
  const beside = group.filter((s) => s.divisionId !== null && s.scope === null && unitOf(s.divisionId).kind !== 'community');
  const parts = [...together, ...beside];
  if (!whole || together.length === 0 || beside.length === 0) return [];
  const sum = parts.reduce((total, s) => total + millionths(s.value), 0n);
  if (sum === millionths(whole.value)) return [];
  return [{
    measure: whole.measure, unit: whole.unit, asOfOn: whole.asOfOn, source: whole.source, stated: whole.value, sum: printed(sum),
    parts: parts.map((s) => ({ scope: s.scope ?? unitOf(s.divisionId ?? '').name, value: s.value })),
  }];
}

function millionths(value: string): bigint {
  const [whole = '0', part = ''] = value.split('.');
  return BigInt(whole) * 1_000_000n + BigInt(part.padEnd(6, '0').slice(0, 6));
}

const printed = (n: bigint): string => `${n / 1_000_000n}.${String(n % 1_000_000n).padStart(6, '0')}`.replace(/0{1,4}$/, '');
