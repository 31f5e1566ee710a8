import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../kernel/actor.js';
import { For, Who } from '../../platform/auth/access.js';
import { Id, SeenVersion, Wants, type Wanted } from '../../platform/http/asking.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList, DescribedRecord } from '../../platform/lists/described.js';
import { Records } from '../../platform/moves/records.js';
import { ConsentWithdrawal, NewConsent } from './consents.dto.js';
import { consentList } from './consents.queries.js';
import { Consents, consentShown } from './consents.service.js';

const RECORDERS = ['manager', 'incubationOfficer', 'projectOfficer', 'volunteerOfficer'] as const;
const READS = [...RECORDERS, 'bureauOfficer', 'auditor'] as const;

@ApiTags('personal data')
@Controller('consents')
export class ConsentsController {
  constructor(private readonly consents: Consents, private readonly records: Records) {}

  @Get() @For(...READS) @DescribedList(consentList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(consentList, who, query, wanted); }

  @Get(':id') @For(...READS) @DescribedRecord(consentList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(consentShown, who, id); }

  @Post() @For(...RECORDERS) @DescribedRecord(consentList, 201)
  async record(@Who() who: Actor, @Body() body: NewConsent) { return this.one(who, (await this.consents.record(who, body)).id); }

  @Post(':id/withdrawal') @For(...RECORDERS) @DescribedRecord(consentList, 201)
  async withdraw(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: ConsentWithdrawal) { await this.consents.withdraw(who, { id, version }, body); return this.one(who, id); }
}
