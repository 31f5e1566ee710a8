import type { Words } from './problem.js';

export type ParameterUnit = 'workingDays' | 'days' | 'months' | 'years' | 'basisPoints' | 'fen' | 'count' | 'minutes' | 'hours' | 'basisPointsList';
export type ParameterValue = number | readonly number[];

/** A number with a birth certificate: what it is, in which unit, on whose authority, and what it is until staff say otherwise. */
export interface Parameter<V extends ParameterValue = ParameterValue> {
  readonly key: string;
  readonly value: V;
  readonly unit: ParameterUnit;
  /** Anchor in docs/sources.md or a decision, e.g. `docs/sources.md#F13`. */
  readonly source: string;
  readonly words: Words;
}

const catalogue = new Map<string, Parameter>();

/**
 * Declares a parameter beside the rule that reads it.
 *
 * Refuses  a key declared twice, at load time
 */
export function parameter<V extends ParameterValue>(key: string, p: Omit<Parameter<V>, 'key'>): Parameter<V> {
  if (catalogue.has(key)) throw new Error(`parameter ${key} is declared twice`);
  const declared = { key, ...p };
  catalogue.set(key, declared);
  return declared;
}

export const declaredParameters = (): readonly Parameter[] => [...catalogue.values()].sort((a, b) => a.key.localeCompare(b.key));

/** The parameters in force on the day that counts; handed to rules by services. */
export interface InForce {
  of<V extends ParameterValue>(p: Parameter<V>): V;
}

/** Nothing but the declared defaults; what rules' tests use. */
export const defaults: InForce = { of: (p) => p.value };
