import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { ROLES, type Actor } from '../../kernel/actor.js';
import { For, Open, Who } from '../auth/access.js';
import { Calendars } from '../calendar/calendars.js';
import { HOLIDAY_KINDS, type HolidayKind } from '../calendar/holiday.entity.js';
import { Id, Wants, type Wanted } from '../http/asking.js';
import { DayField, Numbers, OneOf, Text } from '../http/fields.js';
import type { Query as Asked } from '../lists/asked.js';
import { DescribedList } from '../lists/described.js';
import { Lists } from '../lists/lists.js';
import { Parameters } from '../parameters/parameters.js';
import { About } from './about.js';
import { announcementList, Operations } from './operations.js';

export class NewParameterValue {
  @Numbers('新值', 'The new value') value: number | number[];
  @DayField('生效日期', 'In force from') inForceOn: string;
  @Text('依据', 'Source', 200) source: string;
  @Text('理由', 'Reason', 1000) reason: string;
}

export class NewHoliday {
  @DayField('日期', 'Day') day: string;
  @Text('名称', 'Name', 40) name: string;
  @OneOf('类别', 'Kind', HOLIDAY_KINDS) kind: HolidayKind;
  @Text('依据', 'Source', 200) source: string;
}

@ApiTags('system')
@Controller()
export class SystemController {
  constructor(
    private readonly about: About, private readonly parameters: Parameters, private readonly calendars: Calendars,
    private readonly operations: Operations, private readonly lists: Lists,
  ) {}

  @Get('system') @Open()
  system() { return this.about.view; }

  @Get('parameters') @For(...ROLES)
  async listParameters() { return { items: await this.parameters.list() }; }

  @Post('parameters/:key/values') @For('manager')
  async put(@Who() who: Actor, @Param('key') key: string, @Body() body: NewParameterValue) {
    await this.parameters.put(who, key, body);
    return { key, ...body };
  }

  @Get('holidays') @For(...ROLES) @ApiQuery({ name: 'year', required: false, schema: { type: 'integer' }, description: 'default: this year' })
  async holidays(@Query('year') year?: string) { return this.operations.holidays(year); }

  @Post('holidays') @For('manager')
  async enterHoliday(@Who() who: Actor, @Body() body: NewHoliday) {
    await this.calendars.enter(who, body);
    return body;
  }

  @Get('announcements') @For('systemAdmin', 'auditAdmin') @DescribedList(announcementList)
  announcements(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.lists.answer(announcementList, who, query, wanted); }

  @Post('announcements/:id/restart') @For('systemAdmin')
  restart(@Who() who: Actor, @Id() id: string) { return this.operations.restart(who, id); }
}
