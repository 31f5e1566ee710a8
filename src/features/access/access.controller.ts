import { Body, Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../kernel/actor.js';
import { For, Open, Who } from '../../platform/auth/access.js';
import { Id, SeenVersion, Wants, type Wanted } from '../../platform/http/asking.js';
import { NotReplayed } from '../../platform/http/idempotency.interceptor.js';
import { Limits } from '../../platform/http/limits.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList, DescribedRecord } from '../../platform/lists/described.js';
import { Records } from '../../platform/moves/records.js';
import { NewApplication, AccessRefusal, RepresentativeChange } from './access.dto.js';
import { applicationList } from './access.queries.js';
import { AccessApplications, applicationShown } from './access.service.js';
import { Representatives } from './representatives.js';

const DECIDING = ['manager', 'incubationOfficer', 'bureauOfficer', 'organizationUser'] as const;

@ApiTags('access')
@Controller()
export class AccessController {
  constructor(private readonly applications: AccessApplications, private readonly representatives: Representatives, private readonly records: Records, private readonly limits: Limits) {}

  @Post('public/access-applications') @Open() @NotReplayed(true) @HttpCode(202)
  async apply(@Body() body: NewApplication, @Req() request: FastifyRequest) { await this.limits.application(request); await this.applications.apply(body); return { received: true }; }

  @Get('access-applications') @For(...DECIDING, 'bureauLeader') @DescribedList(applicationList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(applicationList, who, query, wanted); }

  @Get('access-applications/:id') @For(...DECIDING, 'bureauLeader') @DescribedRecord(applicationList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(applicationShown, who, id); }

  @Post('access-applications/:id/approval') @For(...DECIDING) @NotReplayed(true) @DescribedRecord(applicationList, 201)
  async approve(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { const link = await this.applications.approve(who, { id, version }); return { ...(await this.one(who, id)), ...link }; }

  @Post('access-applications/:id/refusal') @For(...DECIDING) @DescribedRecord(applicationList, 201)
  async refuse(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: AccessRefusal) { await this.applications.refuse(who, { id, version }, body.reason); return this.one(who, id); }

  @Post('representative-changes') @For('securityAdmin') @NotReplayed(true)
  change(@Who() who: Actor, @Body() body: RepresentativeChange) { return this.representatives.change(who, body); }
}
