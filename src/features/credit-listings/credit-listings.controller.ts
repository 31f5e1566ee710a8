import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { READERS, type Actor } from '../../kernel/actor.js';
import { For, Who } from '../../platform/auth/access.js';
import { Id, SeenVersion, Wants, type Wanted } from '../../platform/http/asking.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList, DescribedRecord } from '../../platform/lists/described.js';
import { Records } from '../../platform/moves/records.js';
import { Execution, Fulfilment, NewCreditListing, NewPenalty, ReasonStated, Restart } from './credit-listings.dto.js';
import { creditListingList, penaltyList } from './credit-listings.queries.js';
import { CreditListings, creditListingShown } from './credit-listings.service.js';
import { Penalties, penaltyShown } from './penalties.service.js';

const KEEPERS = ['manager', 'bureauOfficer'] as const;
const RELEASERS = ['bureauOfficer', 'bureauLeader'] as const;

@ApiTags('credit-listings')
@Controller('credit-listings')
export class CreditListingsController {
  constructor(private readonly listings: CreditListings, private readonly records: Records) {}

  @Get() @For(...READERS) @DescribedList(creditListingList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(creditListingList, who, query, wanted); }

  @Get(':id') @For(...READERS) @DescribedRecord(creditListingList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(creditListingShown, who, id); }

  @Post() @For(...KEEPERS) @DescribedRecord(creditListingList, 201)
  async enter(@Who() who: Actor, @Body() body: NewCreditListing) { return this.one(who, (await this.listings.enter(who, body)).id); }

  @Post(':id/fulfilment') @For(...KEEPERS) @DescribedRecord(creditListingList, 201)
  async fulfil(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Fulfilment) { await this.listings.fulfil(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/restart') @For(...KEEPERS) @DescribedRecord(creditListingList, 201)
  async restart(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Restart) { await this.listings.restart(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/removal') @For(...RELEASERS) @DescribedRecord(creditListingList, 201)
  async remove(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: ReasonStated) { await this.listings.remove(who, { id, version }, body.reason); return this.one(who, id); }

  @Post(':id/withdrawal') @For(...RELEASERS) @DescribedRecord(creditListingList, 201)
  async withdraw(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: ReasonStated) { await this.listings.withdraw(who, { id, version }, body.reason); return this.one(who, id); }
}

@ApiTags('credit-listings')
@Controller('penalties')
export class PenaltiesController {
  constructor(private readonly penalties: Penalties, private readonly records: Records) {}

  @Get() @For(...READERS) @DescribedList(penaltyList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(penaltyList, who, query, wanted); }

  @Get(':id') @For(...READERS) @DescribedRecord(penaltyList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(penaltyShown, who, id); }

  @Post() @For(...KEEPERS) @DescribedRecord(penaltyList, 201)
  async impose(@Who() who: Actor, @Body() body: NewPenalty) { return this.one(who, (await this.penalties.impose(who, body)).id); }

  @Post(':id/execution') @For(...KEEPERS) @DescribedRecord(penaltyList, 201)
  async execute(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Execution) { await this.penalties.execute(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/revocation') @For(...RELEASERS) @DescribedRecord(penaltyList, 201)
  async revoke(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: ReasonStated) { await this.penalties.revoke(who, { id, version }, body.reason); return this.one(who, id); }
}
