import { Problem, refusal } from './problem.js';

/** A guard answers `undefined` when content, or the Problem that stands in the way. `now` is what the rule needs to know of the day. */
export type Guard<S> = (subject: S) => Problem | undefined;

export interface Move<State extends string, S> {
  from: readonly State[];
  to: State;
  /** All are asked, in order; the first Problem wins. */
  needs?: readonly Guard<S>[];
  /** Leads back to where the record came from, which it remembers; `to` is where that mostly was. */
  returns?: (subject: S) => State;
}

export interface Machine<State extends string, M extends string, S extends { state: State }> {
  /** The room's noun in the singular, for history and problems. */
  name: string;
  initial: State;
  /** Where a record may begin, when not only at `initial` (a register brings in bodies that exist already). */
  begins?: readonly State[];
  final: readonly State[];
  moves: Record<M, Move<State, S>>;
}

/** A lifecycle seen from outside: its shape, without what its guards want to know. */
export interface Lifecycle {
  readonly name: string;
  readonly initial: string;
  readonly begins?: readonly string[];
  readonly final: readonly string[];
  readonly moves: Readonly<Record<string, { readonly from: readonly string[]; readonly to: string; readonly needs?: readonly { readonly name: string }[]; readonly returns?: unknown }>>;
}

const catalogue = new Map<string, Lifecycle>();

/** Every lifecycle declared by the files loaded so far, by name; docs/lifecycles is drawn from them. */
export const declaredMachines = (): readonly Lifecycle[] => [...catalogue.values()].sort((a, b) => a.name.localeCompare(b.name));

export const notFromHere = refusal('machine/not-from-here', 409,
  '当前状态“{state}”下不能进行“{move}”', 'cannot {move} while the record is {state}');

/**
 * Declares a lifecycle as plain data.
 *
 * Refuses  unreachable states, dead ends and a name declared twice, at load time
 */
export function machine<const State extends string, const M extends string, S extends { state: State }>(
  m: Machine<State, M, S>,
): Machine<State, M, S> {
  const moves = Object.values<Move<State, S>>(m.moves);
  const starts = [m.initial, ...(m.begins ?? [])];
  const states = new Set([...starts, ...m.final, ...moves.flatMap((v) => [...v.from, v.to])]);
  const reached = new Set(starts);
  for (let size = 0; size !== reached.size; ) {
    size = reached.size;
    for (const v of moves) if (v.from.some((f) => reached.has(f))) reached.add(v.to);
  }
  for (const s of states) {
    if (!reached.has(s)) throw new Error(`${m.name}: state "${s}" cannot be reached`);
    if (!m.final.includes(s) && !moves.some((v) => v.from.includes(s))) throw new Error(`${m.name}: state "${s}" is a dead end`);
  }
  if (catalogue.has(m.name)) throw new Error(`machine ${m.name} is declared twice`);
  catalogue.set(m.name, m);
  return m;
}

/** Every state of a lifecycle, in order of appearance. */
export const statesOf = <State extends string, M extends string, S extends { state: State }>(m: Machine<State, M, S>): State[] => [
  ...new Set([m.initial, ...(m.begins ?? []), ...Object.values<Move<State, S>>(m.moves).flatMap((v) => [...v.from, v.to]), ...m.final]),
];

/** Why `move` is refused for `subject` now, or undefined when it is open. */
export function obstacle<State extends string, M extends string, S extends { state: State }>(
  m: Machine<State, M, S>, move: M, subject: S,
): Problem | undefined {
  const v = m.moves[move];
  if (!v.from.includes(subject.state)) return notFromHere({ state: subject.state, move, record: m.name });
  for (const guard of v.needs ?? []) {
    const problem = guard(subject);
    if (problem) return problem;
  }
  return undefined;
}

/** Makes the move and answers the state it left; throws the obstacle if there is one. */
export function advance<State extends string, M extends string, S extends { state: State }>(m: Machine<State, M, S>, move: M, subject: S): State {
  const problem = obstacle(m, move, subject);
  if (problem) throw problem;
  const from = subject.state;
  subject.state = m.moves[move].returns?.(subject) ?? m.moves[move].to;
  return from;
}

/** A way back leads to every state from which one can have come. */
const endsOf = (m: Lifecycle, move: Lifecycle['moves'][string], from: string): readonly string[] =>
  move.returns ? [...new Set(Object.values(m.moves).flatMap((v) => (v.to === from && v !== move ? v.from : [])))] : [move.to];

/** The lifecycle as a Mermaid diagram, for docs/lifecycles. */
export const mermaid = (m: Lifecycle): string =>
  ['stateDiagram-v2', ...[...new Set([m.initial, ...(m.begins ?? [])])].map((s) => `  [*] --> ${s}`),
    ...Object.entries(m.moves).flatMap(([name, v]) => v.from.flatMap((f) => endsOf(m, v, f).map((t) => `  ${f} --> ${t}: ${name}`))),
    ...m.final.map((s) => `  ${s} --> [*]`)].join('\n');
