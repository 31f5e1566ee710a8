import { Module, type DynamicModule } from '@nestjs/common';
import { Identity } from '../../platform/auth/access.js';
import type { OidcConfig } from '../../platform/config/config.js';
import { Log } from '../../platform/log/log.js';
import { Secrets } from '../../platform/secrets/secrets.js';
import { Desk } from '../accounts/desk.js';
import { Sessions } from '../accounts/sessions.js';
import { FactorsModule } from '../factors/factors.module.js';
import { Factors } from '../factors/factors.service.js';
import { Bindings } from './bindings.service.js';
import { FederationController } from './federation.controller.js';
import { Federation } from './federation.service.js';

@Module({})
export class FederationModule {
  static with(o: { oidc: OidcConfig | null; secureCookies: boolean }): DynamicModule {
    const make = (bindings: Bindings, secrets: Secrets, log: Log, ...[identity, sessions, desk, factors]: [Identity, Sessions, Desk, Factors]) =>
      new Federation(o.oidc, { secrets, log, secure: o.secureCookies }, bindings, { identity, sessions, desk, factors });
    return {
      module: FederationModule, imports: [FactorsModule], controllers: [FederationController],
      providers: [Bindings, { provide: Federation, useFactory: make, inject: [Bindings, Secrets, Log, Identity, Sessions, Desk, Factors] }],
    };
  }
}
