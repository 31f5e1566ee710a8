import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThanOrEqual, MoreThan, type EntityManager } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import type { Day } from '../../kernel/calendar.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Moves, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Parameters } from '../../platform/parameters/parameters.js';
import { Secrets } from '../../platform/secrets/secrets.js';
import { Subjects } from '../../platform/subjects/subjects.js';
import { Consent } from './consent.entity.js';
import type { ConsentWithdrawal, NewConsent } from './consents.dto.js';
import { consentLifecycle, type ConsentMove, type ConsentState } from './consents.machine.js';
import { attachesToConsent, consentsPolicy, seesConsents } from './consents.policy.js';
import { consentList } from './consents.queries.js';
import { consentAge, givenFits, giverFits, isBelowAge, isOfPerson, scopeFits, withdrawalFits, type ConsentScope } from './consents.rules.js';

const kind: Kind<Consent, ConsentState, ConsentMove> = {
  name: 'consent', resource: 'consents', entity: Consent, machine: consentLifecycle, policy: consentsPolicy, sees: seesConsents, unique: 'subjectId',
  derived: ['openKey', 'guardianPhoneIndex'], secrets: ['guardianName', 'guardianPhone'],
};
export const consentShown: Shown<Consent, ConsentState, ConsentMove> = { kind, spec: consentList, attach: attachesToConsent };

/** The one place that knows what somebody agreed to; other rooms ask here and write here. */
@Injectable()
export class Consents {
  constructor(
    private readonly moves: Moves, private readonly clock: Clock, private readonly subjects: Subjects, private readonly secrets: Secrets, private readonly parameters: Parameters,
  ) {}

  /** By somebody who sees the person's record. */
  async record(who: Actor, given: NewConsent): Promise<Consent> {
    refuse(scopeFits(given.scope, given.resource));
    refuse(isOfPerson(await this.subjects.shown(who, given.resource, given.subjectId)));
    return this.give(who, given);
  }

  /** For a room that has asked for the record's rights itself. */
  async give(who: Actor, given: NewConsent): Promise<Consent> {
    const { scope, resource, subjectId, givenOn, givenBy, guardianPhone } = given;
    refuse(givenFits(givenOn, this.clock.today()), giverFits(given));
    return this.moves.create(kind, who, {
      scope, resource, subjectId, givenOn, givenBy, openKey: `${scope}|${subjectId}`, guardianName: given.guardianName ?? null, guardianRelation: given.guardianRelation ?? null,
      guardianPhone: guardianPhone ? this.secrets.seal(guardianPhone) : null, guardianPhoneIndex: guardianPhone ? this.secrets.blindIndex(guardianPhone) : null,
      withdrawnOn: null, withdrawalReason: null, source: given.source ?? null,
    });
  }

  /** In effect at once: whatever rests on it asks for it each time. */
  withdraw = (who: Actor, seen: Seen, { reason, withdrawnOn }: ConsentWithdrawal): Promise<Consent> => this.moves.make(kind, 'withdraw', who, seen, { change: (c) => {
    const today = this.clock.today();
    const on = withdrawnOn ?? today;
    refuse(withdrawalFits(on, c.givenOn, today));
    Object.assign(c, { withdrawnOn: on, withdrawalReason: reason, openKey: null });
  } });

  /** What stands now, for any of these records. */
  standing = (tx: EntityManager, scope: ConsentScope, subjectIds: readonly string[]): Promise<Consent[]> => tx.findBy(Consent, { scope, state: 'given', subjectId: In([...subjectIds]) });

  /** Which of these volunteers, by their sealed days of birth, would serve on the day without the guardian's consent they need. */
  async unguarded(tx: EntityManager, volunteers: readonly { id: string; birthDate: string | null }[], on: Day): Promise<Set<string>> {
    const age = (await this.parameters.today()).of(consentAge);
    const young = volunteers.filter((v) => v.birthDate !== null && isBelowAge(this.secrets.open(v.birthDate), on, age)).map((v) => v.id);
    if (!young.length) return new Set();
    const base = { scope: 'minorService' as const, subjectId: In(young), givenOn: LessThanOrEqual(on) };
    const covered = await tx.findBy(Consent, [{ ...base, withdrawnOn: IsNull() }, { ...base, withdrawnOn: MoreThan(on) }]);
    return new Set(young.filter((id) => !covered.some((c) => c.subjectId === id)));
  }
}
