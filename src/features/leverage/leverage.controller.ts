import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { READERS, type Actor } from '../../kernel/actor.js';
import { For, Who } from '../../platform/auth/access.js';
import { Id, SeenVersion, Wants, type Wanted } from '../../platform/http/asking.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList, DescribedRecord } from '../../platform/lists/described.js';
import { Records } from '../../platform/moves/records.js';
import { Agreement, Lapse, NewContribution, Receipt, Refusing } from './leverage.dto.js';
import { contributionList } from './leverage.queries.js';
import { Contributions, contributionShown } from './leverage.service.js';

const RECORDERS = ['manager', 'projectOfficer', 'incubationOfficer', 'financeOfficer', 'organizationUser'] as const;
const VERIFIERS = ['manager', 'financeOfficer'] as const;

@ApiTags('leverage')
@Controller('contributions')
export class LeverageController {
  constructor(private readonly contributions: Contributions, private readonly records: Records) {}

  @Get() @For(...READERS) @DescribedList(contributionList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(contributionList, who, query, wanted); }

  @Get(':id') @For(...READERS) @DescribedRecord(contributionList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(contributionShown, who, id); }

  @Post() @For(...RECORDERS) @DescribedRecord(contributionList, 201)
  async pledge(@Who() who: Actor, @Body() body: NewContribution) { return this.one(who, (await this.contributions.pledge(who, body)).id); }

  @Post(':id/agreement') @For(...RECORDERS) @DescribedRecord(contributionList, 201)
  async agree(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Agreement) { await this.contributions.agree(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/receipt') @For(...RECORDERS) @DescribedRecord(contributionList, 201)
  async receive(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Receipt) { await this.contributions.receive(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/verification') @For(...VERIFIERS) @DescribedRecord(contributionList, 201)
  async verify(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.contributions.verify(who, { id, version }); return this.one(who, id); }

  @Post(':id/rejection') @For(...VERIFIERS) @DescribedRecord(contributionList, 201)
  async reject(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Refusing) { await this.contributions.reject(who, { id, version }, body.reason); return this.one(who, id); }

  @Post(':id/lapse') @For(...RECORDERS) @DescribedRecord(contributionList, 201)
  async lapse(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Lapse) { await this.contributions.lapse(who, { id, version }, body.reason); return this.one(who, id); }

  @Post(':id/reversal') @For(...VERIFIERS) @DescribedRecord(contributionList, 201)
  async reverse(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Refusing) { await this.contributions.reverse(who, { id, version }, body.reason); return this.one(who, id); }
}
