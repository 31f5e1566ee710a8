import { Module, type OnModuleInit } from '@nestjs/common';
import { Registry } from '../../platform/registry/registry.js';
import { ConsentsModule } from '../consents/consents.module.js';
import { honoreeBody, Honorees } from './honorees.service.js';
import { HonoreesController, HonoursController } from './honours.controller.js';
import { honouredIndividuals, honouredOrganizations } from './honours.figures.js';
import { honoursHoldings } from './honours.holdings.js';
import { honoreeList } from './honours.queries.js';
import { Honours, honourShown } from './honours.service.js';
import { SupervisionModule } from '../supervision/supervision.module.js';

@Module({ imports: [SupervisionModule, ConsentsModule], controllers: [HonoursController, HonoreesController], providers: [Honours, Honorees], exports: [Honours] })
export class HonoursModule implements OnModuleInit {
  constructor(private readonly registry: Registry) {}

  onModuleInit(): void {
    this.registry.shows(honourShown);
    this.registry.showsPlain({ resource: 'honorees', name: 'honoree', spec: honoreeList });
    this.registry.points(honoreeBody);
    this.registry.holds(...honoursHoldings);
    this.registry.counts([honouredIndividuals, honouredOrganizations]);
  }
}
