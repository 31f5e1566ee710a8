import { Module } from '@nestjs/common';
import { InspectionsModule } from '../inspections/inspections.module.js';
import { PartyRecords } from './party-records.service.js';
import { Ratings } from './ratings.service.js';
import { PartyRecordsController, RatingsController, SupervisionController } from './supervision.controller.js';
import { SupervisionQueries } from './supervision.queries.js';
import { SupervisionReactions } from './supervision.reactions.js';
import { Supervision } from './supervision.service.js';

@Module({
  imports: [InspectionsModule], controllers: [SupervisionController, RatingsController, PartyRecordsController], providers: [Supervision, Ratings, PartyRecords, SupervisionQueries, SupervisionReactions], exports: [Supervision, Ratings, PartyRecords],
})
export class SupervisionModule {}
