import { Module } from '@nestjs/common';
import { AnnualReports } from './annual-reports.service.js';
import { AnnualReportsController, ChecklistsController, FindingsController, MajorEventsController, VisitsController } from './inspections.controller.js';
import { InspectionQueries } from './inspections.queries.js';
import { InspectionReactions } from './inspections.reactions.js';
import { MajorEvents } from './major-events.service.js';
import { Checklists, Findings, Visits } from './visits.service.js';

@Module({
  controllers: [AnnualReportsController, VisitsController, FindingsController, MajorEventsController, ChecklistsController],
  providers: [AnnualReports, Visits, Findings, Checklists, MajorEvents, InspectionQueries, InspectionReactions],
  exports: [AnnualReports, Visits, Findings, Checklists, MajorEvents],
})
export class InspectionsModule {}
