import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { READERS, type Actor } from '../../kernel/actor.js';
import { For, Who } from '../../platform/auth/access.js';
import { Id, SeenVersion, Wants, type Wanted } from '../../platform/http/asking.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList, DescribedRecord } from '../../platform/lists/described.js';
import { Records } from '../../platform/moves/records.js';
import { AnnualReports, annualReportShown } from './annual-reports.service.js';
import {
  RectificationAcceptance, AnnualReportChanges, AnotherTerm, EventAnswer, EventOutcome, HandedIn, NewAnnualReport, NewChecklist, NewFinding, NewMajorEvent, NewVisit, Objecting, ReportOpinion, Passing, Rectification, Remedy, Reopening, VisitChanges, VisitRecord,
  WhyNot,
} from './inspections.dto.js';
import { annualReportList, checklistList, findingList, majorEventList, visitList } from './inspections.queries.js';
import { MajorEvents, majorEventShown } from './major-events.service.js';
import { Checklists, checklistShown, Findings, findingShown, Visits, visitShown } from './visits.service.js';

const ATTENDING = ['manager', 'incubationOfficer', 'bureauOfficer'] as const;
const REPORTING = [...ATTENDING, 'organizationUser'] as const;
const CONCLUDING = ['bureauOfficer', 'bureauLeader'] as const;

@ApiTags('inspections')
@Controller('annual-reports')
export class AnnualReportsController {
  constructor(private readonly reports: AnnualReports, private readonly records: Records) {}

  @Get() @For(...READERS) @DescribedList(annualReportList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(annualReportList, who, query, wanted); }

  @Get(':id') @For(...READERS) @DescribedRecord(annualReportList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(annualReportShown, who, id); }

  @Post() @For(...ATTENDING) @DescribedRecord(annualReportList, 201)
  async open(@Who() who: Actor, @Body() body: NewAnnualReport) { return this.one(who, (await this.reports.open(who, body)).id); }

  @Patch(':id') @For(...ATTENDING) @DescribedRecord(annualReportList)
  async change(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: AnnualReportChanges) { await this.reports.change(who, { id, version }, body); return this.one(who, id); }

  /** Whoever takes it over answers for it from now on. */
  @Post(':id/officer') @For(...ATTENDING) @DescribedRecord(annualReportList, 201)
  async take(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.reports.change(who, { id, version }, { officerId: who.id }); return this.one(who, id); }

  @Post(':id/submission') @For(...REPORTING) @DescribedRecord(annualReportList, 201)
  async handIn(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: HandedIn) { await this.reports.handIn(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/opinion') @For(...ATTENDING) @DescribedRecord(annualReportList, 201)
  async opine(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: ReportOpinion) { await this.reports.opine(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/return') @For(...ATTENDING) @DescribedRecord(annualReportList, 201)
  async return(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: WhyNot) { await this.reports.return(who, { id, version }, body.reason); return this.one(who, id); }

  @Post(':id/pass') @For(...CONCLUDING) @DescribedRecord(annualReportList, 201)
  async pass(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Passing) { await this.reports.pass(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/objection') @For(...CONCLUDING) @DescribedRecord(annualReportList, 201)
  async object(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Objecting) { await this.reports.object(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/rectification') @For(...REPORTING) @DescribedRecord(annualReportList, 201)
  async rectify(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Rectification) { await this.reports.rectify(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/acceptance') @For(...CONCLUDING) @DescribedRecord(annualReportList, 201)
  async accept(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: RectificationAcceptance) { await this.reports.accept(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/rejection') @For(...CONCLUDING) @DescribedRecord(annualReportList, 201)
  async sendBack(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: AnotherTerm) { await this.reports.sendBack(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/waiver') @For(...CONCLUDING) @DescribedRecord(annualReportList, 201)
  async waive(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: WhyNot) { await this.reports.waive(who, { id, version }, body.reason); return this.one(who, id); }
}

@ApiTags('inspections')
@Controller('visits')
export class VisitsController {
  constructor(private readonly visits: Visits, private readonly records: Records) {}

  @Get() @For(...READERS) @DescribedList(visitList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(visitList, who, query, wanted); }

  @Get(':id') @For(...READERS) @DescribedRecord(visitList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(visitShown, who, id); }

  @Post() @For(...ATTENDING) @DescribedRecord(visitList, 201)
  async plan(@Who() who: Actor, @Body() body: NewVisit) { return this.one(who, (await this.visits.plan(who, body)).id); }

  @Patch(':id') @For(...ATTENDING) @DescribedRecord(visitList)
  async change(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: VisitChanges) { await this.visits.change(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/officer') @For(...ATTENDING) @DescribedRecord(visitList, 201)
  async take(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.visits.change(who, { id, version }, { officerId: who.id }); return this.one(who, id); }

  @Post(':id/record') @For(...ATTENDING) @DescribedRecord(visitList, 201)
  async hold(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: VisitRecord) { await this.visits.hold(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/closure') @For(...ATTENDING) @DescribedRecord(visitList, 201)
  async close(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.visits.close(who, { id, version }); return this.one(who, id); }

  @Post(':id/cancellation') @For(...ATTENDING) @DescribedRecord(visitList, 201)
  async cancel(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: WhyNot) { await this.visits.cancel(who, { id, version }, body.reason); return this.one(who, id); }
}

@ApiTags('inspections')
@Controller('findings')
export class FindingsController {
  constructor(private readonly findings: Findings, private readonly records: Records) {}

  @Get() @For(...READERS) @DescribedList(findingList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(findingList, who, query, wanted); }

  @Get(':id') @For(...READERS) @DescribedRecord(findingList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(findingShown, who, id); }

  @Post() @For(...ATTENDING) @DescribedRecord(findingList, 201)
  async note(@Who() who: Actor, @Body() body: NewFinding) { return this.one(who, (await this.findings.note(who, body)).id); }

  @Post(':id/remedy') @For(...REPORTING) @DescribedRecord(findingList, 201)
  async remedy(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Remedy) { await this.findings.remedy(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/closure') @For(...ATTENDING) @DescribedRecord(findingList, 201)
  async close(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.findings.close(who, { id, version }); return this.one(who, id); }

  @Post(':id/reopening') @For(...ATTENDING) @DescribedRecord(findingList, 201)
  async reopen(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Reopening) { await this.findings.reopen(who, { id, version }, body); return this.one(who, id); }
}

@ApiTags('inspections')
@Controller('major-events')
export class MajorEventsController {
  constructor(private readonly events: MajorEvents, private readonly records: Records) {}

  @Get() @For(...READERS) @DescribedList(majorEventList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(majorEventList, who, query, wanted); }

  @Get(':id') @For(...READERS) @DescribedRecord(majorEventList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(majorEventShown, who, id); }

  @Post() @For(...REPORTING) @DescribedRecord(majorEventList, 201)
  async report(@Who() who: Actor, @Body() body: NewMajorEvent) { return this.one(who, (await this.events.report(who, body)).id); }

  @Post(':id/acknowledgement') @For(...ATTENDING) @DescribedRecord(majorEventList, 201)
  async acknowledge(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.events.acknowledge(who, { id, version }); return this.one(who, id); }

  @Post(':id/objection') @For(...ATTENDING) @DescribedRecord(majorEventList, 201)
  async object(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: EventAnswer) { await this.events.object(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/record') @For(...REPORTING) @DescribedRecord(majorEventList, 201)
  async hold(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: EventOutcome) { await this.events.hold(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/cancellation') @For(...REPORTING) @DescribedRecord(majorEventList, 201)
  async cancel(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: WhyNot) { await this.events.cancel(who, { id, version }, body.reason); return this.one(who, id); }
}

@ApiTags('inspections')
@Controller('checklists')
export class ChecklistsController {
  constructor(private readonly checklists: Checklists, private readonly records: Records) {}

  @Get() @For(...ATTENDING) @DescribedList(checklistList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(checklistList, who, query, wanted); }

  @Get(':id') @For(...ATTENDING) @DescribedRecord(checklistList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(checklistShown, who, id); }

  @Post() @For('manager', 'bureauOfficer') @DescribedRecord(checklistList, 201)
  async write(@Who() who: Actor, @Body() body: NewChecklist) { return this.one(who, (await this.checklists.write(who, body)).id); }
}
