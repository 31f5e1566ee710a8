import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BUREAU, CENTRE, type Actor } from '../../kernel/actor.js';
import { For, Who } from '../../platform/auth/access.js';
import { Id, SeenVersion, Wants, type Wanted } from '../../platform/http/asking.js';
import type { Query as Asked } from '../../platform/lists/asked.js';
import { DescribedList, DescribedRecord } from '../../platform/lists/described.js';
import { Records } from '../../platform/moves/records.js';
import {
  Completion, MeetingChanges, Minutes, NewMeeting, NewOperatorContract, NewPolicyDocument, NewTask, OperatorContractChanges, PolicyDocumentChanges, ReasonGiven, Repeal, Supersession, TaskChanges,
} from './governance.dto.js';
import { meetingList, meetingTaskList, operatorContractList, policyDocumentList } from './governance.queries.js';
import { MeetingTasks, meetingTaskShown } from './meeting-tasks.service.js';
import { Meetings, meetingShown } from './meetings.service.js';
import { OperatorContracts, operatorContractShown } from './operator-contracts.service.js';
import { PolicyDocuments, policyDocumentShown } from './policy-documents.service.js';

/** Nothing here belongs to a body or a unit, so their people read none of it. */
const GOVERNANCE_READERS = [...CENTRE, ...BUREAU, 'auditor'] as const;
const GOVERNORS = ['manager', ...BUREAU] as const;

@ApiTags('governance')
@Controller('policy-documents')
export class PolicyDocumentsController {
  constructor(private readonly documents: PolicyDocuments, private readonly records: Records) {}

  @Get() @For(...GOVERNANCE_READERS) @DescribedList(policyDocumentList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(policyDocumentList, who, query, wanted); }

  @Get(':id') @For(...GOVERNANCE_READERS) @DescribedRecord(policyDocumentList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(policyDocumentShown, who, id); }

  @Post() @For(...GOVERNORS) @DescribedRecord(policyDocumentList, 201)
  async draft(@Who() who: Actor, @Body() body: NewPolicyDocument) { return this.one(who, (await this.documents.draft(who, body)).id); }

  @Patch(':id') @For(...GOVERNORS) @DescribedRecord(policyDocumentList)
  async change(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: PolicyDocumentChanges) { await this.documents.change(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/enactment') @For(...GOVERNORS) @DescribedRecord(policyDocumentList, 201)
  async enact(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.documents.enact(who, { id, version }); return this.one(who, id); }

  @Post(':id/supersession') @For(...GOVERNORS) @DescribedRecord(policyDocumentList, 201)
  async supersede(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Supersession) { await this.documents.supersede(who, { id, version }, body.supersededById); return this.one(who, id); }

  @Post(':id/repeal') @For(...GOVERNORS) @DescribedRecord(policyDocumentList, 201)
  async repeal(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Repeal) { await this.documents.repeal(who, { id, version }, body); return this.one(who, id); }
}

@ApiTags('governance')
@Controller('meetings')
export class MeetingsController {
  constructor(private readonly meetings: Meetings, private readonly records: Records) {}

  @Get() @For(...GOVERNANCE_READERS) @DescribedList(meetingList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(meetingList, who, query, wanted); }

  @Get(':id') @For(...GOVERNANCE_READERS) @DescribedRecord(meetingList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(meetingShown, who, id); }

  @Post() @For(...GOVERNORS) @DescribedRecord(meetingList, 201)
  async call(@Who() who: Actor, @Body() body: NewMeeting) { return this.one(who, (await this.meetings.call(who, body)).id); }

  @Patch(':id') @For(...GOVERNORS) @DescribedRecord(meetingList)
  async change(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: MeetingChanges) { await this.meetings.change(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/record') @For(...GOVERNORS) @DescribedRecord(meetingList, 201)
  async hold(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Minutes) { await this.meetings.hold(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/cancellation') @For(...GOVERNORS) @DescribedRecord(meetingList, 201)
  async cancel(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: ReasonGiven) { await this.meetings.cancel(who, { id, version }, body.reason); return this.one(who, id); }
}

@ApiTags('governance')
@Controller('tasks')
export class MeetingTasksController {
  constructor(private readonly tasks: MeetingTasks, private readonly records: Records) {}

  @Get() @For(...GOVERNANCE_READERS) @DescribedList(meetingTaskList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(meetingTaskList, who, query, wanted); }

  @Get(':id') @For(...GOVERNANCE_READERS) @DescribedRecord(meetingTaskList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(meetingTaskShown, who, id); }

  @Post() @For(...GOVERNORS) @DescribedRecord(meetingTaskList, 201)
  async assign(@Who() who: Actor, @Body() body: NewTask) { return this.one(who, (await this.tasks.assign(who, body)).id); }

  @Patch(':id') @For(...GOVERNORS) @DescribedRecord(meetingTaskList)
  async change(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: TaskChanges) { await this.tasks.change(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/completion') @For(...GOVERNORS) @DescribedRecord(meetingTaskList, 201)
  async finish(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: Completion) { await this.tasks.finish(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/cancellation') @For(...GOVERNORS) @DescribedRecord(meetingTaskList, 201)
  async cancel(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: ReasonGiven) { await this.tasks.cancel(who, { id, version }, body.reason); return this.one(who, id); }

  @Post(':id/reopening') @For(...GOVERNORS) @DescribedRecord(meetingTaskList, 201)
  async reopen(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: ReasonGiven) { await this.tasks.reopen(who, { id, version }, body.reason); return this.one(who, id); }
}

@ApiTags('governance')
@Controller('operator-contracts')
export class OperatorContractsController {
  constructor(private readonly contracts: OperatorContracts, private readonly records: Records) {}

  @Get() @For(...GOVERNANCE_READERS) @DescribedList(operatorContractList)
  list(@Who() who: Actor, @Query() query: Asked, @Wants() wanted: Wanted) { return this.records.list(operatorContractList, who, query, wanted); }

  @Get(':id') @For(...GOVERNANCE_READERS) @DescribedRecord(operatorContractList)
  one(@Who() who: Actor, @Id() id: string) { return this.records.one(operatorContractShown, who, id); }

  @Post() @For(...GOVERNORS) @DescribedRecord(operatorContractList, 201)
  async draft(@Who() who: Actor, @Body() body: NewOperatorContract) { return this.one(who, (await this.contracts.draft(who, body)).id); }

  @Patch(':id') @For(...GOVERNORS) @DescribedRecord(operatorContractList)
  async change(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: OperatorContractChanges) { await this.contracts.change(who, { id, version }, body); return this.one(who, id); }

  @Post(':id/start') @For(...GOVERNORS) @DescribedRecord(operatorContractList, 201)
  async start(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.contracts.start(who, { id, version }); return this.one(who, id); }

  @Post(':id/end') @For(...GOVERNORS) @DescribedRecord(operatorContractList, 201)
  async end(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null) { await this.contracts.end(who, { id, version }); return this.one(who, id); }

  @Post(':id/termination') @For(...GOVERNORS) @DescribedRecord(operatorContractList, 201)
  async terminate(@Who() who: Actor, @Id() id: string, @SeenVersion() version: number | null, @Body() body: ReasonGiven) { await this.contracts.terminate(who, { id, version }, body.reason); return this.one(who, id); }
}
