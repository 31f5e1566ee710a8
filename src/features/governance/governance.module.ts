import { Module } from '@nestjs/common';
import { MeetingsController, MeetingTasksController, OperatorContractsController, PolicyDocumentsController } from './governance.controller.js';
import { MeetingTasks } from './meeting-tasks.service.js';
import { Meetings } from './meetings.service.js';
import { OperatorContracts } from './operator-contracts.service.js';
import { PolicyDocuments } from './policy-documents.service.js';

@Module({
  controllers: [PolicyDocumentsController, MeetingsController, MeetingTasksController, OperatorContractsController],
  providers: [PolicyDocuments, Meetings, MeetingTasks, OperatorContracts], exports: [PolicyDocuments, Meetings, MeetingTasks, OperatorContracts],
})
export class GovernanceModule {}
