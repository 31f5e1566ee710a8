import { Body, Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../kernel/actor.js';
import { For, Open, Who } from '../../platform/auth/access.js';
import { Id, SeenVersion, Wants, type Wanted } from '../../platform/http/asking.js';
import { NotReplayed } from '../../platform/http/idempotency.interceptor.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList, DescribedRecord } from '../../platform/lists/described.js';
import { Records } from '../../platform/moves/records.js';
import { Acceptance, FirstPeople, Grant, LinkToken, NewInvitation, NewPassword, NewUser, Why } from './accounts.dto.js';
import { accountList } from './accounts.queries.js';
import { accountShown, Accounts } from './accounts.service.js';
import { Desk } from './desk.js';
import { Invitations } from './invitations.service.js';

const ADMINISTRATORS = ['systemAdmin', 'securityAdmin', 'auditAdmin'] as const;

@ApiTags('accounts')
@Controller()
export class AccountsController {
  constructor(private readonly accounts: Accounts, private readonly invitations: Invitations, private readonly records: Records, private readonly desk: Desk) {}

  @Get('setup') @Open()
  async setup() { return { open: !(await this.accounts.isSetUp()) }; }

  @Post('setup') @Open() @NotReplayed(true)
  async setUp(@Body() body: FirstPeople) { await this.accounts.setUp(body); return { open: false }; }

  @Get('users') @For(...ADMINISTRATORS, 'organizationUser') @DescribedList(accountList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(accountList, who, query, wanted); }

  @Get('users/:id') @For(...ADMINISTRATORS, 'organizationUser') @DescribedRecord(accountList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(accountShown, who, id); }

  @Post('users') @For('systemAdmin') @NotReplayed(true) @DescribedRecord(accountList, 201)
  async create(@Who() who: Actor, @Body() body: NewUser) { return this.records.one(accountShown, who, (await this.accounts.create(who, body)).id); }

  @Post('users/:id/roles') @For('securityAdmin') @DescribedRecord(accountList, 201)
  async grant(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Grant) { await this.accounts.grant(who, { id, version }, body); return this.records.one(accountShown, who, id); }

  @Post('users/:id/deactivation') @For('systemAdmin', 'organizationUser') @DescribedRecord(accountList, 201)
  async disable(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.accounts.disable(who, { id, version }); return this.records.one(accountShown, who, id); }

  @Post('users/:id/reactivation') @For('systemAdmin') @DescribedRecord(accountList, 201)
  async enable(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.accounts.enable(who, { id, version }); return this.records.one(accountShown, who, id); }

  @Post('users/:id/password') @For('systemAdmin') @NotReplayed(true) @DescribedRecord(accountList, 201)
  async resetPassword(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: NewPassword) { await this.accounts.resetPassword(who, { id, version }, body.password); return this.records.one(accountShown, who, id); }

  @Post('users/:id/sign-out') @For('systemAdmin', 'securityAdmin') @DescribedRecord(accountList, 201)
  async signOut(@Who() who: Actor, @Id() id: string, @Body() body: Why) { await this.desk.signOutEverywhere(who, id, body.reason); return this.records.one(accountShown, who, id); }

  @Post('users/:id/second-factor-removal') @For('securityAdmin') @DescribedRecord(accountList, 201)
  async removeFactor(@Who() who: Actor, @Id() id: string, @Body() body: Why) { await this.desk.removeFactorOf(who, id, body.reason); return this.records.one(accountShown, who, id); }

  @Post('invitations') @For('systemAdmin', 'organizationUser') @NotReplayed(true) @DescribedRecord(accountList, 201)
  async invite(@Who() who: Actor, @Body() body: NewInvitation) { const { user, link } = await this.invitations.invite(who, body); return { ...(await this.records.one(accountShown, who, user.id)), ...link }; }

  @Post('users/:id/invitation') @For('systemAdmin', 'organizationUser') @NotReplayed(true) @DescribedRecord(accountList, 201)
  async renew(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { const link = await this.invitations.renew(who, { id, version }); return { ...(await this.records.one(accountShown, who, id)), ...link }; }

  @Post('users/:id/invitation-revocation') @For('systemAdmin', 'organizationUser') @DescribedRecord(accountList, 201)
  async revoke(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.invitations.revoke(who, { id, version }); return this.records.one(accountShown, who, id); }

  @Post('invitations/opening') @Open() @NotReplayed(true) @HttpCode(200)
  async open(@Body() body: LinkToken, @Req() request: FastifyRequest) { await this.desk.slowly(request); return this.invitations.open(body.token); }

  @Post('invitations/acceptance') @Open() @NotReplayed(true)
  async accept(@Body() body: Acceptance, @Req() request: FastifyRequest) { await this.desk.slowly(request); return this.invitations.accept(body); }
}
