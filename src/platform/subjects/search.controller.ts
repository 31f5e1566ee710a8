import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiQuery, ApiTags } from '@nestjs/swagger';
import { ROLES, type Actor } from '../../kernel/actor.js';
import { For, Who } from '../auth/access.js';
import type { Query as Asked } from '../lists/asked.js';
import { Search } from './search.js';

const text = { type: 'string' };
const item = { type: 'object', required: ['resource', 'id', 'title', 'subtitle'], properties: { resource: text, id: { ...text, format: 'uuid' }, title: text, subtitle: text } };
/** What a search answers, for the API document. */
export const found = { type: 'object', required: ['items'], properties: { items: { type: 'array', items: item } } };

@ApiTags('records')
@Controller('search')
export class SearchController {
  constructor(private readonly search: Search) {}

  @Get() @For(...ROLES)
  @ApiQuery({ name: 'q', required: false, type: String, description: 'part of a name, its pinyin or initials, a code or a number (名称、拼音、首字母、代码、编号)' })
  @ApiOkResponse({ description: 'at most 20 records of all kinds the reader may see', schema: found as never })
  find(@Who() who: Actor, @Query() query: Asked) { return this.search.find(who, query); }
}
