import type { MigrationInterface, QueryRunner } from 'typeorm';
import { day, fen, flag, index, json, key, pointsAt, prose, record, ref, state, table, unique, whole, words } from './table.js';

const maybe = { nullable: true };

/** Cases of the registrar, certificates, and the people in office. */
export class Registrations1764000001310 implements MigrationInterface {
  name = 'Registrations1764000001310';

  async up(q: QueryRunner): Promise<void> {
    await q.createTable(table('registration_case', [key(), words('number', 24), words('kind', 24), ref('organizationId'), ref('counterpartId', maybe), state(), day('appliedOn'), day('submittedOn', maybe), day('acceptedOn', maybe), day('dueOn', maybe),
      day('decidedOn', maybe), day('effectiveOn', maybe), words('documentNo', 60, maybe), words('refusalGround', 24, maybe), ref('officerId', maybe), words('decidedBy', 36, maybe), day('supervisoryConsentOn', maybe), day('liquidatedOn', maybe),
      flag('isLate'), json('materials'), whole('missingCount'), json('returnedFor', maybe), words('name', 200, maybe), words('type', 24, maybe), words('uscc', 18, maybe), words('legalForm', 24, maybe), words('legalRepresentative', 60, maybe),
      words('representativeIdNumber', 200, maybe), words('representativeIdNumberIndex', 64, maybe), words('address', 300, maybe), words('activityArea', 120, maybe), prose('purpose', maybe), prose('businessScope', maybe), fen('fundsFen', maybe),
      words('supervisoryUnit', 120, maybe), flag('isDirectlyRegistered'), whole('individualMembers', maybe), whole('unitMembers', maybe), whole('fullTimeStaff', maybe), whole('nonStateBp', maybe), whole('premisesMonths', maybe),
      whole('councilSize', maybe), words('category', 24, maybe), flag('areInitiatorsFit'), ...record()],
    [unique('ux_registration_case_number', 'number'), index('ix_registration_case_organization', 'organizationId', 'kind'), index('ix_registration_case_counterpart', 'counterpartId'), index('ix_registration_case_due', 'state', 'dueOn')],
    [pointsAt('fk_registration_case_organization', 'organizationId', 'organization'), pointsAt('fk_registration_case_counterpart', 'counterpartId', 'organization')]));
    await q.createTable(table('registration_certificate', [key(), words('number', 60), words('numberKey', 60), ref('organizationId'), ref('caseId', maybe), state(), day('issuedOn'), day('validUntil', maybe), day('endedOn', maybe), ref('replacedById', maybe), ...record()],
      [unique('ux_registration_certificate_number', 'numberKey'), index('ix_registration_certificate_organization', 'organizationId', 'state'), index('ix_registration_certificate_valid', 'state', 'validUntil')],
      [pointsAt('fk_registration_certificate_organization', 'organizationId', 'organization')]));
    await q.createTable(table('office_holder', [key(), ref('organizationId'), words('name', 60), words('office', 24), state(), words('idNumber', 200, maybe), words('idNumberIndex', 64, maybe), words('employer', 120, maybe), day('fromOn'),
      day('untilOn', maybe), day('leftOn', maybe), ref('caseId', maybe), ...record()],
    [index('ix_office_holder_organization', 'organizationId', 'state'), index('ix_office_holder_person', 'idNumberIndex'), index('ix_office_holder_term', 'state', 'untilOn')],
    [pointsAt('fk_office_holder_organization', 'organizationId', 'organization')]));
  }

  async down(q: QueryRunner): Promise<void> {
    for (const name of ['office_holder', 'registration_certificate', 'registration_case']) await q.dropTable(name);
  }
}
