import type { MigrationInterface, QueryRunner } from 'typeorm';
import { day, fen, flag, index, json, key, pointsAt, prose, record, ref, state, table, unique, whole, words } from './table.js';

const maybe = { nullable: true };

export class Inspections1764000001210 implements MigrationInterface {
  name = 'Inspections1764000001210';

  async up(q: QueryRunner): Promise<void> {
    await q.createTable(table('annual_report', [key(), ref('organizationId'), whole('year'), day('supervisorDueOn'), day('registrarDueOn'), flag('needsOpinion'), ref('officerId', maybe), day('submittedOn', maybe), words('submittedBy', 36, maybe), flag('isLate'), whole('staffCount', maybe), whole('activityCount', maybe), fen('incomeFen', maybe), fen('expenditureFen', maybe), prose('summary', maybe), day('opinionOn', maybe), words('opinionBy', 36, maybe), prose('opinion', maybe), words('conclusion', 24, maybe), day('concludedOn', maybe), words('concludedBy', 36, maybe), prose('defects', maybe), day('rectifyDueOn', maybe), day('rectifiedOn', maybe), prose('rectification', maybe), day('acceptedOn', maybe), state(), ...record()],
      [unique('ux_annual_report_year', 'organizationId', 'year'), index('ix_annual_report_state', 'state', 'registrarDueOn'), index('ix_annual_report_officer', 'officerId'), index('ix_annual_report_year', 'year', 'id')],
      [pointsAt('fk_annual_report_organization', 'organizationId', 'organization'), pointsAt('fk_annual_report_officer', 'officerId', 'account')]));
    await q.createTable(table('visit', [key(), words('number', 24), ref('organizationId'), words('kind', 24), day('plannedOn'), ref('officerId', maybe), prose('purpose', maybe), json('checklist'), day('heldOn', maybe), words('attendees', 200, maybe), prose('summary', maybe), day('closedOn', maybe), state(), ...record()],
      [unique('ux_visit_number', 'number'), index('ix_visit_organization', 'organizationId'), index('ix_visit_officer', 'officerId'), index('ix_visit_planned', 'plannedOn', 'id'), index('ix_visit_state', 'state', 'plannedOn')],
      [pointsAt('fk_visit_organization', 'organizationId', 'organization'), pointsAt('fk_visit_officer', 'officerId', 'account')]));
    await q.createTable(table('finding', [key(), ref('visitId'), ref('organizationId'), words('title', 200), prose('demand', maybe), day('dueOn'), day('remediedOn', maybe), prose('remedy', maybe), day('closedOn', maybe), state(), ...record()],
      [index('ix_finding_visit', 'visitId'), index('ix_finding_organization', 'organizationId'), index('ix_finding_state', 'state', 'dueOn')],
      [pointsAt('fk_finding_visit', 'visitId', 'visit'), pointsAt('fk_finding_organization', 'organizationId', 'organization')]));
    await q.createTable(table('checklist', [key(), words('purpose', 12), prose('labels'), state(), ...record()],
      [index('ix_checklist_purpose', 'purpose', 'state'), index('ix_checklist_created', 'createdAt', 'id')],
      []));
    await q.createTable(table('major_event', [key(), words('number', 24), ref('organizationId'), words('kind', 24), words('title', 200), day('plannedOn'), words('place', 200, maybe), whole('participants', maybe), fen('amountFen', maybe), prose('content'), day('reportedOn'), day('reportDueOn'), flag('isLate'), prose('answer', maybe), day('heldOn', maybe), prose('outcome', maybe), state(), ...record()],
      [unique('ux_major_event_number', 'number'), index('ix_major_event_organization', 'organizationId'), index('ix_major_event_planned', 'plannedOn', 'id'), index('ix_major_event_state', 'state', 'plannedOn')],
      [pointsAt('fk_major_event_organization', 'organizationId', 'organization')]));
  }

  async down(q: QueryRunner): Promise<void> {
    for (const name of ['major_event', 'checklist', 'finding', 'visit', 'annual_report']) await q.dropTable(name);
  }
}
