import type { INestApplicationContext } from '@nestjs/common';
import { RegistrationCases } from '../features/registrations/registration-cases.service.js';
import { OfficeHolders, RegistrationCertificates } from '../features/registrations/registration-holdings.service.js';
import {
  NewOfficeHolder, NewRegistrationCase, NewRegistrationCertificate, ReceivedMaterials, RegistrationCaseAcceptance, RegistrationCaseApproval, RegistrationCaseRefusal, RegistrationCaseReturn,
  RegistrationCaseSubmission, RegistrationCaseWithdrawal, RegistrationCertificateRenewal,
} from '../features/registrations/registrations.dto.js';
import { creates, moves, type Desk } from './loader.desk.js';
import type { Resource } from './timeline.js';

/** The desks of the registrar's window: certificates, people in office, applications. */
export function registering(app: INestApplicationContext) {
  const [cases, certificates, holders] = [app.get(RegistrationCases), app.get(RegistrationCertificates), app.get(OfficeHolders)];
  return {
    'registration-certificates': { table: 'registration_certificate', create: creates(NewRegistrationCertificate, (who, body) => certificates.issue(who, body)), moves: { renew: moves(RegistrationCertificateRenewal, certificates.renew) } },
    'office-holders': { table: 'office_holder', create: creates(NewOfficeHolder, (who, body) => holders.enter(who, body)), moves: {} },
    'registration-cases': {
      table: 'registration_case', create: creates(NewRegistrationCase, (who, body) => cases.open(who, body)),
      moves: {
        receive: moves(ReceivedMaterials, cases.receive), submit: moves(RegistrationCaseSubmission, cases.submit), sendBack: moves(RegistrationCaseReturn, cases.sendBack), accept: moves(RegistrationCaseAcceptance, cases.accept),
        approve: moves(RegistrationCaseApproval, cases.approve), refuse: moves(RegistrationCaseRefusal, cases.refuse), withdraw: moves(RegistrationCaseWithdrawal, cases.withdraw),
      },
    },
  } satisfies Partial<Record<Resource, Desk>>;
}
