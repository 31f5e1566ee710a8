import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { READERS, type Actor } from '../../kernel/actor.js';
import { For, Who } from '../../platform/auth/access.js';
import { Id, SeenVersion, Wants, type Wanted } from '../../platform/http/asking.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList, DescribedRecord } from '../../platform/lists/described.js';
import { Records } from '../../platform/moves/records.js';
import { PartyRecords, partyRecordShown } from './party-records.service.js';
import { Ratings, ratingShown } from './ratings.service.js';
import { Confirmation, Downgrading, NewPartyRecord, NewRating, PartyRecordChanges, RatingAssessment, StepDone, WhyThen } from './supervision.dto.js';
import { dutyList, partyRecordList, ratingList } from './supervision.queries.js';
import { Supervision } from './supervision.service.js';

const ATTENDING = ['manager', 'incubationOfficer', 'bureauOfficer'] as const;
const REPORTING = [...ATTENDING, 'organizationUser'] as const;
const GRADING = ['bureauOfficer', 'bureauLeader'] as const;

@ApiTags('supervision')
@Controller('supervision')
export class SupervisionController {
  constructor(private readonly supervision: Supervision, private readonly records: Records) {}

  @Get('board') @For(...READERS) @ApiOkResponse({ description: 'what is overdue and due within thirty days, by kind, unit and officer' })
  board(@Who() who: Actor) { return this.supervision.board(who); }

  @Get('duties') @For(...READERS) @DescribedList(dutyList)
  duties(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(dutyList, who, query, wanted); }

  @Get('standing/:id') @For(...READERS) @ApiOkResponse({ description: 'what an organization is kept from today, and why' })
  standing(@Who() who: Actor, @Id() id: string) { return this.supervision.standing(who, id); }
}

@ApiTags('supervision')
@Controller('ratings')
export class RatingsController {
  constructor(private readonly ratings: Ratings, private readonly records: Records) {}

  @Get() @For(...READERS) @DescribedList(ratingList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(ratingList, who, query, wanted); }

  @Get(':id') @For(...READERS) @DescribedRecord(ratingList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(ratingShown, who, id); }

  @Post() @For(...REPORTING) @DescribedRecord(ratingList, 201)
  async apply(@Who() who: Actor, @Body() body: NewRating) { return this.one(who, (await this.ratings.apply(who, body)).id); }

  @Post(':id/assessment') @For(...ATTENDING) @DescribedRecord(ratingList, 201)
  async assess(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: RatingAssessment) { await this.ratings.assess(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/confirmation') @For(...GRADING) @DescribedRecord(ratingList, 201)
  async confirm(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Confirmation) { await this.ratings.confirm(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/refusal') @For(...GRADING) @DescribedRecord(ratingList, 201)
  async refuse(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: WhyThen) { await this.ratings.refuse(who, { id, version }, body.reason); return this.one(who, id); }

  @Post(':id/withdrawal') @For(...REPORTING) @DescribedRecord(ratingList, 201)
  async withdraw(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: WhyThen) { await this.ratings.withdraw(who, { id, version }, body.reason); return this.one(who, id); }

  @Post(':id/downgrade') @For(...GRADING) @DescribedRecord(ratingList, 201)
  async downgrade(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Downgrading) { await this.ratings.downgrade(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/cancellation') @For(...GRADING) @DescribedRecord(ratingList, 201)
  async cancel(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: WhyThen) { await this.ratings.cancel(who, { id, version }, body.reason); return this.one(who, id); }
}

@ApiTags('supervision')
@Controller('party-records')
export class PartyRecordsController {
  constructor(private readonly party: PartyRecords, private readonly records: Records) {}

  @Get() @For(...READERS) @DescribedList(partyRecordList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(partyRecordList, who, query, wanted); }

  @Get(':id') @For(...READERS) @DescribedRecord(partyRecordList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(partyRecordShown, who, id); }

  @Post() @For(...REPORTING) @DescribedRecord(partyRecordList, 201)
  async keep(@Who() who: Actor, @Body() body: NewPartyRecord) { return this.one(who, (await this.party.keep(who, body)).id); }

  @Patch(':id') @For(...REPORTING) @DescribedRecord(partyRecordList)
  async change(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: PartyRecordChanges) { await this.party.change(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/step') @For(...REPORTING) @DescribedRecord(partyRecordList, 201)
  async tick(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: StepDone) { await this.party.tick(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/end') @For(...ATTENDING) @DescribedRecord(partyRecordList, 201)
  async end(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: WhyThen) { await this.party.end(who, { id, version }, body.reason); return this.one(who, id); }
}
