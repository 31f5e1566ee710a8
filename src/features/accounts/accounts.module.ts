import { Module, type DynamicModule } from '@nestjs/common';
import { Identity } from '../../platform/auth/access.js';
import { Limits } from '../../platform/http/limits.js';
import { AccountsController } from './accounts.controller.js';
import { Accounts } from './accounts.service.js';
import { Desk } from './desk.js';
import { Sessions } from './sessions.js';

@Module({})
export class AccountsModule {
  static with(o: { secureCookies: boolean }): DynamicModule {
    return {
      module: AccountsModule, global: true, controllers: [AccountsController],
      providers: [Accounts, Sessions, { provide: Identity, useExisting: Sessions },
        { provide: Desk, useFactory: (sessions: Sessions, limits: Limits) => new Desk(sessions, limits, o.secureCookies), inject: [Sessions, Limits] }],
      exports: [Accounts, Identity],
    };
  }
}
