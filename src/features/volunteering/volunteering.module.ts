import { Module, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Persons } from '../../platform/personal/persons.js';
import { Registry } from '../../platform/registry/registry.js';
import { ConsentsModule } from '../consents/consents.module.js';
import { ActivitiesController } from './activities.controller.js';
import { Activities, activityShown } from './activities.service.js';
import { activitiesHeld, beneficiaryVisits, volunteerMinutes } from './volunteering.figures.js';
import { volunteerRetention, volunteeringHoldings } from './volunteering.holdings.js';
import { VolunteeringQueries } from './volunteering.queries.js';
import { VolunteersController } from './volunteers.controller.js';
import { Volunteers, volunteerShown } from './volunteers.service.js';

@Module({ imports: [ConsentsModule], controllers: [VolunteersController, ActivitiesController], providers: [Volunteers, Activities, VolunteeringQueries], exports: [Volunteers, Activities] })
export class VolunteeringModule implements OnModuleInit {
  constructor(private readonly registry: Registry, private readonly db: Database, private readonly persons: Persons) {}

  onModuleInit(): void {
    this.registry.shows(volunteerShown);
    this.registry.shows(activityShown);
    this.registry.holds(...volunteeringHoldings);
    this.registry.retires(volunteerRetention(this.db, this.persons));
    this.registry.counts([activitiesHeld, beneficiaryVisits, volunteerMinutes]);
  }
}
