import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { READERS, type Actor } from '../../kernel/actor.js';
import { For, Who } from '../../platform/auth/access.js';
import { Id, SeenVersion, Wants, type Wanted } from '../../platform/http/asking.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList, DescribedRecord } from '../../platform/lists/described.js';
import { Records } from '../../platform/moves/records.js';
import { MediaReportChanges, MediaReportRejection, NewMediaReport } from './publicity.dto.js';
import { mediaReportList } from './publicity.queries.js';
import { MediaReports, mediaReportShown } from './publicity.service.js';

const RECORDERS = ['manager', 'incubationOfficer', 'projectOfficer', 'volunteerOfficer'] as const;
const VERIFIERS = ['manager', 'bureauOfficer'] as const;

@ApiTags('publicity')
@Controller('media-reports')
export class PublicityController {
  constructor(private readonly reports: MediaReports, private readonly records: Records) {}

  @Get() @For(...READERS) @DescribedList(mediaReportList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(mediaReportList, who, query, wanted); }

  @Get(':id') @For(...READERS) @DescribedRecord(mediaReportList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(mediaReportShown, who, id); }

  @Post() @For(...RECORDERS) @DescribedRecord(mediaReportList, 201)
  async report(@Who() who: Actor, @Body() body: NewMediaReport) { return this.one(who, (await this.reports.report(who, body)).id); }

  @Patch(':id') @For(...RECORDERS) @DescribedRecord(mediaReportList)
  async change(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: MediaReportChanges) { await this.reports.change(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/verification') @For(...VERIFIERS) @DescribedRecord(mediaReportList, 201)
  async verify(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.reports.verify(who, { id, version }); return this.one(who, id); }

  @Post(':id/rejection') @For(...VERIFIERS) @DescribedRecord(mediaReportList, 201)
  async reject(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: MediaReportRejection) { await this.reports.reject(who, { id, version }, body.reason); return this.one(who, id); }
}
