import { Module, type DynamicModule } from '@nestjs/common';
import { entities } from './entities.js';
import { AccountsModule } from './features/accounts/accounts.module.js';
import { FederationModule } from './features/federation/federation.module.js';
import { ClientsModule } from './features/clients/clients.module.js';
import { DivisionsModule } from './features/divisions/divisions.module.js';
import { OrganizationsModule } from './features/organizations/organizations.module.js';
import { DuplicatesModule } from './features/duplicates/duplicates.module.js';
import { CreditListingsModule } from './features/credit-listings/credit-listings.module.js';
import { InspectionsModule } from './features/inspections/inspections.module.js';
import { SupervisionModule } from './features/supervision/supervision.module.js';
import { AccessModule } from './features/access/access.module.js';
import { ConsentsModule } from './features/consents/consents.module.js';
import { PrivacyModule } from './features/privacy/privacy.module.js';
import { RegistrationsModule } from './features/registrations/registrations.module.js';
import { IncubationModule } from './features/incubation/incubation.module.js';
import { ProjectsModule } from './features/projects/projects.module.js';
import { FundsModule } from './features/funds/funds.module.js';
import { LeverageModule } from './features/leverage/leverage.module.js';
import { VolunteeringModule } from './features/volunteering/volunteering.module.js';
import { PublicityModule } from './features/publicity/publicity.module.js';
import { HonoursModule } from './features/honours/honours.module.js';
import { GovernanceModule } from './features/governance/governance.module.js';
import { FiguresModule } from './features/figures/figures.module.js';
import { PortalModule } from './features/portal/portal.module.js';
import type { Clock } from './platform/clock/clock.js';
import type { Config } from './platform/config/config.js';
import { migrations } from './platform/database/migrations/migrations.js';
import type { Log } from './platform/log/log.js';
import { PlatformModule } from './platform/platform.module.js';

export interface AppOptions { config: Config; version: string; works: boolean; clock: Clock; log: Log }

/** The composition root: the only place where rooms meet the doors to the world. */
@Module({})
export class AppModule {
  static with({ config, version, works, clock, log }: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with({ config, version, works, clock, log, tables: { entities, migrations } }),
        AccountsModule.with({ secureCookies: config.secureCookies }),
        FederationModule.with({ oidc: config.oidc, secureCookies: config.secureCookies }),
        ClientsModule,
        DivisionsModule,
        OrganizationsModule,
        AccessModule,
        DuplicatesModule,
        CreditListingsModule,
        InspectionsModule,
        SupervisionModule,
        ConsentsModule,
        PrivacyModule,
        RegistrationsModule,
        IncubationModule,
        ProjectsModule,
        FundsModule,
        LeverageModule,
        VolunteeringModule,
        PublicityModule,
        HonoursModule,
        GovernanceModule,
        FiguresModule,
        PortalModule,
      ],
    };
  }
}
