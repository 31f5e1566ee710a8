import { Body, Controller, Get, HttpCode, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../kernel/actor.js';
import { For, Open, Who } from '../../platform/auth/access.js';
import { Id, SeenVersion, Wants, type Wanted } from '../../platform/http/asking.js';
import { NotReplayed } from '../../platform/http/idempotency.interceptor.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList, DescribedRecord } from '../../platform/lists/described.js';
import { Records } from '../../platform/moves/records.js';
import { Why } from '../accounts/accounts.dto.js';
import { ClientChanges, NewClient, TokenRequest } from './clients.dto.js';
import { clientList } from './clients.queries.js';
import { Clients, clientShown } from './clients.service.js';
import { Tokens } from './tokens.service.js';

const READERS = ['systemAdmin', 'securityAdmin', 'auditAdmin'] as const;

@ApiTags('clients')
@Controller()
export class ClientsController {
  constructor(private readonly clients: Clients, private readonly tokens: Tokens, private readonly records: Records) {}

  @Post('oauth/token') @Open() @NotReplayed(true) @HttpCode(200) @ApiConsumes('application/x-www-form-urlencoded', 'application/json') @ApiBody({ type: TokenRequest })
  grant(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) { return this.tokens.grant(request, reply); }

  @Get('api-clients') @For(...READERS) @DescribedList(clientList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(clientList, who, query, wanted); }

  @Get('api-clients/:id') @For(...READERS) @DescribedRecord(clientList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(clientShown, who, id); }

  @Post('api-clients') @For('securityAdmin') @NotReplayed(true) @DescribedRecord(clientList, 201)
  async create(@Who() who: Actor, @Body() body: NewClient) { const { client, once } = await this.clients.create(who, body); return { ...(await this.one(who, client.id)), once }; }

  @Patch('api-clients/:id') @For('securityAdmin') @DescribedRecord(clientList)
  async change(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: ClientChanges) { await this.clients.change(who, { id, version }, body); return this.one(who, id); }

  @Post('api-clients/:id/secret') @For('securityAdmin') @NotReplayed(true) @DescribedRecord(clientList, 201)
  async rotate(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { const { once } = await this.clients.rotate(who, { id, version }); return { ...(await this.one(who, id)), once }; }

  @Post('api-clients/:id/suspension') @For('securityAdmin') @DescribedRecord(clientList, 201)
  async suspend(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Why) { await this.clients.suspend(who, { id, version }, body.reason); return this.one(who, id); }

  @Post('api-clients/:id/resumption') @For('securityAdmin') @DescribedRecord(clientList, 201)
  async resume(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.clients.resume(who, { id, version }); return this.one(who, id); }

  @Post('api-clients/:id/revocation') @For('securityAdmin') @DescribedRecord(clientList, 201)
  async revoke(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Why) { await this.clients.revoke(who, { id, version }, body.reason); return this.one(who, id); }
}
