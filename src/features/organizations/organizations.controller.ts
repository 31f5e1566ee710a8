import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import { READERS, type Actor } from '../../kernel/actor.js';
import { For, Who } from '../../platform/auth/access.js';
import { AsOf, Id, SeenVersion, Wants, type Wanted } from '../../platform/http/asking.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList, DescribedRecord } from '../../platform/lists/described.js';
import { Lists } from '../../platform/lists/lists.js';
import { Records } from '../../platform/moves/records.js';
import { Subjects } from '../../platform/subjects/subjects.js';
import { historyList } from '../../platform/subjects/subjects.lists.js';
import { Timeline, timelineList } from '../../platform/subjects/timeline.js';
import { Ending, Filing, ImportMapping, NewImport, NewOrganization, OrganizationChanges, ReasonOnly, Registration, Withdrawal } from './organizations.dto.js';
import { importList, importRowList, itemList, organizationList } from './organizations.queries.js';
import { Cards, ItemBook, organizationShown, Organizations } from './organizations.service.js';
import { importShown, RegisterImports } from './register-imports.service.js';

const KEEPERS = ['manager', 'incubationOfficer', 'bureauOfficer'] as const;

@ApiTags('organizations')
@Controller('organizations')
export class OrganizationsController {
  constructor(
    private readonly organizations: Organizations, private readonly book: ItemBook, private readonly records: Records, private readonly subjects: Subjects, private readonly timeline: Timeline,
  ) {}

  @Get() @For(...READERS) @DescribedList(organizationList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(organizationList, who, query, wanted); }

  @Get(':id') @For(...READERS) @DescribedRecord(organizationList)
  @ApiQuery({ name: 'asOf', required: false, schema: { type: 'string', format: 'date' }, description: 'the record as it was valid on that day (截至某日)' })
  async shown(@Who() who: Actor, @Id() id: string, @AsOf() asOf: string | undefined) { const row = await this.one(who, id); return asOf === undefined ? row : this.book.on(row, asOf); }

  @Get(':id/changes') @For(...READERS) @DescribedList(itemList)
  async changes(@Who() who: Actor, @Id() id: string, @Query() query: Asked, @Wants() wanted: Wanted) { await this.subjects.visible(who, organizationList.resource, id); return this.records.list(itemList, who, query, wanted, [{ sql: 'i.organizationId = ?', values: [id] }]); }

  @Get(':id/timeline') @For(...READERS) @DescribedList(timelineList)
  async life(@Who() who: Actor, @Id() id: string, @Query() query: Asked, @Wants() wanted: Wanted) { await this.subjects.visible(who, organizationList.resource, id); return this.records.list(this.timeline.of(who, id), who, query, wanted); }

  @Post() @For(...KEEPERS) @DescribedRecord(organizationList, 201)
  async create(@Who() who: Actor, @Body() body: NewOrganization) { return this.one(who, (await this.organizations.create(who, body)).id); }

  @Patch(':id') @For(...KEEPERS) @DescribedRecord(organizationList)
  async change(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: OrganizationChanges) { await this.organizations.change(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/filing') @For(...KEEPERS) @DescribedRecord(organizationList, 201)
  async file(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Filing) { await this.organizations.file(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/registration') @For(...KEEPERS) @DescribedRecord(organizationList, 201)
  async register(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Registration) { await this.organizations.register(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/deregistration') @For(...KEEPERS) @DescribedRecord(organizationList, 201)
  async deregister(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Ending) { await this.organizations.deregister(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/revocation') @For('manager', 'bureauOfficer') @DescribedRecord(organizationList, 201)
  async revoke(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Ending) { await this.organizations.revoke(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/cancellation') @For(...KEEPERS) @DescribedRecord(organizationList, 201)
  async cancel(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: ReasonOnly) { await this.organizations.cancel(who, { id, version }, body.reason); return this.one(who, id); }

  private one(who: Actor, id: string) { return this.records.one(organizationShown, who, id); }
}

/** What the bodies themselves do with their cards. */
@ApiTags('organizations')
@Controller('organizations')
export class OrganizationCardsController {
  constructor(private readonly cards: Cards, private readonly records: Records) {}

  @Post(':id/confirmation') @For(...KEEPERS, 'organizationUser') @DescribedRecord(organizationList, 201)
  async confirm(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.cards.confirm(who, { id, version }); return this.records.one(organizationShown, who, id); }
}

/** Workbooks on their way into the register. */
@ApiTags('organizations')
@Controller('organizations/imports')
export class RegisterImportsController {
  constructor(private readonly imports: RegisterImports, private readonly records: Records, private readonly subjects: Subjects, private readonly lists: Lists) {}

  @Get() @For(...KEEPERS) @DescribedList(importList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(importList, who, query, wanted); }

  @Get(':id') @For(...KEEPERS) @DescribedRecord(importList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(importShown, who, id); }

  @Get(':id/rows') @For(...KEEPERS) @DescribedList(importRowList)
  async rows(@Who() who: Actor, @Id() id: string, @Query() query: Asked, @Wants() wanted: Wanted) { await this.subjects.visible(who, importList.resource, id); return this.records.list(importRowList, who, query, wanted, [{ sql: 'i.id = ?', values: [id] }]); }

  @Get(':id/history') @For(...KEEPERS) @DescribedList(historyList)
  async history(@Who() who: Actor, @Id() id: string, @Query() query: Asked, @Wants() wanted: Wanted) { const { name } = await this.subjects.visible(who, importList.resource, id); return this.lists.answer(historyList, who, query, wanted, [{ sql: 'h.subjectType = ? AND h.subjectId = ?', values: [name, id] }]); }

  @Get(':id/refused') @For(...KEEPERS) @ApiProduces('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  refused(@Who() who: Actor, @Id() id: string, @Wants() wanted: Wanted) { return this.imports.refused(who, id, wanted.language); }

  @Post() @For(...KEEPERS) @DescribedRecord(importList, 201)
  async open(@Who() who: Actor, @Body() body: NewImport) { return this.one(who, (await this.imports.open(who, body)).id); }

  @Post(':id/mapping') @For(...KEEPERS) @DescribedRecord(importList, 201)
  async map(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: ImportMapping) { await this.imports.map(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/confirmation') @For(...KEEPERS) @DescribedRecord(importList, 201)
  async confirm(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.imports.confirm(who, { id, version }); return this.one(who, id); }

  @Post(':id/cancellation') @For(...KEEPERS) @DescribedRecord(importList, 201)
  async cancel(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Withdrawal) { await this.imports.cancel(who, { id, version }, body.reason); return this.one(who, id); }
}
