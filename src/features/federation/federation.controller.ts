import { Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ROLES, type Actor } from '../../kernel/actor.js';
import { For, Open, Who } from '../../platform/auth/access.js';
import { NotReplayed } from '../../platform/http/idempotency.interceptor.js';
import { Bindings } from './bindings.service.js';
import { Federation } from './federation.service.js';

@ApiTags('accounts')
@Controller()
export class FederationController {
  constructor(private readonly federation: Federation, private readonly bindings: Bindings) {}

  @Get('sign-in-methods') @Open()
  methods() { return this.federation.methods; }

  @Get('oidc/sign-in') @Open()
  async signIn(@Req() request: FastifyRequest, @Res() reply: FastifyReply) { return reply.redirect(await this.federation.begin(request, reply, null), 302); }

  @Get('oidc/callback') @Open()
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply) { return reply.redirect(await this.federation.end(request, reply), 302); }

  @Get('oidc/binding') @For(...ROLES)
  binding(@Who() who: Actor) { return this.bindings.of(who); }

  @Post('oidc/binding') @For(...ROLES) @NotReplayed(true)
  async bind(@Who() who: Actor, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) { return { url: await this.federation.begin(request, reply, who) }; }

  @Delete('oidc/binding') @For(...ROLES) @HttpCode(204)
  unbind(@Who() who: Actor) { return this.bindings.unbind(who); }
}
