import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../kernel/actor.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { History } from '../../platform/history/history.js';
import { pointsAtNothing } from '../../platform/moves/moves.js';
import type { Link } from '../../platform/registry/links.js';
import { Supervision } from '../supervision/supervision.service.js';
import { Honoree } from './honoree.entity.js';
import type { NewHonour } from './honours.dto.js';
import { honoreeFits, identityOf } from './honours.rules.js';

const identityKey = (meant: Parameters<typeof identityOf>[0]): string => createHash('sha256').update(identityOf(meant)).digest('hex');
/** Honorees belong to bodies; under another body somebody is found again by the key with that body in it. */
export const honoreeBody: Link = { name: 'honoree', entity: Honoree, field: 'organizationId', target: 'organization', follow: (row) => ({ identity: identityKey(row as Honoree) }) };

/** The people and bodies honours are given to: each is entered once and found again. */
@Injectable()
export class Honorees {
  constructor(private readonly db: Database, private readonly history: History, private readonly clock: Clock, private readonly supervision: Supervision) {}

  /** A body that was kept from nomination on the day of the honour, or its legal representative, is not honoured. */
  async refuseBlocked({ kind, name, organizationId }: Honoree, on: string): Promise<void> {
    if (organizationId === null) return;
    if (kind === 'organization') await this.supervision.refuseBlocked(organizationId, 'nomination', { on, pointer: '/organizationId' });
    else await this.supervision.refuseRepresentative(organizationId, name, 'nomination', { on, pointer: '/honoreeName' });
  }

  /** The honoree that is meant: the one chosen, the one of the same kind, name and body, or a new one. Call inside a write. */
  meant(who: Actor, given: NewHonour): Promise<Honoree> {
    return this.db.write((tx) => (given.honoreeId ? this.chosen(tx, given, given.honoreeId) : this.foundOrEntered(tx, who, given)));
  }

  private async chosen(tx: EntityManager, given: NewHonour, id: string): Promise<Honoree> {
    const honoree = await tx.findOneBy(Honoree, { id });
    if (!honoree) throw pointsAtNothing({ field: 'honoreeId' }, '/honoreeId');
    refuse(honoreeFits(honoree, given));
    return honoree;
  }

  private async foundOrEntered(tx: EntityManager, who: Actor, given: NewHonour): Promise<Honoree> {
    const meant = { kind: given.honoreeKind, name: given.honoreeName, organizationId: given.organizationId ?? null };
    const identity = identityKey(meant);
    const known = await tx.findOneBy(Honoree, { identity });
    if (known) return known;
    const honoree = { ...meant, identity, id: uuidv7(), createdAt: this.clock.now(), createdBy: who.id };
    try {
      await tx.insert(Honoree, honoree);
    } catch (error) {
      if (this.db.isDangling(error)) throw pointsAtNothing({ field: 'organizationId' }, '/organizationId');
      if (!this.db.isDuplicate(error)) throw error;
      return tx.findOneByOrFail(Honoree, { identity }); // somebody entered the same one at the same moment
    }
    // The name stays out of the history: it cannot be taken back from there.
    this.history.add({ subjectType: 'honoree', subjectId: honoree.id, move: 'create', by: who, changes: { kind: [null, meant.kind], name: ['•', '•'], organizationId: [null, meant.organizationId] } });
    return honoree;
  }
}
