import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { obstacle } from '../../kernel/machine.js';
import type { Wanted } from '../http/asking.js';
import type { Query } from '../lists/asked.js';
import { sealedColumns, type Condition, type ListSpec } from '../lists/list.js';
import { Lists } from '../lists/lists.js';
import type { Row } from '../lists/row.js';
import type { Kind, Policy, RecordBase } from './moves.js';

/** What a kind of record needs to be shown: its list, its lifecycle, and who may add evidence. */
export interface Shown<E extends RecordBase & { state: S }, S extends string, M extends string> { kind: Kind<E, S, M>; spec: ListSpec; attach?: Policy<E> }

/** How records reach the reader: lists as they are, single records with `can`, the moves open to this person now. */
@Injectable()
export class Records {
  constructor(private readonly lists: Lists) {}

  list(spec: ListSpec, who: Actor, query: Query, wanted: Wanted, extra: readonly Condition[] = []) {
    return this.lists.answer(spec, who, query, wanted, extra);
  }

  /** `can` = policy ∧ machine, asked of the very row that is shown; the console draws its buttons from it. */
  async one<E extends RecordBase & { state: S }, S extends string, M extends string>(shown: Shown<E, S, M>, who: Actor, id: string): Promise<Row & { can: string[] }> {
    const row = await this.lists.one(shown.spec, who, id);
    return { ...row, can: [...openTo(shown, who, row as unknown as E), ...(mayDisclose(shown, who, row) ? ['disclose'] : [])] };
  }
}

/** Offered only where there is something to show. */
const mayDisclose = <E extends RecordBase & { state: S }, S extends string, M extends string>({ kind, spec }: Shown<E, S, M>, who: Actor, row: Row): boolean =>
  (kind.policy.disclose?.(who, row as unknown as E) ?? false) && sealedColumns(spec).some(([name]) => (row[name] ?? null) !== null);

function openTo<E extends RecordBase & { state: S }, S extends string, M extends string>({ kind, attach }: Shown<E, S, M>, who: Actor, subject: E): string[] {
  if (!kind.sees(who, subject)) return [];
  // The cheap questions first: a refusal is an Error, and making one for every closed move costs more than the query.
  const moves = (Object.keys(kind.machine.moves) as M[]).filter((move) => kind.machine.moves[move].from.includes(subject.state)
    && kind.policy[move](who, subject) && !kind.hands?.[move]?.(who, subject) && !obstacle(kind.machine, move, subject));
  return [...moves, ...(kind.policy.edit?.(who, subject) ? ['edit'] : []), ...(attach?.(who, subject) ? ['attach'] : [])];
}
