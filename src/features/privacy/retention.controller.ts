import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../kernel/actor.js';
import { For, Who } from '../../platform/auth/access.js';
import { Confirming } from './privacy.dto.js';
import { Retention } from './retention.service.js';

const period = { type: 'object', properties: { id: { type: 'string' }, zh: { type: 'string' }, en: { type: 'string' }, parameter: { type: 'string' }, period: { type: 'integer' }, unit: { type: 'string' }, source: { type: 'string' }, isAutomatic: { type: 'boolean' }, before: { type: 'string', format: 'date' }, due: { type: 'integer' } } };

@ApiTags('personal data')
@Controller('retention-periods')
export class RetentionController {
  constructor(private readonly retention: Retention) {}

  @Get() @For('manager', 'bureauOfficer', 'auditor', 'auditAdmin')
  @ApiOkResponse({ description: 'every period with its source, and what has outlived it', schema: { type: 'object', properties: { items: { type: 'array', items: period } } } as never })
  async list(@Who() who: Actor) { return { items: await this.retention.list(who) }; }

  @Post(':id/removal') @For('manager', 'auditAdmin')
  remove(@Who() who: Actor, @Param('id') name: string, @Body() body: Confirming) { return this.retention.remove(who, name, body); }
}
