import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Registry } from '../../platform/registry/registry.js';
import { AnnualReports } from './annual-reports.service.js';
import { checklistShown, findingShown, visitShown } from './visits.service.js';

/** The calendar of annual reports turns every night; what visits keep is shown. */
@Injectable()
export class InspectionReactions implements OnModuleInit {
  constructor(private readonly registry: Registry, private readonly reports: AnnualReports) {}

  onModuleInit(): void {
    this.registry.shows(visitShown);
    this.registry.shows(findingShown);
    this.registry.shows(checklistShown);
    this.registry.does({ name: 'inspections.turnCalendar', at: '5 0 * * *', run: () => this.reports.turnCalendar() });
  }
}
