import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { READERS, type Actor } from '../../kernel/actor.js';
import { For, Who } from '../../platform/auth/access.js';
import { Id, SeenVersion, Wants, type Wanted } from '../../platform/http/asking.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList, DescribedRecord } from '../../platform/lists/described.js';
import { Records } from '../../platform/moves/records.js';
import { Admission, Assessment, CaseChanges, Exit, Extension, Graduation, Handover, NewCase, NewService, CaseRefusal, Residence, CaseWithdrawal } from './incubation.dto.js';
import { caseList, serviceList } from './incubation.queries.js';
import { caseShown, IncubationCases } from './incubation.service.js';
import { ServiceLog } from './service-log.js';

const DECIDERS = ['manager', 'bureauLeader'] as const;
const COMPANIONS = ['manager', 'incubationOfficer'] as const;
const APPLICANTS = [...COMPANIONS, 'organizationUser'] as const;

@ApiTags('incubation')
@Controller('incubation-cases')
export class IncubationController {
  constructor(private readonly cases: IncubationCases, private readonly log: ServiceLog, private readonly records: Records) {}

  @Get() @For(...READERS) @DescribedList(caseList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(caseList, who, query, wanted); }

  @Get(':id') @For(...READERS) @DescribedRecord(caseList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(caseShown, who, id); }

  @Post() @For(...APPLICANTS) @DescribedRecord(caseList, 201)
  async apply(@Who() who: Actor, @Body() body: NewCase) { return this.one(who, (await this.cases.apply(who, body)).id); }

  @Patch(':id') @For(...APPLICANTS) @DescribedRecord(caseList)
  async change(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: CaseChanges) { await this.cases.change(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/admission') @For(...DECIDERS) @DescribedRecord(caseList, 201)
  async admit(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Admission) { await this.cases.admit(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/refusal') @For(...DECIDERS) @DescribedRecord(caseList, 201)
  async refuse(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: CaseRefusal) { await this.cases.refuse(who, { id, version }, body.reason); return this.one(who, id); }

  @Post(':id/withdrawal') @For(...APPLICANTS) @DescribedRecord(caseList, 201)
  async withdraw(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: CaseWithdrawal) { await this.cases.withdraw(who, { id, version }, body.reason); return this.one(who, id); }

  @Post(':id/residence') @For(...COMPANIONS) @DescribedRecord(caseList, 201)
  async moveIn(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Residence) { await this.cases.moveIn(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/assessment') @For(...COMPANIONS) @DescribedRecord(caseList, 201)
  async assess(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Assessment) { await this.cases.assess(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/graduation') @For(...DECIDERS) @DescribedRecord(caseList, 201)
  async graduate(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Graduation) { await this.cases.graduate(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/extension') @For(...DECIDERS) @DescribedRecord(caseList, 201)
  async extend(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Extension) { await this.cases.extend(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/exit') @For(...DECIDERS) @DescribedRecord(caseList, 201)
  async exit(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Exit) { await this.cases.exit(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/handover') @For(...COMPANIONS) @DescribedRecord(caseList, 201)
  async handOver(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Handover) { await this.cases.handOver(who, { id, version }, body); return this.one(who, id); }

  @Get(':id/services') @For(...READERS) @DescribedList(serviceList)
  services(@Who() who: Actor, @Id() id: string, @Query() query: Asked, @Wants() wanted: Wanted) { return this.log.list(who, id, query, wanted); }

  @Post(':id/services') @For(...COMPANIONS)
  addService(@Who() who: Actor, @Id() id: string, @Body() body: NewService) { return this.log.add(who, id, body); }
}
