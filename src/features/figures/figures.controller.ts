import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { READERS, type Actor } from '../../kernel/actor.js';
import { For, Who } from '../../platform/auth/access.js';
import { Wants, type Wanted } from '../../platform/http/asking.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList } from '../../platform/lists/described.js';
import { figureRows } from './figures.queries.js';
import { Figures } from './figures.service.js';

const AsOf = ApiQuery({ name: 'asOf', required: false, schema: { type: 'string', format: 'date' }, description: 'what was so on this day; default today (截至)' } as never);
const KnownAt = ApiQuery({ name: 'knownAt', required: false, schema: { type: 'string', format: 'date-time' }, description: 'what was recorded by this instant; default now (获知时刻)' } as never);
const Division = ApiQuery({ name: 'division', required: false, type: String, description: 'id of the unit that counts; none: rows without one (片区)' });
const Edition = ApiQuery({ name: 'edition', required: false, enum: ['2018', '2020'], description: 'which set of units; default 2018 (版本)' });

@ApiTags('figures')
@Controller('figures')
export class FiguresController {
  constructor(private readonly figures: Figures) {}

  @Get() @For(...READERS) @AsOf @KnownAt @Division @Edition
  board(@Who() who: Actor, @Query() query: Asked, @Wants() { language }: Wanted) { return this.figures.board(who, query, language); }

  @Get('series') @For(...READERS) @AsOf @KnownAt @Division @Edition @ApiQuery({ name: 'years', required: false, schema: { type: 'integer', minimum: 1, maximum: 30, default: 6 } })
  series(@Who() who: Actor, @Query() query: Asked) { return this.figures.series(who, query); }

  @Get('by-division') @For(...READERS) @AsOf @KnownAt @Division @Edition @ApiQuery({ name: 'key', type: String })
  byDivision(@Who() who: Actor, @Query() query: Asked, @Wants() { language }: Wanted) { return this.figures.byDivision(who, query, language); }

  @Get(':key/rows') @For(...READERS) @AsOf @KnownAt @Division @Edition @DescribedList(figureRows)
  rows(@Who() who: Actor, @Param('key') key: string, @Query() query: Asked, @Wants() wanted: Wanted) { return this.figures.rows(who, key, query, wanted); }
}
