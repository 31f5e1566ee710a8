import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { READERS, type Actor } from '../../kernel/actor.js';
import { For, Who } from '../../platform/auth/access.js';
import { Id, SeenVersion, Wants, type Wanted } from '../../platform/http/asking.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList, DescribedRecord } from '../../platform/lists/described.js';
import { Records } from '../../platform/moves/records.js';
import { Subjects } from '../../platform/subjects/subjects.js';
import { Activities, activityShown } from './activities.service.js';
import { ActivityChanges, Cancelling, HeldRecord, NewActivity } from './volunteering.dto.js';
import { activityList, attendanceList } from './volunteering.queries.js';

const RECORDERS = ['manager', 'volunteerOfficer', 'projectOfficer', 'organizationUser'] as const;

@ApiTags('volunteering')
@Controller('activities')
export class ActivitiesController {
  constructor(private readonly activities: Activities, private readonly records: Records, private readonly subjects: Subjects) {}

  @Get() @For(...READERS) @DescribedList(activityList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(activityList, who, query, wanted); }

  @Get(':id') @For(...READERS) @DescribedRecord(activityList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(activityShown, who, id); }

  @Get(':id/attendance') @For(...READERS) @DescribedList(attendanceList)
  async attendance(@Who() who: Actor, @Id() id: string, @Query() query: Asked, @Wants() wanted: Wanted) {
    await this.subjects.visible(who, 'activities', id);
    return this.records.list(attendanceList, who, query, wanted, [{ sql: 't.activityId = ?', values: [id] }]);
  }

  @Post() @For(...RECORDERS) @DescribedRecord(activityList, 201)
  async plan(@Who() who: Actor, @Body() body: NewActivity) { return this.one(who, (await this.activities.plan(who, body)).id); }

  @Patch(':id') @For(...RECORDERS) @DescribedRecord(activityList)
  async change(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: ActivityChanges) { await this.activities.change(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/record') @For(...RECORDERS) @DescribedRecord(activityList, 201)
  async hold(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: HeldRecord) { await this.activities.hold(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/confirmation') @For('manager', 'volunteerOfficer') @DescribedRecord(activityList, 201)
  async confirm(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.activities.confirm(who, { id, version }); return this.one(who, id); }

  @Post(':id/cancellation') @For(...RECORDERS) @DescribedRecord(activityList, 201)
  async cancel(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Cancelling) { await this.activities.cancel(who, { id, version }, body.reason); return this.one(who, id); }
}
