import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ROLES, type Actor } from '../../kernel/actor.js';
import { For, Who } from '../../platform/auth/access.js';
import { Id, Wants, type Wanted } from '../../platform/http/asking.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList, DescribedRecord } from '../../platform/lists/described.js';
import { Lists } from '../../platform/lists/lists.js';
import { NewDivision, NewStatement, NewSuccessor } from './divisions.dto.js';
import { divisionList, statementList } from './divisions.queries.js';
import { Divisions } from './divisions.service.js';

@ApiTags('divisions')
@Controller('divisions')
export class DivisionsController {
  constructor(private readonly divisions: Divisions, private readonly lists: Lists) {}

  @Get() @For(...ROLES) @DescribedList(divisionList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.lists.answer(divisionList, who, query, wanted); }

  @Get('contradictions') @For(...ROLES)
  contradictions() { return this.divisions.contradictions(); }

  @Get('statements') @For(...ROLES) @DescribedList(statementList)
  statements(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.lists.answer(statementList, who, query, wanted); }

  @Post('statements') @For('manager')
  stateDistrict(@Who() who: Actor, @Body() body: NewStatement) { return this.divisions.state(who, null, body); }

  @Get(':id') @For(...ROLES) @DescribedRecord(divisionList)
  one(@Who() who: Actor, @Id() id: string) { return this.divisions.one(who, id); }

  @Post() @For('manager') @DescribedRecord(divisionList, 201)
  async create(@Who() who: Actor, @Body() body: NewDivision) { return this.one(who, (await this.divisions.create(who, body)).id); }

  @Post(':id/successors') @For('manager') @DescribedRecord(divisionList, 201)
  async succeed(@Who() who: Actor, @Id() id: string, @Body() body: NewSuccessor) { await this.divisions.succeed(who, id, body); return this.one(who, id); }

  @Post(':id/statements') @For('manager')
  state(@Who() who: Actor, @Id() id: string, @Body() body: NewStatement) { return this.divisions.state(who, id, body); }
}
