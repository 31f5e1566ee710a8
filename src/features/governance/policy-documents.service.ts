import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Moves, pointsAtNothing, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Registry } from '../../platform/registry/registry.js';
import type { NewPolicyDocument, PolicyDocumentChanges, Repeal } from './governance.dto.js';
import { policyDocuments } from './governance.figures.js';
import { policyLifecycle, type PolicyMove, type PolicyState } from './governance.machine.js';
import { attachesToGovernance, policyDocumentsPolicy, seesGovernance } from './governance.policy.js';
import { policyDocumentList } from './governance.queries.js';
import { issuedBy, repealFits, successorFits, validityFits } from './governance.rules.js';
import { PolicyDocument } from './policy-document.entity.js';

const kind: Kind<PolicyDocument, PolicyState, PolicyMove> = {
  name: 'policyDocument', resource: 'policy-documents', entity: PolicyDocument, machine: policyLifecycle, policy: policyDocumentsPolicy, sees: seesGovernance, unique: 'documentNo',
};
export const policyDocumentShown: Shown<PolicyDocument, PolicyState, PolicyMove> = { kind, spec: policyDocumentList, attach: attachesToGovernance };

@Injectable()
export class PolicyDocuments implements OnModuleInit {
  constructor(private readonly db: Database, private readonly moves: Moves, private readonly clock: Clock, private readonly registry: Registry) {}

  onModuleInit(): void {
    this.registry.shows(policyDocumentShown);
    this.registry.counts([policyDocuments]);
  }

  async draft(who: Actor, given: NewPolicyDocument): Promise<PolicyDocument> {
    const document = { ...given, expiresOn: given.expiresOn ?? null, source: given.source ?? null };
    refuse(validityFits(document));
    return this.moves.create(kind, who, document);
  }

  change = (who: Actor, seen: Seen, given: PolicyDocumentChanges): Promise<PolicyDocument> => this.moves.edit(kind, who, seen, (d) => {
    Object.assign(d, given);
    refuse(validityFits(d));
  });

  enact = (who: Actor, seen: Seen): Promise<PolicyDocument> => this.moves.make(kind, 'enact', who, seen, { change: (d) => {
    refuse(issuedBy(d, this.clock.today()));
    d.enactedKnownAt = this.clock.now();
  } });

  /** Both documents are held: of two that would supersede each other at once, one moves first and the other hears why not. */
  supersede = (who: Actor, seen: Seen, supersededById: string): Promise<PolicyDocument> => this.moves.make(kind, 'supersede', who, seen, { change: async (d, tx) => {
    const successor = await this.db.hold(tx, PolicyDocument, { id: supersededById });
    if (!successor) throw pointsAtNothing({ field: 'supersededById' }, '/supersededById');
    refuse(successorFits(d, successor));
    Object.assign(d, { supersededById, endedOn: successor.effectiveOn, endedKnownAt: this.clock.now() });
  } });

  repeal = (who: Actor, seen: Seen, given: Repeal): Promise<PolicyDocument> => this.moves.make(kind, 'repeal', who, seen, { reason: given.reason, change: (d) => {
    const endedOn = given.repealedOn ?? this.clock.today();
    refuse(repealFits(endedOn, d.issuedOn, this.clock.today()));
    Object.assign(d, { endedOn, endedKnownAt: this.clock.now() });
  } });
}
