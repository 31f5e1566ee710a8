import { Injectable } from '@nestjs/common';
import { In, MoreThan, Not, type EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../kernel/actor.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Moves, notThere, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { inChunks, Links, type Link } from '../../platform/registry/links.js';
import { Organizations } from '../organizations/organizations.service.js';
import { mergeLifecycle, type MergeMove, type MergeState } from './duplicates.machine.js';
import { mergesHands, mergesPolicy, seesDuplicates } from './duplicates.policy.js';
import { mergeList } from './duplicates.queries.js';
import { Duplicates } from './duplicates.service.js';
import { Merge, MergeLink } from './merge.entity.js';
import { canMerge, choicesOf, hangsTogether, itemsBack, itemsTaken, laterField, laterMerge, movedOn, proposedAlready, survivorGone, takenNow, withoutPhone, type Items } from './merges.rules.js';
import type { NewMerge } from './duplicates.dto.js';

const kind: Kind<Merge, MergeState, MergeMove> = {
  name: 'merge', resource: 'merges', entity: Merge, machine: mergeLifecycle, policy: mergesPolicy, hands: mergesHands, sees: seesDuplicates, derived: ['itemsBefore', 'itemsTaken'],
};
export const mergeShown: Shown<Merge, MergeState, MergeMove> = { kind, spec: mergeList };
type Body = Awaited<ReturnType<Organizations['held']>>[number];
interface Group { link: Link; ids: string[] }

/** Two records become one, with all that hangs on them in every room; and two again. */
@Injectable()
export class Merges {
  constructor(
    private readonly moves: Moves, private readonly organizations: Organizations, private readonly links: Links, private readonly clock: Clock, private readonly duplicates: Duplicates,
  ) {}

  propose(who: Actor, given: NewMerge): Promise<Merge> {
    const { survivorId, absorbedId, reason } = given;
    const choices = choicesOf(given.choices ?? {});
    return this.moves.together(async (tx) => {
      refuse(canMerge(...(await this.both(tx, { survivorId, absorbedId }))));
      const ids = In([survivorId, absorbedId]);
      if (await tx.existsBy(Merge, [{ state: 'proposed', survivorId: ids }, { state: 'proposed', absorbedId: ids }])) throw proposedAlready();
      return this.moves.create(kind, who, {
        survivorId, absorbedId, choices, reason, proposedBy: who.id, confirmedBy: null, confirmedAt: null, itemsBefore: null, itemsTaken: null, codeMoved: null, linkCount: 0, source: null,
      }, { reason });
    });
  }

  reject = (who: Actor, seen: Seen, reason: string): Promise<Merge> => this.moves.make(kind, 'reject', who, seen, { reason });
  withdraw = (who: Actor, seen: Seen, reason: string): Promise<Merge> => this.moves.make(kind, 'withdraw', who, seen, { reason });

  /** The second person agrees, and it happens: items, code, every row of every room, in one write. */
  confirm = (who: Actor, seen: Seen): Promise<Merge> => this.moves.make(kind, 'confirm', who, seen, { change: async (m, tx) => {
    const [survivor, absorbed] = await this.both(tx, m);
    refuse(canMerge(survivor, absorbed));
    const reason = `合并重复记录:${m.reason}`.slice(0, 1000);
    const taken = itemsTaken(itemsOf(survivor), itemsOf(absorbed), m.choices);
    const codeMoved = taken.uscc === undefined ? null : absorbed.uscc;
    await this.organizations.merge(who, absorbed.id, survivor.id, codeMoved !== null, reason);
    if (Object.keys(taken).length) await this.organizations.take(who, survivor.id, taken as Partial<Body>, reason);
    const linkCount = await this.moveAll(tx, m, who, reason);
    await this.duplicates.settle(tx, absorbed.id, reason);
    Object.assign(m, { confirmedBy: who.id, confirmedAt: this.clock.now(), itemsBefore: withoutPhone(only(itemsOf(survivor), taken)), itemsTaken: withoutPhone(taken), codeMoved, linkCount });
  } });

  /** Exactly the rows that went come back; what was made since stays with the survivor. */
  undo = (who: Actor, seen: Seen, reason: string): Promise<Merge> => this.moves.make(kind, 'undo', who, seen, { reason, change: async (m, tx) => {
    const [survivor, absorbed] = await this.both(tx, m);
    if (survivor.mergedIntoId) throw survivorGone({ name: (await this.organizations.held(tx, [survivor.mergedIntoId]))[0]?.name });
    const others = await tx.findBy(Merge, { survivorId: m.survivorId, state: 'merged', id: Not(m.id) });
    const field = laterField(m, others);
    if (field) throw laterMerge({ field });
    const groups = await this.groupsOf(tx, m);
    for (const group of groups) await this.refuseUnlessBack(tx, m, group);
    const why = `撤销合并:${reason}`.slice(0, 1000);
    for (const { link, ids } of groups) await this.links.move(tx, link, ids, { from: m.survivorId, to: m.absorbedId, by: who, reason: why });
    const back = itemsBack(itemsOf(survivor), m.itemsBefore ?? {}, takenNow(m.itemsTaken ?? {}, itemsOf(absorbed)));
    if (Object.keys(back).length) await this.organizations.take(who, survivor.id, back as Partial<Body>, why);
    await this.organizations.unmerge(who, absorbed.id, m.codeMoved ?? absorbed.uscc, why);
    await this.duplicates.unsettle(tx, survivor.id, absorbed.id, why);
  } });

  private async moveAll(tx: EntityManager, m: Merge, by: Actor, reason: string): Promise<number> {
    let count = 0;
    for (const link of this.links.to('organization')) {
      const ids = await this.links.idsAt(tx, link, m.absorbedId);
      count += await this.links.move(tx, link, ids, { from: m.absorbedId, to: m.survivorId, by, reason });
      for (const some of inChunks(ids)) await tx.insert(MergeLink, some.map((rowId) => ({ id: uuidv7(), mergeId: m.id, kind: link.name, field: link.field, rowId })));
    }
    return count;
  }

  private async groupsOf(tx: EntityManager, m: Merge): Promise<Group[]> {
    const rows = await tx.find(MergeLink, { where: { mergeId: m.id }, order: { id: 'ASC' } });
    return this.links.to('organization').map((link) => ({ link, ids: rows.filter((r) => r.kind === link.name && r.field === link.field).map((r) => r.rowId) })).filter(({ ids }) => ids.length > 0);
  }

  /** All rows of the group are still where the merge brought them, and nothing made since ties them to the survivor. */
  private async refuseUnlessBack(tx: EntityManager, m: Merge, { link, ids }: Group): Promise<void> {
    let there = 0;
    for (const some of inChunks(ids)) there += await tx.count(link.entity, { where: { id: In(some), [link.field]: m.survivorId } });
    if (there < ids.length) throw movedOn({ name: link.name, count: ids.length - there });
    const since = (await tx.findOne(MergeLink, { where: { mergeId: m.id }, order: { id: 'ASC' } }))?.id ?? '';
    const own = this.links.to('organization');
    const table = this.links.tableOf(tx, link);
    for (const hanging of this.links.to(table)) {
      const body = own.find((l) => l.name === hanging.name);
      if (!body) continue;
      let count = 0;
      for (const some of inChunks(ids)) count += await tx.count(hanging.entity, { where: { [hanging.field]: In(some), [body.field]: m.survivorId, id: MoreThan(since) } });
      if (count) throw hangsTogether({ name: hanging.name, count });
    }
    for (const up of this.links.from(link.name)) {
      const body = own.find((l) => this.links.tableOf(tx, l) === up.target);
      if (!body) continue;
      const made = await tx.find(body.entity, { where: { [body.field]: m.survivorId, id: MoreThan(since) }, select: { id: true } });
      let count = 0;
      for (const some of inChunks(made.map((row) => row['id'] as string))) count += (await tx.find(link.entity, { where: { [up.field]: In(some) }, select: { id: true } })).filter((row) => ids.includes(row['id'] as string)).length;
      if (count) throw hangsTogether({ name: body.name, count });
    }
  }

  private async both(tx: EntityManager, { survivorId, absorbedId }: { survivorId: string; absorbedId: string }): Promise<[Body, Body]> {
    const found = await this.organizations.held(tx, [...new Set([survivorId, absorbedId])].sort());
    const [survivor, absorbed] = [survivorId, absorbedId].map((id) => found.find((o) => o.id === id));
    if (!survivor) throw notThere({}, '/survivorId');
    if (!absorbed) throw notThere({}, '/absorbedId');
    return [survivor, absorbed];
  }
}

const itemsOf = (o: Body): Items => o as unknown as Items;
const only = (items: Items, of: Items): Items => Object.fromEntries(Object.keys(of).map((field) => [field, items[field as keyof Items] ?? null])) as Items;
