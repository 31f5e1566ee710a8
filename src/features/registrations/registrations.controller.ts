import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { READERS, type Actor } from '../../kernel/actor.js';
import { For, Who } from '../../platform/auth/access.js';
import { Id, SeenVersion, Wants, type Wanted } from '../../platform/http/asking.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList, DescribedRecord } from '../../platform/lists/described.js';
import { Records } from '../../platform/moves/records.js';
import { caseShown, RegistrationCases } from './registration-cases.service.js';
import { certificateShown, holderShown, OfficeHolders, RegistrationCertificates } from './registration-holdings.service.js';
import {
  RegistrationCaseAcceptance, RegistrationCaseApproval, RegistrationCaseRefusal, RegistrationCaseStatement, RegistrationCaseWithdrawal, RegistrationCertificateEnd, RegistrationCertificateRenewal, OfficeLeaving, NewOfficeHolder, NewRegistrationCase, NewRegistrationCertificate, OfficeHolderChanges, RegistrationCasePreCheck, ReceivedMaterials, RegistrationCaseReturn, RegistrationCaseSubmission,
} from './registrations.dto.js';
import { caseList, certificateList, holderList } from './registrations.queries.js';

const APPLICANTS = ['manager', 'incubationOfficer', 'bureauOfficer', 'organizationUser'] as const;
const HELPERS = ['manager', 'incubationOfficer', 'bureauOfficer'] as const;
const REGISTRARS = ['manager', 'bureauOfficer'] as const;
const text = { type: 'string' };
const finding = { type: 'object', required: ['rule', 'level', 'field', 'zh', 'en', 'source'], properties: { rule: text, level: { ...text, enum: ['hard', 'soft'] }, field: text, zh: text, en: text, source: text } };

@ApiTags('registrations')
@Controller('registration-cases')
export class RegistrationCasesController {
  constructor(private readonly cases: RegistrationCases, private readonly records: Records) {}

  @Get() @For(...READERS) @DescribedList(caseList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(caseList, who, query, wanted); }

  @Post('pre-check') @HttpCode(200) @For(...APPLICANTS) @ApiOkResponse({ description: 'every rule that would not be met, hard ones first (预检结果)', schema: { type: 'object', required: ['items'], properties: { items: { type: 'array', items: finding } } } as never })
  preCheck(@Who() who: Actor, @Body() body: RegistrationCasePreCheck) { return this.cases.preCheck(who, body); }

  @Get(':id') @For(...READERS) @DescribedRecord(caseList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(caseShown, who, id); }

  @Post() @For(...APPLICANTS) @DescribedRecord(caseList, 201)
  async open(@Who() who: Actor, @Body() body: NewRegistrationCase) { return this.one(who, (await this.cases.open(who, body)).id); }

  @Patch(':id') @For(...APPLICANTS) @DescribedRecord(caseList)
  async change(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: RegistrationCaseStatement) { await this.cases.change(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/materials') @For(...APPLICANTS) @DescribedRecord(caseList, 201)
  async receive(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: ReceivedMaterials) { await this.cases.receive(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/submission') @For(...APPLICANTS) @DescribedRecord(caseList, 201)
  async submit(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: RegistrationCaseSubmission) { await this.cases.submit(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/return') @For(...REGISTRARS) @DescribedRecord(caseList, 201)
  async sendBack(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: RegistrationCaseReturn) { await this.cases.sendBack(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/acceptance') @For(...REGISTRARS) @DescribedRecord(caseList, 201)
  async accept(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: RegistrationCaseAcceptance) { await this.cases.accept(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/approval') @For(...REGISTRARS) @DescribedRecord(caseList, 201)
  async approve(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: RegistrationCaseApproval) { await this.cases.approve(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/refusal') @For(...REGISTRARS) @DescribedRecord(caseList, 201)
  async refuse(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: RegistrationCaseRefusal) { await this.cases.refuse(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/withdrawal') @For(...APPLICANTS) @DescribedRecord(caseList, 201)
  async withdraw(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: RegistrationCaseWithdrawal) { await this.cases.withdraw(who, { id, version }, body); return this.one(who, id); }
}

@ApiTags('registrations')
@Controller('registration-certificates')
export class RegistrationCertificatesController {
  constructor(private readonly certificates: RegistrationCertificates, private readonly records: Records) {}

  @Get() @For(...READERS) @DescribedList(certificateList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(certificateList, who, query, wanted); }

  @Get(':id') @For(...READERS) @DescribedRecord(certificateList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(certificateShown, who, id); }

  @Post() @For(...REGISTRARS) @DescribedRecord(certificateList, 201)
  async issue(@Who() who: Actor, @Body() body: NewRegistrationCertificate) { return this.one(who, (await this.certificates.issue(who, body)).id); }

  @Post(':id/renewal') @For(...REGISTRARS) @DescribedRecord(certificateList, 201)
  async renew(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: RegistrationCertificateRenewal) { await this.certificates.renew(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/hand-in') @For(...REGISTRARS) @DescribedRecord(certificateList, 201)
  async handIn(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: RegistrationCertificateEnd) { await this.certificates.handIn(who, { id, version }, body.reason); return this.one(who, id); }

  @Post(':id/voiding') @For(...REGISTRARS) @DescribedRecord(certificateList, 201)
  async void(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: RegistrationCertificateEnd) { await this.certificates.void(who, { id, version }, body.reason); return this.one(who, id); }
}

@ApiTags('registrations')
@Controller('office-holders')
export class OfficeHoldersController {
  constructor(private readonly holders: OfficeHolders, private readonly records: Records) {}

  @Get() @For(...READERS) @DescribedList(holderList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(holderList, who, query, wanted); }

  @Get(':id') @For(...READERS) @DescribedRecord(holderList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(holderShown, who, id); }

  @Post() @For(...HELPERS) @DescribedRecord(holderList, 201)
  async enter(@Who() who: Actor, @Body() body: NewOfficeHolder) { return this.one(who, (await this.holders.enter(who, body)).id); }

  @Patch(':id') @For(...HELPERS) @DescribedRecord(holderList)
  async change(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: OfficeHolderChanges) { await this.holders.change(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/leaving') @For(...HELPERS) @DescribedRecord(holderList, 201)
  async leave(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: OfficeLeaving) { await this.holders.leave(who, { id, version }, body); return this.one(who, id); }
}
