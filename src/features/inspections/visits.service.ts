import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { yearOf } from '../../kernel/calendar.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Moves, pointsAtNothing, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Numbers } from '../../platform/numbers/numbers.js';
import type { NewChecklist, NewFinding, NewVisit, Remedy, Reopening, VisitChanges, VisitRecord } from './inspections.dto.js';
import {
  checklistLifecycle, findingLifecycle, visitLifecycle, type ChecklistMove, type ChecklistState, type FindingMove, type FindingState, type VisitMove, type VisitState,
} from './inspections.machine.js';
import { attachesToInspection, checklistsPolicy, findingsPolicy, seesChecklist, seesInspection, visitsPolicy } from './inspections.policy.js';
import { checklistList, findingList, InspectionQueries, visitList } from './inspections.queries.js';
import { dayFits, labelsFit, mayFind, notBefore, type ChecklistPurpose } from './inspections.rules.js';
import { Checklist, Finding, Visit, type Checked } from './visit.entity.js';

const visits: Kind<Visit, VisitState, VisitMove> = {
  name: 'visit', resource: 'visits', entity: Visit, machine: visitLifecycle, policy: visitsPolicy, sees: seesInspection, unstored: ['openFindings'], refs: { organizationId: 'organization', officerId: 'account' },
};
const findings: Kind<Finding, FindingState, FindingMove> = {
  name: 'finding', resource: 'findings', entity: Finding, machine: findingLifecycle, policy: findingsPolicy, sees: seesInspection, refs: { visitId: 'visit', organizationId: 'organization' },
};
const checklists: Kind<Checklist, ChecklistState, ChecklistMove> = {
  name: 'checklist', resource: 'checklists', entity: Checklist, machine: checklistLifecycle, policy: checklistsPolicy, sees: seesChecklist,
};
export const visitShown: Shown<Visit, VisitState, VisitMove> = { kind: visits, spec: visitList, attach: attachesToInspection };
export const findingShown: Shown<Finding, FindingState, FindingMove> = { kind: findings, spec: findingList, attach: attachesToInspection };
export const checklistShown: Shown<Checklist, ChecklistState, ChecklistMove> = { kind: checklists, spec: checklistList };

@Injectable()
export class Visits {
  constructor(private readonly moves: Moves, private readonly clock: Clock, private readonly numbers: Numbers, private readonly queries: InspectionQueries) {}

  plan(who: Actor, given: NewVisit): Promise<Visit> {
    return this.moves.together(async () => {
      const labels = await this.queries.labels('visit');
      return this.moves.create(visits, who, {
        ...given, officerId: given.officerId ?? who.id, purpose: given.purpose ?? null, source: given.source ?? null, checklist: labels.map((label): Checked => ({ label, result: null, note: null })),
        number: await this.numbers.next('JC', yearOf(given.plannedOn)),
      });
    });
  }

  change = (who: Actor, seen: Seen, given: VisitChanges): Promise<Visit> => this.moves.edit(visits, who, seen, { ...given });

  hold = (who: Actor, seen: Seen, given: VisitRecord): Promise<Visit> =>
    this.moves.make(visits, 'hold', who, seen, { change: (v) => {
      refuse(dayFits(given.heldOn, null, this.clock.today(), '/heldOn'));
      const checklist = given.checklist?.map(({ label, result, note }): Checked => ({ label, result: result ?? null, note: note ?? null }));
      Object.assign(v, { heldOn: given.heldOn, attendees: given.attendees ?? null, summary: given.summary, officerId: v.officerId ?? who.id, checklist: checklist ?? v.checklist });
    } });

  close = (who: Actor, seen: Seen): Promise<Visit> =>
    this.moves.make(visits, 'close', who, seen, { change: async (v) => {
      v.openFindings = await this.queries.openFindings(v.id);
      v.closedOn = this.clock.today();
    } });

  cancel = (who: Actor, seen: Seen, reason: string): Promise<Visit> => this.moves.make(visits, 'cancel', who, seen, { reason });
}

/** What visits find, followed up until it is closed. */
@Injectable()
export class Findings {
  constructor(private readonly db: Database, private readonly moves: Moves, private readonly clock: Clock) {}

  /** The visit is held meanwhile, so that it is not closed under the finding. */
  note = (who: Actor, given: NewFinding): Promise<Finding> => this.moves.together(async (tx) => {
    const visit = await this.db.hold(tx, Visit, { id: given.visitId });
    if (!visit) throw pointsAtNothing({ field: 'visitId' }, '/visitId');
    refuse(mayFind(visit), notBefore(given.dueOn, visit.heldOn, '/dueOn'));
    return this.moves.create(findings, who, { ...given, organizationId: visit.organizationId, demand: given.demand ?? null, source: given.source ?? null });
  });

  remedy = (who: Actor, seen: Seen, given: Remedy): Promise<Finding> => this.moves.make(findings, 'remedy', who, seen, { change: (f) => {
    const remediedOn = given.remediedOn ?? this.clock.today();
    refuse(dayFits(remediedOn, null, this.clock.today(), '/remediedOn'));
    Object.assign(f, { remediedOn, remedy: given.remedy });
  } });

  close = (who: Actor, seen: Seen): Promise<Finding> => this.moves.make(findings, 'close', who, seen, { change: (f) => { f.closedOn = this.clock.today(); } });

  /** It was not right: another term; what had been said stays in the history. */
  reopen = (who: Actor, seen: Seen, given: Reopening): Promise<Finding> => this.moves.make(findings, 'reopen', who, seen, { reason: given.reason, change: (f) => {
    refuse(notBefore(given.dueOn, this.clock.today(), '/dueOn'));
    Object.assign(f, { dueOn: given.dueOn, remediedOn: null, remedy: null });
  } });
}

/** The lines that visits and party records begin with; editable labels. */
@Injectable()
export class Checklists {
  constructor(private readonly moves: Moves, private readonly queries: InspectionQueries) {}

  labels(purpose: ChecklistPurpose): Promise<readonly string[]> {
    return this.queries.labels(purpose);
  }

  write(who: Actor, given: NewChecklist): Promise<Checklist> {
    refuse(labelsFit(given.labels));
    return this.moves.together(async () => {
      for (const { id } of await this.queries.checklistsInForce(given.purpose)) await this.moves.make(checklists, 'replace', who, { id, version: null });
      return this.moves.create(checklists, who, { purpose: given.purpose, labels: given.labels, source: null });
    });
  }
}
