import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../kernel/actor.js';
import { For, Who } from '../../platform/auth/access.js';
import { Id, SeenVersion, Wants, type Wanted } from '../../platform/http/asking.js';
import { NotReplayed } from '../../platform/http/idempotency.interceptor.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList, DescribedRecord } from '../../platform/lists/described.js';
import { Records } from '../../platform/moves/records.js';
import { Deciding, NewPersonRequest } from './privacy.dto.js';
import { requestList } from './privacy.queries.js';
import { PersonRequests, requestShown } from './privacy.service.js';

const RECORDERS = ['manager', 'volunteerOfficer', 'incubationOfficer'] as const;
const DECIDERS = ['manager', 'bureauOfficer'] as const;
const READS = [...RECORDERS, 'bureauOfficer', 'auditor'] as const;

@ApiTags('personal data')
@Controller('person-requests')
export class PrivacyController {
  constructor(private readonly requests: PersonRequests, private readonly records: Records) {}

  @Get() @For(...READS) @DescribedList(requestList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(requestList, who, query, wanted); }

  @Get(':id') @For(...READS) @DescribedRecord(requestList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(requestShown, who, id); }

  @Post() @For(...RECORDERS) @DescribedRecord(requestList, 201)
  async record(@Who() who: Actor, @Body() body: NewPersonRequest) { return this.one(who, (await this.requests.record(who, body)).id); }

  @Post(':id/grant') @For(...DECIDERS) @DescribedRecord(requestList, 201)
  async grant(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.requests.grant(who, { id, version }); return this.one(who, id); }

  @Post(':id/refusal') @For(...DECIDERS) @DescribedRecord(requestList, 201)
  async refuse(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Deciding) { await this.requests.refuse(who, { id, version }, body.reason); return this.one(who, id); }

  @Post(':id/withdrawal') @For(...RECORDERS) @DescribedRecord(requestList, 201)
  async withdraw(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Deciding) { await this.requests.withdraw(who, { id, version }, body.reason); return this.one(who, id); }

  @Post(':id/copies') @For(...RECORDERS) @NotReplayed(true) @HttpCode(200)
  @ApiOkResponse({ description: 'everything held about the person, as JSON or as a workbook', content: { 'application/json': { schema: { type: 'object' } }, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: { type: 'string', format: 'binary' } } } })
  copy(@Who() who: Actor, @Id() id: string, @Wants() wanted: Wanted) { return this.requests.copy(who, id, wanted); }
}
