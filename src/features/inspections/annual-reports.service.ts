import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SYSTEM, type Actor } from '../../kernel/actor.js';
import { yearOf } from '../../kernel/calendar.js';
import type { InForce } from '../../kernel/parameter.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Moves, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Registry } from '../../platform/registry/registry.js';
import { AnnualReport } from './annual-report.entity.js';
import type { RectificationAcceptance, AnnualReportChanges, AnotherTerm, HandedIn, NewAnnualReport, Objecting, ReportOpinion, Passing, Rectification } from './inspections.dto.js';
import { reportLifecycle, type ReportMove, type ReportState } from './inspections.machine.js';
import { attachesToInspection, reportsPolicy, seesInspection } from './inspections.policy.js';
import { annualReportList, InspectionQueries, type Owing } from './inspections.queries.js';
import { absentOn, dayFits, dueDays, firstYear, isLateOn, needsOpinion, notBefore, openingFits, owes, rectifyBy, type Conclusion } from './inspections.rules.js';

const kind: Kind<AnnualReport, ReportState, ReportMove> = {
  name: 'annualReport', resource: 'annual-reports', entity: AnnualReport, machine: reportLifecycle, policy: reportsPolicy, sees: seesInspection, unique: 'year', refs: { organizationId: 'organization', officerId: 'account' },
};
export const annualReportShown: Shown<AnnualReport, ReportState, ReportMove> = { kind, spec: annualReportList, attach: attachesToInspection };

const BATCH = 100;
const tell = ({ organizationId, year, conclusion }: AnnualReport): Record<string, unknown> => ({ organizationId, year, conclusion: conclusion ?? null });
const missing: readonly ReportState[] = ['due', 'late', 'overdue'];

@Injectable()
export class AnnualReports implements OnModuleInit {
  constructor(private readonly moves: Moves, private readonly clock: Clock, private readonly registry: Registry, private readonly queries: InspectionQueries) {}

  onModuleInit(): void {
    this.registry.shows(annualReportShown);
  }

  /** A year before the system's own calendar, opened by hand. */
  async open(who: Actor, given: NewAnnualReport): Promise<AnnualReport> {
    const p = await this.queries.inForceOn(this.clock.today());
    return this.moves.together(async (tx) => {
      const organization = await this.queries.organizationOf(tx, given.organizationId);
      refuse(openingFits(organization, given.year, this.clock.today(), p));
      return this.owe(who, given.year, { ...organization, officerId: null }, p, given.source ?? null);
    });
  }

  change = (who: Actor, seen: Seen, given: AnnualReportChanges): Promise<AnnualReport> => this.moves.edit(kind, who, seen, given);

  handIn = (who: Actor, seen: Seen, { submittedOn, ...given }: HandedIn): Promise<AnnualReport> =>
    this.make('handIn', who, seen, (r) => {
      const on = this.day(submittedOn, `${r.year + 1}-01-01`, '/submittedOn');
      // What was concluded from its absence no longer holds once it is there.
      Object.assign(r, given, { submittedOn: on, submittedBy: who.id, isLate: isLateOn(r, on), conclusion: null, concludedOn: null });
    });

  opine = (who: Actor, seen: Seen, given: ReportOpinion): Promise<AnnualReport> =>
    this.make('opine', who, seen, (r) => { Object.assign(r, { opinionOn: this.day(given.opinionOn, r.submittedOn, '/opinionOn'), opinion: given.opinion, opinionBy: who.id }); });

  /** Back for correction: five working days, or until its own last day where that is later. */
  return = (who: Actor, seen: Seen, reason: string): Promise<AnnualReport> =>
    this.make('return', who, seen, async (r) => {
      const by = await this.queries.correctionDueOn(this.clock.today());
      Object.assign(r, { supervisorDueOn: later(r.supervisorDueOn, by), registrarDueOn: later(r.registrarDueOn, by), opinionOn: null, opinion: null, opinionBy: null });
    }, reason);

  pass = (who: Actor, seen: Seen, given: Passing): Promise<AnnualReport> => this.make('pass', who, seen, (r) => { this.conclude(r, who, 'passed', given.concludedOn); });

  object = (who: Actor, seen: Seen, given: Objecting): Promise<AnnualReport> =>
    this.make('object', who, seen, async (r) => {
      const on = this.conclude(r, who, given.conclusion, given.concludedOn);
      Object.assign(r, { defects: given.defects, rectifyDueOn: rectifyBy(on, await this.queries.inForceOn(on)) });
    });

  rectify = (who: Actor, seen: Seen, given: Rectification): Promise<AnnualReport> =>
    this.make('rectify', who, seen, (r) => { Object.assign(r, { rectifiedOn: this.day(given.rectifiedOn, r.concludedOn, '/rectifiedOn'), rectification: given.rectification }); });

  accept = (who: Actor, seen: Seen, given: RectificationAcceptance): Promise<AnnualReport> => this.make('accept', who, seen, (r) => { r.acceptedOn = this.day(given.acceptedOn, r.rectifiedOn, '/acceptedOn'); });

  sendBack = (who: Actor, seen: Seen, given: AnotherTerm): Promise<AnnualReport> =>
    this.make('sendBack', who, seen, (r) => {
      refuse(notBefore(given.rectifyDueOn, this.clock.today(), '/rectifyDueOn'));
      Object.assign(r, { rectifyDueOn: given.rectifyDueOn, rectifiedOn: null });
    }, given.reason);

  waive = (who: Actor, seen: Seen, reason: string): Promise<AnnualReport> => this.make('waive', who, seen, () => undefined, reason);

  /** What the calendar has brought by today, however long nobody has looked. */
  async turnCalendar(): Promise<void> {
    const today = this.clock.today();
    const p = await this.queries.inForceOn(today);
    for (let year = p.of(firstYear); year < yearOf(today); year += 1) await this.openYear(year, p);
    const open = missing.filter((state) => state !== 'overdue');
    await this.moveAll('waive', await this.queries.reportsWhere(missing, "o.state <> 'registered'"), undefined, '组织已不在登记状态');
    await this.moveAll('miss', await this.queries.reportsWhere(missing, 'r.year <= ? AND r.registrarDueOn < ?', yearOf(today) - 2, today), (r) => { Object.assign(r, { conclusion: 'absent', concludedOn: absentOn(r.year) }); });
    await this.moveAll('fallOverdue', await this.queries.reportsWhere(open, 'r.registrarDueOn < ?', today));
    await this.moveAll('fallLate', await this.queries.reportsWhere(['due'], 'r.supervisorDueOn < ?', today));
  }

  private async openYear(year: number, p: InForce): Promise<void> {
    for (let after = ''; ;) {
      const bodies = await this.queries.owing(year, after, BATCH);
      const owing = bodies.filter((o) => owes(o, year, p));
      await this.moves.together(async () => { for (const o of owing) await this.owe(SYSTEM, year, o, p, null); });
      after = bodies.at(-1)?.id ?? '';
      if (bodies.length < BATCH) return;
    }
  }

  private owe(who: Actor, year: number, o: Owing, p: InForce, source: string | null): Promise<AnnualReport> {
    return this.moves.create(kind, who, { organizationId: o.id, year, ...dueDays(year, o, p), needsOpinion: needsOpinion({ ...o, isDirectlyRegistered: Boolean(o.isDirectlyRegistered) }), officerId: o.officerId, isLate: false, source }, { tell });
  }

  private async moveAll(move: ReportMove, reports: readonly { id: string }[], change?: (r: AnnualReport) => void, reason?: string): Promise<void> {
    for (const { id } of reports) await this.moves.make(kind, move, SYSTEM, { id, version: null }, { change, reason, tell });
  }

  private conclude(r: AnnualReport, who: Actor, conclusion: Conclusion, given: string | null | undefined): string {
    const on = this.day(given, r.opinionOn ?? r.submittedOn, '/concludedOn');
    Object.assign(r, { conclusion, concludedOn: on, concludedBy: who.id });
    return on;
  }

  private make(move: ReportMove, who: Actor, seen: Seen, change: (r: AnnualReport) => void | Promise<void>, reason?: string): Promise<AnnualReport> {
    return this.moves.make(kind, move, who, seen, { change, reason, tell });
  }

  /** The day given, or today, if it may follow the step before. */
  private day(given: string | null | undefined, earliest: string | null, pointer: string): string {
    const today = this.clock.today();
    const day = given ?? today;
    refuse(dayFits(day, earliest, today, pointer));
    return day;
  }
}

const later = (a: string, b: string): string => (a > b ? a : b);
