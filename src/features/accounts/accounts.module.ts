import { Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import { Identity } from '../../platform/auth/access.js';
import { Registry } from '../../platform/registry/registry.js';
import { Limits } from '../../platform/http/limits.js';
import { FactorsModule } from '../factors/factors.module.js';
import { Factors } from '../factors/factors.service.js';
import { accountsHoldings } from './accounts.queries.js';
import { AccountsController } from './accounts.controller.js';
import { Accounts } from './accounts.service.js';
import { Desk } from './desk.js';
import { Invitations } from './invitations.service.js';
import { Sessions } from './sessions.js';
import { SessionsController } from './sessions.controller.js';

@Module({})
export class AccountsModule implements OnModuleInit {
  constructor(private readonly registry: Registry) {}

  onModuleInit(): void {
    this.registry.holds(...accountsHoldings);
  }

  static with(o: { secureCookies: boolean }): DynamicModule {
    return {
      module: AccountsModule, global: true, imports: [FactorsModule], controllers: [AccountsController, SessionsController],
      providers: [Accounts, Invitations, Sessions, { provide: Identity, useExisting: Sessions },
        { provide: Desk, useFactory: (sessions: Sessions, limits: Limits, factors: Factors) => new Desk(sessions, limits, factors, o.secureCookies), inject: [Sessions, Limits, Factors] }],
      exports: [Accounts, Invitations, Sessions, Desk, Identity],
    };
  }
}
