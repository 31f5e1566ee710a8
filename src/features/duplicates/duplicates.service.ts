import { setImmediate as letOthersIn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { SYSTEM, type Actor } from '../../kernel/actor.js';
import { normalizeUscc } from '../../kernel/uscc.js';
import { Database } from '../../platform/database/database.js';
import { Moves, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Parameters } from '../../platform/parameters/parameters.js';
import { inChunks } from '../../platform/registry/links.js';
import { Secrets } from '../../platform/secrets/secrets.js';
import { Duplicate, DuplicateCard, DuplicateKey } from './duplicate.entity.js';
import type { BodyEntry } from './duplicates.dto.js';
import { duplicateLifecycle, type DuplicateMove, type DuplicateState } from './duplicates.machine.js';
import { duplicatesPolicy, seesDuplicates } from './duplicates.policy.js';
import { comparedSql, duplicateList, newCardsSql, newKeysSql, sharedKeysSql, staleSql, withKeysSql } from './duplicates.queries.js';
import { cardOf, keysOf, LARGEST_BLOCK, likeness, REASON_WORDS, THRESHOLD, type Compared, type Likeness } from './duplicates.rules.js';
import { spelling } from './spelling.js';

const kind: Kind<Duplicate, DuplicateState, DuplicateMove> = {
  name: 'duplicate', resource: 'duplicates', entity: Duplicate, machine: duplicateLifecycle, policy: duplicatesPolicy, sees: seesDuplicates, derived: ['score', 'reasons'],
};
export const duplicateShown: Shown<Duplicate, DuplicateState, DuplicateMove> = { kind, spec: duplicateList };

type Body = Compared & { state: string; version: number };
interface Bars { threshold: number; largestBlock: number }
/** Bodies to a write: some thousand keys, done before a request has to wait. */
const BATCH = 100;
/** More candidates than these are no help to somebody who fills in a form. */
const MOST_SHOWN = 10;

/** Finds records that may be one body: in a work list, and while one is being entered. */
@Injectable()
export class Duplicates {
  private searching: Promise<number> | undefined;

  constructor(private readonly db: Database, private readonly moves: Moves, private readonly parameters: Parameters, private readonly secrets: Secrets) {}

  dismiss = (who: Actor, seen: Seen, reason: string): Promise<Duplicate> => this.moves.make(kind, 'dismiss', who, seen, { reason });
  reopen = (who: Actor, seen: Seen, reason: string): Promise<Duplicate> => this.moves.make(kind, 'reopen', who, seen, { reason });

  /** Compares every body that was changed since it was last compared; answers how many. Asked twice at once it searches once. */
  find(): Promise<number> {
    return (this.searching ??= this.db.outside(() => this.findAll()).finally(() => (this.searching = undefined)));
  }

  /** What is in the register already that may be the body somebody is entering. Nothing is refused here. */
  async like(entry: BodyEntry): Promise<{ items: Record<string, unknown>[] }> {
    const bars = await this.bars();
    const phone = entry.contactPhone;
    const asked = cardOf({
      id: '', name: entry.name, type: entry.type ?? null, uscc: entry.uscc ? normalizeUscc(entry.uscc) : null, registeredOn: entry.registeredOn ?? null, address: entry.address ?? null,
      legalRepresentative: entry.legalRepresentative ?? null, contactPhoneIndex: phone ? this.secrets.blindIndex(phone) : null,
    }, spelling);
    const mates = [...(await this.mates(new Map([['', keysOf(asked)]]), bars)).values()].flatMap((ids) => [...ids]);
    const fresh = await this.db.rows<Body>(staleSql(BATCH));
    const bodies = new Map([...(await this.bodies(mates)), ...fresh.filter((o) => o.state !== 'merged')].map((o) => [o.id, o]));
    const found = [...bodies.values()].map((body) => ({ body, ...likeness(asked, cardOf(body, spelling)) })).filter(({ score }) => score >= bars.threshold);
    return { items: found.sort((x, y) => y.score - x.score).slice(0, MOST_SHOWN).map(({ body: { id, name, uscc, type, state, legalRepresentative, registeredOn }, score, reasons }) => (
      { id, name, uscc, type, state, legalRepresentative, registeredOn, score, reasons: reasons.map((r) => ({ ...r, ...REASON_WORDS[r.name] })) })) };
  }

  /** What was found about an absorbed record is settled; the pair of the two themselves first of all. */
  async settle(tx: EntityManager, absorbedId: string, reason: string): Promise<void> {
    for (const { id } of await this.pairsOf(tx, [absorbedId], ['open'])) await this.moves.make(kind, 'settle', SYSTEM, { id, version: null }, { reason });
  }

  /** The pair of two records that are two again is open once more. */
  async unsettle(tx: EntityManager, one: string, other: string, reason: string): Promise<void> {
    const both = (await this.pairsOf(tx, [one], ['merged'])).filter((d) => d.leftId === other || d.rightId === other);
    for (const { id } of both) await this.moves.make(kind, 'reopen', SYSTEM, { id, version: null }, { reason });
  }

  private async findAll(): Promise<number> {
    const bars = await this.bars();
    for (let count = 0; ; ) {
      const bodies = await this.db.rows<Body>(staleSql(BATCH));
      if (!bodies.length) return count;
      await this.db.write((tx) => this.compared(tx, bodies, bars));
      count += bodies.length;
      await letOthersIn();
    }
  }

  private async bars(): Promise<Bars> {
    const inForce = await this.parameters.today();
    return { threshold: inForce.of(THRESHOLD), largestBlock: inForce.of(LARGEST_BLOCK) };
  }

  private async compared(tx: EntityManager, bodies: readonly Body[], bars: Bars): Promise<void> {
    const ids = bodies.map((o) => o.id);
    const cards = bodies.filter((o) => o.state !== 'merged').map((o) => cardOf(o, spelling));
    const keys = new Map(cards.map((card) => [card.of.id, keysOf(card)]));
    await tx.delete(DuplicateKey, { organizationId: In(ids) });
    await tx.delete(DuplicateCard, { organizationId: In(ids) });
    for (const some of inChunks([...keys].flatMap(([id, words]) => words.map((word) => [uuidv7(), id, word])))) await tx.query(newKeysSql(some.length), some.flat());
    await tx.query(newCardsSql(bodies.length), bodies.flatMap((o) => [o.id, o.version]));
    const mates = await this.mates(keys, bars);
    const others = new Map([...(await this.bodies([...mates.values()].flatMap((found) => [...found])))].map((o) => [o.id, cardOf(o, spelling)]));
    const found = new Map<string, Likeness>();
    for (const card of cards) for (const id of mates.get(card.of.id) ?? []) {
      const other = others.get(id);
      const alike = other && likeness(card, other);
      if (alike && alike.score >= bars.threshold) found.set(pairOf(card.of.id, id).join(' '), alike);
    }
    await this.kept(tx, ids, found);
  }

  /** Per body, the others that share a key with it. */
  private async mates(keys: ReadonlyMap<string, readonly string[]>, bars: Bars): Promise<Map<string, Set<string>>> {
    const holders = new Map<string, string[]>();
    for (const some of inChunks([...new Set([...keys.values()].flat())])) {
      const shared = (await this.db.rows<{ word: string }>(sharedKeysSql(some.length, bars.largestBlock), some)).map((row) => row.word);
      if (!shared.length) continue;
      for (const { word, organizationId } of await this.db.rows<{ word: string; organizationId: string }>(withKeysSql(shared.length), shared)) holders.set(word, [...(holders.get(word) ?? []), organizationId]);
    }
    return new Map([...keys].map(([id, words]) => [id, new Set(words.flatMap((word) => holders.get(word) ?? []).filter((other) => other !== id))]));
  }

  private async bodies(ids: readonly string[]): Promise<Body[]> {
    const found: Body[] = [];
    for (const some of inChunks([...new Set(ids)])) found.push(...(await this.db.rows<Body>(comparedSql(some.length), some)));
    return found;
  }

  /** The work list follows what was found; what somebody has called two bodies stays so. */
  private async kept(tx: EntityManager, ids: readonly string[], found: ReadonlyMap<string, Likeness>): Promise<void> {
    const known = new Map((await this.pairsOf(tx, ids)).map((d) => [`${d.leftId} ${d.rightId}`, d]));
    for (const [pair, { score, reasons }] of found) {
      const before = known.get(pair);
      const [leftId = '', rightId = ''] = pair.split(' ');
      if (!before) await this.moves.create(kind, SYSTEM, { leftId, rightId, score, reasons, source: null });
      else await tx.update(Duplicate, { id: before.id }, { score, reasons });
      if (before?.state === 'lapsed' || before?.state === 'merged') await this.moves.make(kind, 'reopen', SYSTEM, { id: before.id, version: null });
    }
    for (const [pair, { id, state }] of known) if (state === 'open' && !found.has(pair)) await this.moves.make(kind, 'lapse', SYSTEM, { id, version: null });
  }

  private async pairsOf(tx: EntityManager, ids: readonly string[], states?: readonly DuplicateState[]): Promise<Duplicate[]> {
    const state = states ? { state: In([...states]) } : {};
    return tx.find(Duplicate, { where: [{ leftId: In([...ids]), ...state }, { rightId: In([...ids]), ...state }], order: { id: 'ASC' } });
  }
}

const pairOf = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a]);
