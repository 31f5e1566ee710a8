import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { READERS, type Actor } from '../../kernel/actor.js';
import { For, Who } from '../../platform/auth/access.js';
import { Id, SeenVersion, Wants, type Wanted } from '../../platform/http/asking.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList, DescribedRecord } from '../../platform/lists/described.js';
import { Records } from '../../platform/moves/records.js';
import { Ending, Filing, NewOrganization, OrganizationChanges, ReasonOnly, Registration } from './organizations.dto.js';
import { organizationList } from './organizations.queries.js';
import { organizationShown, Organizations } from './organizations.service.js';

const KEEPERS = ['manager', 'incubationOfficer', 'bureauOfficer'] as const;

@ApiTags('organizations')
@Controller('organizations')
export class OrganizationsController {
  constructor(private readonly organizations: Organizations, private readonly records: Records) {}

  @Get() @For(...READERS) @DescribedList(organizationList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(organizationList, who, query, wanted); }

  @Get(':id') @For(...READERS) @DescribedRecord(organizationList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(organizationShown, who, id); }

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
}
