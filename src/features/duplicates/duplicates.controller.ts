import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../kernel/actor.js';
import { For, Who } from '../../platform/auth/access.js';
import { Id, SeenVersion, Wants, type Wanted } from '../../platform/http/asking.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList, DescribedRecord } from '../../platform/lists/described.js';
import { Records } from '../../platform/moves/records.js';
import { Subjects } from '../../platform/subjects/subjects.js';
import { BodyEntry, MergeInto, NewMerge, DuplicateReason } from './duplicates.dto.js';
import { duplicateList, mergeLinkList, mergeList } from './duplicates.queries.js';
import { Duplicates, duplicateShown } from './duplicates.service.js';
import { Merges, mergeShown } from './merges.service.js';

const KEEPERS = ['manager', 'incubationOfficer', 'bureauOfficer'] as const;

@ApiTags('duplicates')
@Controller('duplicates')
export class DuplicatesController {
  constructor(private readonly duplicates: Duplicates, private readonly records: Records) {}

  @Get() @For(...KEEPERS, 'auditor') @DescribedList(duplicateList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(duplicateList, who, query, wanted); }

  @Get(':id') @For(...KEEPERS, 'auditor') @DescribedRecord(duplicateList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(duplicateShown, who, id); }

  @Post('search') @For(...KEEPERS) @HttpCode(200)
  async search() { return { compared: await this.duplicates.find() }; }

  @Post(':id/dismissal') @For(...KEEPERS) @DescribedRecord(duplicateList, 201)
  async dismiss(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: DuplicateReason) { await this.duplicates.dismiss(who, { id, version }, body.reason); return this.one(who, id); }

  @Post(':id/reopening') @For(...KEEPERS) @DescribedRecord(duplicateList, 201)
  async reopen(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: DuplicateReason) { await this.duplicates.reopen(who, { id, version }, body.reason); return this.one(who, id); }
}

@ApiTags('duplicates')
@Controller('merges')
export class MergesController {
  constructor(private readonly merges: Merges, private readonly records: Records, private readonly subjects: Subjects) {}

  @Get() @For(...KEEPERS, 'auditor') @DescribedList(mergeList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(mergeList, who, query, wanted); }

  @Get(':id') @For(...KEEPERS, 'auditor') @DescribedRecord(mergeList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(mergeShown, who, id); }

  @Get(':id/links') @For(...KEEPERS, 'auditor') @DescribedList(mergeLinkList)
  async links(@Who() who: Actor, @Id() id: string, @Query() query: Asked, @Wants() wanted: Wanted) { await this.subjects.visible(who, mergeList.resource, id); return this.records.list(mergeLinkList, who, query, wanted, [{ sql: 'm.id = ?', values: [id] }]); }

  @Post() @For(...KEEPERS) @DescribedRecord(mergeList, 201)
  async propose(@Who() who: Actor, @Body() body: NewMerge) { return this.one(who, (await this.merges.propose(who, body)).id); }

  @Post(':id/confirmation') @For(...KEEPERS) @DescribedRecord(mergeList, 201)
  async confirm(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.merges.confirm(who, { id, version }); return this.one(who, id); }

  @Post(':id/rejection') @For(...KEEPERS) @DescribedRecord(mergeList, 201)
  async reject(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: DuplicateReason) { await this.merges.reject(who, { id, version }, body.reason); return this.one(who, id); }

  @Post(':id/withdrawal') @For(...KEEPERS) @DescribedRecord(mergeList, 201)
  async withdraw(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: DuplicateReason) { await this.merges.withdraw(who, { id, version }, body.reason); return this.one(who, id); }

  @Post(':id/undoing') @For('manager', 'bureauOfficer') @DescribedRecord(mergeList, 201)
  async undo(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: DuplicateReason) { await this.merges.undo(who, { id, version }, body.reason); return this.one(who, id); }
}

/** What stands at the register itself: is there this body already, and the same merge said at the record that is absorbed. */
@ApiTags('duplicates')
@Controller('organizations')
export class NamesakesController {
  constructor(private readonly duplicates: Duplicates, private readonly merges: Merges, private readonly records: Records) {}

  @Post('duplicates') @For(...KEEPERS) @HttpCode(200)
  like(@Body() body: BodyEntry) { return this.duplicates.like(body); }

  @Post(':id/merge') @For(...KEEPERS) @DescribedRecord(mergeList, 201)
  async merge(@Who() who: Actor, @Id() absorbedId: string, @Body() body: MergeInto) { return this.records.one(mergeShown, who, (await this.merges.propose(who, { ...body, absorbedId })).id); }
}
