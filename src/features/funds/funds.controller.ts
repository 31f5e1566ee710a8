import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { READERS, type Actor } from '../../kernel/actor.js';
import { For, Who } from '../../platform/auth/access.js';
import { Id, SeenVersion, Wants, type Wanted } from '../../platform/http/asking.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList, DescribedRecord } from '../../platform/lists/described.js';
import { Records } from '../../platform/moves/records.js';
import { TrancheCancellation, TranchePayment } from './funds.dto.js';
import { trancheList } from './funds.queries.js';
import { trancheShown, Tranches } from './funds.service.js';

@ApiTags('funds')
@Controller('tranches')
export class FundsController {
  constructor(private readonly tranches: Tranches, private readonly records: Records) {}

  @Get() @For(...READERS) @DescribedList(trancheList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(trancheList, who, query, wanted); }

  @Get(':id') @For(...READERS) @DescribedRecord(trancheList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(trancheShown, who, id); }

  @Post(':id/request') @For('manager', 'projectOfficer', 'organizationUser') @DescribedRecord(trancheList, 201)
  async request(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.tranches.request(who, { id, version }); return this.one(who, id); }

  @Post(':id/approval') @For('manager', 'bureauLeader') @DescribedRecord(trancheList, 201)
  async approve(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.tranches.approve(who, { id, version }); return this.one(who, id); }

  @Post(':id/payment') @For('financeOfficer') @DescribedRecord(trancheList, 201)
  async pay(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: TranchePayment) { await this.tranches.pay(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/cancellation') @For('manager', 'bureauLeader') @DescribedRecord(trancheList, 201)
  async cancel(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: TrancheCancellation) { await this.tranches.cancel(who, { id, version }, body.reason); return this.one(who, id); }
}
