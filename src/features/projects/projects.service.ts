import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { yearOf } from '../../kernel/calendar.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Moves, notThere, type Kind, type MoveDetails, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Numbers } from '../../platform/numbers/numbers.js';
import { Registry } from '../../platform/registry/registry.js';
import { Project } from './project.entity.js';
import type { NewProject, ProjectAgreement, ProjectAward, ProjectChanges, ProjectClosure, ProjectRefusal, ProjectTermination } from './projects.dto.js';
import { projectLifecycle, type ProjectMove, type ProjectState } from './projects.machine.js';
import { attachesToProject, mayApplyFor, projectsHands, projectsPolicy, seesProject } from './projects.policy.js';
import { projectList, ProjectQueries } from './projects.queries.js';
import { awardFits, hasRoom, isRegistered, planFits, stepFits, submittedOn } from './projects.rules.js';

const kind: Kind<Project, ProjectState, ProjectMove> = {
  name: 'project', resource: 'projects', entity: Project, machine: projectLifecycle, policy: projectsPolicy, hands: projectsHands, sees: seesProject, unique: 'agreementNo', refs: { organizationId: 'organization', divisionId: 'division' },
};
export const projectShown: Shown<Project, ProjectState, ProjectMove> = { kind, spec: projectList, attach: attachesToProject };

@Injectable()
export class Projects implements OnModuleInit {
  constructor(
    private readonly moves: Moves, private readonly clock: Clock, private readonly numbers: Numbers, private readonly registry: Registry, private readonly queries: ProjectQueries,
  ) {}

  onModuleInit(): void {
    this.registry.shows(projectShown);
  }

  /** A draft, for the own body only; nobody else learns that a body exists. */
  async draft(who: Actor, given: NewProject): Promise<Project> {
    if (!mayApplyFor(who, given.organizationId)) throw notThere({}, '/organizationId');
    const p = await this.queries.inForceOn(this.clock.today());
    refuse(planFits(given, p));
    return this.moves.together(async (tx) => {
      const organization = await this.queries.holdOrganization(tx, given.organizationId);
      refuse(isRegistered(organization), hasRoom(await this.queries.openCount(tx, given.organizationId, given.program), p));
      return this.moves.create(kind, who, {
        ...given, divisionId: given.divisionId ?? organization.divisionId, source: given.source ?? null, number: await this.numbers.next('XM', yearOf(this.clock.today())),
      }, { tell });
    });
  }

  async change(who: Actor, seen: Seen, given: ProjectChanges): Promise<Project> {
    const organizationId = await this.queries.ownerOf(seen.id);
    const p = await this.queries.inForceOn(this.clock.today());
    return this.moves.together(async (tx) => {
      await this.queries.holdOrganization(tx, organizationId);
      return this.moves.edit(kind, who, seen, async (project) => {
        const moves = given.program !== undefined && given.program !== project.program;
        if (moves) refuse(hasRoom(await this.queries.openCount(tx, organizationId, given.program ?? ''), p));
        Object.assign(project, given);
        refuse(planFits(project, p));
      });
    });
  }

  submit = (who: Actor, seen: Seen): Promise<Project> =>
    this.make('submit', who, seen, { change: async (project, tx) => {
      refuse(isRegistered(await this.queries.organizationOf(tx, project.organizationId)), planFits(project, await this.queries.inForceOn(this.clock.today())));
      Object.assign(project, { submittedAt: this.clock.now(), submittedBy: who.id });
    } });

  approve = (who: Actor, seen: Seen, given: ProjectAward): Promise<Project> =>
    this.make('approve', who, seen, { change: async (project, tx) => {
      this.decide(project, who, given.decidedOn);
      refuse(isRegistered(await this.queries.organizationOf(tx, project.organizationId)), awardFits(given.awardedFen, project, await this.queries.inForceOn(project.decidedOn ?? this.clock.today())));
      await this.queries.refuseBlocked(project.organizationId);
      project.awardedFen = given.awardedFen;
    } });

  refuse = (who: Actor, seen: Seen, given: ProjectRefusal): Promise<Project> => this.make('refuse', who, seen, { reason: given.reason, change: (project) => this.decide(project, who, given.decidedOn) });
  withdraw = (who: Actor, seen: Seen, reason?: string | null): Promise<Project> => this.make('withdraw', who, seen, { reason });

  /** Signed: from now on there is money to pay, which the funds room plans when it hears of it. */
  agree = (who: Actor, seen: Seen, given: ProjectAgreement): Promise<Project> =>
    this.make('agree', who, seen, { change: async (project, tx) => {
      refuse(isRegistered(await this.queries.organizationOf(tx, project.organizationId)));
      await this.queries.refuseBlocked(project.organizationId);
      Object.assign(project, { agreementNo: given.agreementNo, agreedOn: this.day(given.agreedOn, project.decidedOn, '/agreedOn'), agreedKnownAt: this.clock.now() });
    } });

  close = (who: Actor, seen: Seen, given: ProjectClosure): Promise<Project> => this.end('close', who, seen, given);
  terminate = (who: Actor, seen: Seen, given: ProjectTermination): Promise<Project> => this.end('terminate', who, seen, given, given.reason);

  private end(move: 'close' | 'terminate', who: Actor, seen: Seen, given: ProjectClosure, reason?: string): Promise<Project> {
    return this.make(move, who, seen, { reason, change: (project) => {
      Object.assign(project, { closedOn: this.day(given.closedOn, project.agreedOn, '/closedOn'), closedKnownAt: this.clock.now() });
    } });
  }

  private decide(project: Project, who: Actor, given: string | null | undefined): void {
    Object.assign(project, { decidedOn: this.day(given, submittedOn(project), '/decidedOn'), decidedBy: who.id });
  }

  private make(move: ProjectMove, who: Actor, seen: Seen, details: MoveDetails<Project>): Promise<Project> {
    return this.moves.make(kind, move, who, seen, { ...details, tell });
  }

  /** The day given, or today, if it may follow the step before. */
  private day(given: string | null | undefined, earliest: string | null, pointer: string): string {
    const today = this.clock.today();
    const day = given ?? today;
    refuse(stepFits(day, earliest, today, pointer));
    return day;
  }
}

const tell = ({ organizationId, awardedFen, agreedOn }: Project): Record<string, unknown> => ({ organizationId, awardedFen: awardedFen ?? null, agreedOn: agreedOn ?? null });
