import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Moves, notThere, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Registry } from '../../platform/registry/registry.js';
import { Checklists } from '../inspections/visits.service.js';
import { PartyRecord } from './party-record.entity.js';
import { branchFits, coverageOf, stepFits } from './party.rules.js';
import type { NewPartyRecord, PartyRecordChanges, StepDone } from './supervision.dto.js';
import { partyRecordLifecycle, type PartyRecordMove, type PartyRecordState } from './supervision.machine.js';
import { attachesToSupervision, mayApplyFor, partyRecordsPolicy, seesSupervision } from './supervision.policy.js';
import { partyRecordList } from './supervision.queries.js';

const kind: Kind<PartyRecord, PartyRecordState, PartyRecordMove> = {
  name: 'partyRecord', resource: 'party-records', entity: PartyRecord, machine: partyRecordLifecycle, policy: partyRecordsPolicy, sees: seesSupervision, unique: 'organizationId', refs: { organizationId: 'organization' },
};
export const partyRecordShown: Shown<PartyRecord, PartyRecordState, PartyRecordMove> = { kind, spec: partyRecordList, attach: attachesToSupervision };

@Injectable()
export class PartyRecords implements OnModuleInit {
  constructor(private readonly moves: Moves, private readonly clock: Clock, private readonly registry: Registry, private readonly checklists: Checklists) {}

  onModuleInit(): void {
    this.registry.shows(partyRecordShown);
  }

  keep(who: Actor, given: NewPartyRecord): Promise<PartyRecord> {
    if (!mayApplyFor(who, given.organizationId)) throw notThere({}, '/organizationId');
    const card = { ...given, levelParent: given.levelParent ?? null, approvalNo: given.approvalNo ?? null, establishedOn: given.establishedOn ?? null, instructor: given.instructor || null, source: given.source ?? null };
    refuse(branchFits(card, this.clock.today()));
    return this.moves.together(async () => this.moves.create(kind, who, {
      ...card, coverage: coverageOf(card), steps: (await this.checklists.labels('party')).map((label) => ({ label, doneOn: null, note: null })),
    }));
  }

  change = (who: Actor, seen: Seen, given: PartyRecordChanges): Promise<PartyRecord> => this.moves.edit(kind, who, seen, (r) => {
    Object.assign(r, given);
    refuse(branchFits(r, this.clock.today()));
    r.coverage = coverageOf(r);
  });

  /** One line of the checklist is done, or, without a day, not done after all. */
  tick = (who: Actor, seen: Seen, given: StepDone): Promise<PartyRecord> => this.moves.make(kind, 'tick', who, seen, { change: (r) => {
    const doneOn = given.doneOn ?? null;
    refuse(stepFits(r.steps, given.step, doneOn, this.clock.today()));
    r.steps = r.steps.map((step, i) => (i === given.step - 1 ? { ...step, doneOn, note: given.note ?? null } : step));
  } });

  end = (who: Actor, seen: Seen, reason: string): Promise<PartyRecord> => this.moves.make(kind, 'end', who, seen, { reason });
}
