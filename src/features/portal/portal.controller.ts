import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { Open } from '../../platform/auth/access.js';
import { Wants, type Wanted } from '../../platform/http/asking.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList } from '../../platform/lists/described.js';
import { publicRegister } from './portal.queries.js';
import { Portal } from './portal.service.js';

/** What the public pages show, as data. */
@ApiTags('public')
@Controller('public')
export class PortalController {
  constructor(private readonly portal: Portal) {}

  @Get('organizations') @Open() @Header('Cache-Control', 'public, max-age=60') @Header('Vary', 'Accept, Accept-Language') @DescribedList(publicRegister)
  organizations(@Query() query: Asked, @Wants() wanted: Wanted) { return this.portal.organizations(query, wanted); }

  @Get('figures') @Open() @Header('Cache-Control', 'public, max-age=60') @Header('Vary', 'Accept-Language') @ApiQuery({ name: 'asOf', required: false, schema: { type: 'string', format: 'date' }, description: 'default today (截至)' } as never)
  headlines(@Query() query: Asked, @Wants() { language }: Wanted) { return this.portal.headlines(query, language); }
}
