import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { BUREAU, CENTRE, READERS, type Actor } from '../../kernel/actor.js';
import { For, Who } from '../auth/access.js';
import { Id, Wants, type Wanted } from '../http/asking.js';
import { Names, OneOf, Text } from '../http/fields.js';
import { Confidential, NotReplayed } from '../http/idempotency.interceptor.js';
import type { Query as AskedQuery } from '../lists/asked.js';
import { DescribedList, DescribedRecord } from '../lists/described.js';
import { Lists } from '../lists/lists.js';
import { found } from '../subjects/search.controller.js';
import { PURPOSES, type Purpose } from './disclosure.entity.js';
import { disclosureList } from './disclosures.lists.js';
import { Disclosures } from './disclosures.js';

export class Asking {
  @Names('要看的内容', 'Which fields', 10, { example: ['phone'] }) fields: string[];
  @OneOf('用途', 'Purpose', PURPOSES) purpose: Purpose;
  @Text('理由', 'Reason', 500, { min: 4, example: '核对活动签到' }) reason: string;
}

export class NumberSearch { @Text('完整号码', 'The full number', 40, { min: 6, example: '13800000000' }) number: string }

const text = { type: 'string' };
const values = { type: 'object', required: ['values'], properties: { values: { type: 'object', additionalProperties: { ...text, nullable: true } } } };

/** Numbers in full: the same address under every resource. */
@ApiTags('personal data')
@Controller()
export class DisclosuresController {
  constructor(private readonly disclosures: Disclosures, private readonly lists: Lists) {}

  @Get('disclosures') @For('auditor', 'auditAdmin') @DescribedList(disclosureList)
  list(@Who() who: Actor, @Query() query: AskedQuery, @Wants() wanted: Wanted) { return this.lists.answer(disclosureList, who, query, wanted); }

  @Get('disclosures/:id') @For('auditor', 'auditAdmin') @DescribedRecord(disclosureList)
  one(@Who() who: Actor, @Id() id: string) { return this.lists.one(disclosureList, who, id); }

  @Post('number-searches') @For(...CENTRE, ...BUREAU) @NotReplayed(true) @HttpCode(200)
  @ApiOkResponse({ description: 'the records that hold this very number, of all kinds the reader may see', schema: found as never })
  find(@Who() who: Actor, @Body() body: NumberSearch) { return this.disclosures.find(who, body.number); }

  @Post(':resource/:id/disclosures') @For(...READERS) @Confidential(true)
  @ApiResponse({ status: 201, description: 'the numbers in full, this once', schema: values as never })
  disclose(@Who() who: Actor, @Param('resource') resource: string, @Id() id: string, @Body() body: Asking) { return this.disclosures.disclose(who, resource, id, body); }
}
