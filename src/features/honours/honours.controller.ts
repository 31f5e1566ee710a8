import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { READERS, type Actor } from '../../kernel/actor.js';
import { For, Who } from '../../platform/auth/access.js';
import { Id, SeenVersion, Wants, type Wanted } from '../../platform/http/asking.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList, DescribedRecord } from '../../platform/lists/described.js';
import { Records } from '../../platform/moves/records.js';
import { HonourChanges, HonourRejection, NewHonour, Revoking } from './honours.dto.js';
import { honoreeList, honourList, honoursFor } from './honours.queries.js';
import { Honours, honourShownTo } from './honours.service.js';

const RECORDERS = ['manager', 'incubationOfficer', 'projectOfficer', 'volunteerOfficer'] as const;
const VERIFIERS = ['manager', 'bureauOfficer'] as const;

@ApiTags('honours')
@Controller('honours')
export class HonoursController {
  constructor(private readonly honours: Honours, private readonly records: Records) {}

  @Get() @For(...READERS) @DescribedList(honourList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(honoursFor(who), who, query, wanted); }

  @Get(':id') @For(...READERS) @DescribedRecord(honourList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(honourShownTo(who), who, id); }

  @Post() @For(...RECORDERS) @DescribedRecord(honourList, 201)
  async report(@Who() who: Actor, @Body() body: NewHonour) { return this.one(who, (await this.honours.report(who, body)).id); }

  @Patch(':id') @For(...RECORDERS) @DescribedRecord(honourList)
  async change(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: HonourChanges) { await this.honours.change(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/verification') @For(...VERIFIERS) @DescribedRecord(honourList, 201)
  async verify(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.honours.verify(who, { id, version }); return this.one(who, id); }

  @Post(':id/rejection') @For(...VERIFIERS) @DescribedRecord(honourList, 201)
  async reject(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: HonourRejection) { await this.honours.reject(who, { id, version }, body.reason); return this.one(who, id); }

  @Post(':id/revocation') @For(...VERIFIERS) @DescribedRecord(honourList, 201)
  async revoke(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Revoking) { await this.honours.revoke(who, { id, version }, body); return this.one(who, id); }
}

@ApiTags('honours')
@Controller('honorees')
export class HonoreesController {
  constructor(private readonly records: Records) {}

  @Get() @For(...READERS) @DescribedList(honoreeList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(honoreeList, who, query, wanted); }
}
