import { Module } from '@nestjs/common';
import { RegistrationCases } from './registration-cases.service.js';
import { RegistrationEffects } from './registration-effects.service.js';
import { OfficeHolders, RegistrationCertificates } from './registration-holdings.service.js';
import { OfficeHoldersController, RegistrationCasesController, RegistrationCertificatesController } from './registrations.controller.js';
import { RegistrationQueries } from './registrations.queries.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';

@Module({
  imports: [OrganizationsModule],
  controllers: [RegistrationCasesController, RegistrationCertificatesController, OfficeHoldersController],
  providers: [RegistrationCases, RegistrationEffects, RegistrationCertificates, OfficeHolders, RegistrationQueries], exports: [RegistrationCases],
})
export class RegistrationsModule {}
