import { Module, type OnModuleInit } from '@nestjs/common';
import { Registry } from '../../platform/registry/registry.js';
import { ConsentsController } from './consents.controller.js';
import { consentsHoldings } from './consents.queries.js';
import { Consents, consentShown } from './consents.service.js';

@Module({ controllers: [ConsentsController], providers: [Consents], exports: [Consents] })
export class ConsentsModule implements OnModuleInit {
  constructor(private readonly registry: Registry) {}

  onModuleInit(): void {
    this.registry.shows(consentShown);
    this.registry.holds(...consentsHoldings);
  }
}
