import { Module, type OnModuleInit } from '@nestjs/common';
import { Registry } from '../../platform/registry/registry.js';
import { factorsHoldings } from './factors.holdings.js';
import { Factors } from './factors.service.js';

@Module({ providers: [Factors], exports: [Factors] })
export class FactorsModule implements OnModuleInit {
  constructor(private readonly registry: Registry) {}

  onModuleInit(): void {
    this.registry.holds(...factorsHoldings);
  }
}
