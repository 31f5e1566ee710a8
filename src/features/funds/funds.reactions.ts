import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Registry } from '../../platform/registry/registry.js';
import { Tranches } from './funds.service.js';

/** What the purse does when projects announce. */
@Injectable()
export class FundReactions implements OnModuleInit {
  constructor(private readonly registry: Registry, private readonly tranches: Tranches) {}

  onModuleInit(): void {
    this.registry.hears('project.agree', 'funds.planTranches', ({ id }) => this.tranches.plan(id));
    this.registry.hears('project.terminate', 'funds.cancelUnpaid', ({ id }) => this.tranches.stop(id));
  }
}
