import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Moves, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { EvidenceBook } from '../../platform/subjects/evidence.js';
import { Consents } from '../consents/consents.service.js';
import { Honorees } from './honorees.service.js';
import { Honour } from './honour.entity.js';
import type { HonourChanges, NewHonour, Revoking } from './honours.dto.js';
import { honourLifecycle, type HonourMove, type HonourState } from './honours.machine.js';
import { attachesToHonour, honoursPolicy, seesHonour } from './honours.policy.js';
import { honourList, honoursFor } from './honours.queries.js';
import { consentFits, consentOfPerson, grantFits, isSecondPerson, revocationFits, sameHands } from './honours.rules.js';

const kind: Kind<Honour, HonourState, HonourMove> = {
  name: 'honour', resource: 'honours', entity: Honour, machine: honourLifecycle, policy: honoursPolicy, sees: seesHonour, unstored: ['evidenceCount'], refs: { organizationId: 'organization', honoreeId: 'honoree' },
};
export const honourShown: Shown<Honour, HonourState, HonourMove> = { kind, spec: honourList, attach: attachesToHonour };
/** As this person may read it: another body's honour is a line of the roll, without papers, history or moves. */
export const honourShownTo = (who: Actor): Shown<Honour, HonourState, HonourMove> => ({ ...honourShown, spec: honoursFor(who) });

@Injectable()
export class Honours {
  constructor(
    private readonly moves: Moves, private readonly clock: Clock, private readonly honorees: Honorees, private readonly evidence: EvidenceBook, private readonly consents: Consents,
  ) {}

  report(who: Actor, given: NewHonour): Promise<Honour> {
    const { honoreeName: _, consentOn = null, ...stated } = given;
    refuse(grantFits(given.grantedOn, this.clock.today()), consentFits({ honoreeKind: given.honoreeKind, consentOn }, this.clock.today()));
    return this.moves.together(async () => {
      const honoree = await this.honorees.meant(who, given);
      await this.honorees.refuseBlocked(honoree, given.grantedOn);
      const honour = await this.moves.create(kind, who, {
        ...stated, honoreeId: honoree.id, organizationId: given.organizationId ?? honoree.organizationId, documentNo: given.documentNo ?? null, source: given.source ?? null,
      });
      if (consentOn !== null) await this.consent(who, honour.id, consentOn);
      return honour;
    });
  }

  /** Consent given later or withdrawn; a number found. */
  change(who: Actor, seen: Seen, given: HonourChanges): Promise<Honour> {
    const { consentOn, ...fields } = given;
    return this.moves.edit(kind, who, seen, (h, tx) => {
      Object.assign(h, fields);
      return consentOn === undefined ? undefined : this.changeConsent(who, tx, h, consentOn);
    });
  }

  /** The day of consent as the consents have it: another day is another consent of this honour. */
  private async changeConsent(who: Actor, tx: EntityManager, h: Honour, to: string | null): Promise<Record<string, [unknown, unknown]>> {
    refuse(consentFits({ honoreeKind: h.honoreeKind, consentOn: to }, this.clock.today()));
    const standing = await this.consents.standing(tx, 'honourPublication', [h.id, h.honoreeId]);
    const own = standing.find((c) => c.subjectId === h.id);
    const before = (own ?? standing[0])?.givenOn ?? null;
    if (before === to) return {};
    if (to === null && standing.some((c) => c.subjectId === h.honoreeId)) throw consentOfPerson({}, '/consentOn');
    if (own) await this.consents.withdraw(who, { id: own.id, version: null }, { reason: to === null ? '在荣誉记录中撤回' : '更正同意日期' });
    if (to !== null) await this.consent(who, h.id, to);
    return { consentOn: [before, to] };
  }

  private consent = (who: Actor, id: string, givenOn: string) => this.consents.give(who, { scope: 'honourPublication', resource: 'honours', subjectId: id, givenOn, givenBy: 'self' });

  verify = (who: Actor, seen: Seen): Promise<Honour> => this.moves.make(kind, 'verify', who, seen, { change: async (h) => {
    if (!isSecondPerson(h, who.id)) throw sameHands();
    h.evidenceCount = await this.evidence.count(h.id);
    Object.assign(h, { verifiedBy: who.id, verifiedOn: this.clock.today(), verifiedKnownAt: this.clock.now() });
  } });

  reject = (who: Actor, seen: Seen, reason: string): Promise<Honour> =>
    this.moves.make(kind, 'reject', who, seen, { reason, change: (h) => { h.rejectedOn = this.clock.today(); } });

  revoke = (who: Actor, seen: Seen, given: Revoking): Promise<Honour> => this.moves.make(kind, 'revoke', who, seen, { reason: given.reason, change: (h) => {
    const revokedOn = given.revokedOn ?? this.clock.today();
    refuse(revocationFits(revokedOn, h.grantedOn, this.clock.today()));
    Object.assign(h, { revokedOn, revokedKnownAt: this.clock.now() });
  } });
}
