import { Body, Controller, Delete, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ROLES, type Actor } from '../../kernel/actor.js';
import { BeforePasswordChange } from '../../platform/auth/access.guard.js';
import { For, Open, Who, WithSession, type Caller } from '../../platform/auth/access.js';
import { Id, SeenVersion, Wants, type Wanted } from '../../platform/http/asking.js';
import { NotReplayed } from '../../platform/http/idempotency.interceptor.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList, DescribedRecord } from '../../platform/lists/described.js';
import { Records } from '../../platform/moves/records.js';
import { FirstPeople, Grant, NewPassword, NewUser, PasswordChange, SignIn } from './accounts.dto.js';
import { accountList } from './accounts.queries.js';
import { accountShown, Accounts } from './accounts.service.js';
import { Desk } from './desk.js';

@ApiTags('accounts')
@Controller()
export class AccountsController {
  constructor(private readonly accounts: Accounts, private readonly records: Records, private readonly desk: Desk) {}

  @Get('setup') @Open()
  async setup() { return { open: !(await this.accounts.isSetUp()) }; }

  @Post('setup') @Open() @NotReplayed(true)
  async setUp(@Body() body: FirstPeople) { await this.accounts.setUp(body); return { open: false }; }

  @Post('sessions') @Open() @NotReplayed(true)
  signIn(@Body() body: SignIn, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) { return this.desk.signIn(body, request, reply); }

  @Get('sessions/current') @For(...ROLES) @BeforePasswordChange(true)
  current(@WithSession() caller: Caller) { return this.desk.current(caller); }

  @Delete('sessions/current') @For(...ROLES) @BeforePasswordChange(true) @HttpCode(204)
  signOut(@WithSession() caller: Caller, @Res({ passthrough: true }) reply: FastifyReply) { return this.desk.signOut(caller, reply); }

  @Post('sessions/current/password') @For(...ROLES) @BeforePasswordChange(true) @NotReplayed(true) @HttpCode(204)
  changePassword(@WithSession() caller: Caller, @Body() body: PasswordChange) { return this.accounts.changePassword(caller.actor, body, caller.sessionId); }

  @Get('users') @For('systemAdmin', 'securityAdmin', 'auditAdmin') @DescribedList(accountList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(accountList, who, query, wanted); }

  @Get('users/:id') @For('systemAdmin', 'securityAdmin', 'auditAdmin') @DescribedRecord(accountList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(accountShown, who, id); }

  @Post('users') @For('systemAdmin') @NotReplayed(true) @DescribedRecord(accountList, 201)
  async create(@Who() who: Actor, @Body() body: NewUser) { return this.records.one(accountShown, who, (await this.accounts.create(who, body)).id); }

  @Post('users/:id/roles') @For('securityAdmin') @DescribedRecord(accountList, 201)
  async grant(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Grant) { await this.accounts.grant(who, { id, version }, body); return this.records.one(accountShown, who, id); }

  @Post('users/:id/deactivation') @For('systemAdmin') @DescribedRecord(accountList, 201)
  async disable(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.accounts.disable(who, { id, version }); return this.records.one(accountShown, who, id); }

  @Post('users/:id/reactivation') @For('systemAdmin') @DescribedRecord(accountList, 201)
  async enable(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.accounts.enable(who, { id, version }); return this.records.one(accountShown, who, id); }

  @Post('users/:id/password') @For('systemAdmin') @NotReplayed(true) @DescribedRecord(accountList, 201)
  async resetPassword(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: NewPassword) { await this.accounts.resetPassword(who, { id, version }, body.password); return this.records.one(accountShown, who, id); }
}
