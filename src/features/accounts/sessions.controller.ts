import { Body, Controller, Delete, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ROLES, type Actor } from '../../kernel/actor.js';
import { BeforePasswordChange } from '../../platform/auth/access.guard.js';
import { For, Open, Who, WithSession, type Caller } from '../../platform/auth/access.js';
import { Id, Wants, type Wanted } from '../../platform/http/asking.js';
import { NotReplayed } from '../../platform/http/idempotency.interceptor.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList } from '../../platform/lists/described.js';
import { Records } from '../../platform/moves/records.js';
import { FirstCode, OwnPassword, PasswordChange, SignIn } from './accounts.dto.js';
import { ownSessionList } from './accounts.queries.js';
import { Accounts } from './accounts.service.js';
import { Desk } from './desk.js';
import { Sessions } from './sessions.js';

/** Signing in and out, and what belongs to the person who did. */
@ApiTags('accounts')
@Controller('sessions')
export class SessionsController {
  constructor(private readonly accounts: Accounts, private readonly sessions: Sessions, private readonly records: Records, private readonly desk: Desk) {}

  @Post() @Open() @NotReplayed(true)
  signIn(@Body() body: SignIn, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) { return this.desk.signIn(body, request, reply); }

  @Get() @For(...ROLES) @DescribedList(ownSessionList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(ownSessionList, who, query, wanted); }

  @Get('current') @For(...ROLES) @BeforePasswordChange(true)
  current(@WithSession() caller: Caller) { return this.desk.current(caller); }

  @Delete('current') @For(...ROLES) @BeforePasswordChange(true) @HttpCode(204)
  signOut(@WithSession() caller: Caller, @Res({ passthrough: true }) reply: FastifyReply) { return this.desk.signOut(caller, reply); }

  @Delete('others') @For(...ROLES) @HttpCode(204)
  signOutOthers(@WithSession() caller: Caller) { return this.sessions.endAll(caller.actor.id, caller.sessionId); }

  @Delete(':id') @For(...ROLES) @HttpCode(204)
  signOutOne(@Who() who: Actor, @Id() id: string) { return this.sessions.endOwn(who, id); }

  @Post('current/password') @For(...ROLES) @BeforePasswordChange(true) @NotReplayed(true) @HttpCode(204)
  changePassword(@WithSession() caller: Caller, @Body() body: PasswordChange) { return this.accounts.changePassword(caller.actor, body, caller.sessionId); }

  @Post('current/second-factor') @For(...ROLES) @BeforePasswordChange(true) @NotReplayed(true)
  beginFactor(@WithSession() caller: Caller, @Body() body: OwnPassword, @Req() request: FastifyRequest) { return this.desk.beginFactor(caller, body.password, request); }

  @Post('current/second-factor/confirmation') @For(...ROLES) @BeforePasswordChange(true) @NotReplayed(true)
  confirmFactor(@WithSession() caller: Caller, @Body() body: FirstCode) { return this.desk.confirmFactor(caller, body.code); }

  @Post('current/second-factor/removal') @For(...ROLES) @NotReplayed(true) @HttpCode(204)
  removeFactor(@WithSession() caller: Caller, @Body() body: OwnPassword, @Req() request: FastifyRequest) { return this.desk.removeFactor(caller, body.password, request); }
}
