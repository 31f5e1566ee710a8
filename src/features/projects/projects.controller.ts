import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { READERS, type Actor } from '../../kernel/actor.js';
import { For, Who } from '../../platform/auth/access.js';
import { Id, SeenVersion, Wants, type Wanted } from '../../platform/http/asking.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList, DescribedRecord } from '../../platform/lists/described.js';
import { Records } from '../../platform/moves/records.js';
import { NewProject, ProjectAgreement, ProjectAward, ProjectChanges, ProjectClosure, ProjectRefusal, ProjectTermination, ProjectWithdrawal } from './projects.dto.js';
import { projectList } from './projects.queries.js';
import { projectShown, Projects } from './projects.service.js';

const DECIDERS = ['manager', 'bureauLeader'] as const;
const COMPANIONS = ['manager', 'projectOfficer'] as const;
const APPLICANTS = [...COMPANIONS, 'organizationUser'] as const;

@ApiTags('projects')
@Controller('projects')
export class ProjectsController {
  constructor(private readonly projects: Projects, private readonly records: Records) {}

  @Get() @For(...READERS) @DescribedList(projectList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(projectList, who, query, wanted); }

  @Get(':id') @For(...READERS) @DescribedRecord(projectList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(projectShown, who, id); }

  @Post() @For(...APPLICANTS) @DescribedRecord(projectList, 201)
  async draft(@Who() who: Actor, @Body() body: NewProject) { return this.one(who, (await this.projects.draft(who, body)).id); }

  @Patch(':id') @For(...APPLICANTS) @DescribedRecord(projectList)
  async change(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: ProjectChanges) { await this.projects.change(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/submission') @For(...APPLICANTS) @DescribedRecord(projectList, 201)
  async submit(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.projects.submit(who, { id, version }); return this.one(who, id); }

  @Post(':id/approval') @For(...DECIDERS) @DescribedRecord(projectList, 201)
  async approve(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: ProjectAward) { await this.projects.approve(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/refusal') @For(...DECIDERS) @DescribedRecord(projectList, 201)
  async refuse(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: ProjectRefusal) { await this.projects.refuse(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/withdrawal') @For(...APPLICANTS) @DescribedRecord(projectList, 201)
  async withdraw(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: ProjectWithdrawal) { await this.projects.withdraw(who, { id, version }, body.reason); return this.one(who, id); }

  @Post(':id/agreement') @For(...COMPANIONS) @DescribedRecord(projectList, 201)
  async agree(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: ProjectAgreement) { await this.projects.agree(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/closure') @For(...COMPANIONS) @DescribedRecord(projectList, 201)
  async close(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: ProjectClosure) { await this.projects.close(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/termination') @For(...DECIDERS) @DescribedRecord(projectList, 201)
  async terminate(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: ProjectTermination) { await this.projects.terminate(who, { id, version }, body); return this.one(who, id); }
}
