import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { READERS, type Actor } from '../../kernel/actor.js';
import { For, Who } from '../../platform/auth/access.js';
import { Id, SeenVersion, Wants, type Wanted } from '../../platform/http/asking.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList, DescribedRecord } from '../../platform/lists/described.js';
import { Records } from '../../platform/moves/records.js';
import { Subjects } from '../../platform/subjects/subjects.js';
import { Leaving, NewVolunteer, VolunteerChanges } from './volunteering.dto.js';
import { attendanceList, volunteerList } from './volunteering.queries.js';
import { Volunteers, volunteerShown } from './volunteers.service.js';

const KEEPERS = ['manager', 'volunteerOfficer', 'organizationUser'] as const;

@ApiTags('volunteering')
@Controller('volunteers')
export class VolunteersController {
  constructor(private readonly volunteers: Volunteers, private readonly records: Records, private readonly subjects: Subjects) {}

  @Get() @For(...READERS) @DescribedList(volunteerList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(volunteerList, who, query, wanted); }

  @Get(':id') @For(...READERS) @DescribedRecord(volunteerList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(volunteerShown, who, id); }

  @Get(':id/attendance') @For(...READERS) @DescribedList(attendanceList)
  async attendance(@Who() who: Actor, @Id() id: string, @Query() query: Asked, @Wants() wanted: Wanted) {
    await this.subjects.visible(who, 'volunteers', id);
    return this.records.list(attendanceList, who, { sort: '-heldOn', ...query }, wanted, [{ sql: 't.volunteerId = ?', values: [id] }]);
  }

  @Post() @For(...KEEPERS) @DescribedRecord(volunteerList, 201)
  async register(@Who() who: Actor, @Body() body: NewVolunteer) { return this.one(who, (await this.volunteers.register(who, body)).id); }

  @Patch(':id') @For(...KEEPERS) @DescribedRecord(volunteerList)
  async change(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: VolunteerChanges) { await this.volunteers.change(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/departure') @For(...KEEPERS) @DescribedRecord(volunteerList, 201)
  async leave(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Leaving) { await this.volunteers.leave(who, { id, version }, body.reason); return this.one(who, id); }

  @Post(':id/return') @For(...KEEPERS) @DescribedRecord(volunteerList, 201)
  async rejoin(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Leaving) { await this.volunteers.rejoin(who, { id, version }, body.reason); return this.one(who, id); }
}
