import { Module } from '@nestjs/common';
import { IncubationController } from './incubation.controller.js';
import { IncubationQueries } from './incubation.queries.js';
import { IncubationCases } from './incubation.service.js';
import { ServiceLog } from './service-log.js';
import { SupervisionModule } from '../supervision/supervision.module.js';

@Module({ imports: [SupervisionModule], controllers: [IncubationController], providers: [IncubationCases, IncubationQueries, ServiceLog], exports: [IncubationCases] })
export class IncubationModule {}
