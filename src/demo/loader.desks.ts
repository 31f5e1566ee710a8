import type { INestApplicationContext } from '@nestjs/common';
import { TranchePayment } from '../features/funds/funds.dto.js';
import { Tranches } from '../features/funds/funds.service.js';
import { Completion, Minutes, NewMeeting, NewOperatorContract, NewPolicyDocument, NewTask } from '../features/governance/governance.dto.js';
import { Meetings } from '../features/governance/meetings.service.js';
import { MeetingTasks } from '../features/governance/meeting-tasks.service.js';
import { OperatorContracts } from '../features/governance/operator-contracts.service.js';
import { PolicyDocuments } from '../features/governance/policy-documents.service.js';
import { HonourRejection, NewHonour, Revoking } from '../features/honours/honours.dto.js';
import { Honours } from '../features/honours/honours.service.js';
import {
  Admission, Assessment, CaseRefusal, CaseWithdrawal, Exit, Extension, Graduation, Handover, NewCase, NewService, Residence,
} from '../features/incubation/incubation.dto.js';
import { IncubationCases } from '../features/incubation/incubation.service.js';
import { ServiceLog } from '../features/incubation/service-log.js';
import { Agreement, NewContribution, Receipt, Refusing } from '../features/leverage/leverage.dto.js';
import { Contributions } from '../features/leverage/leverage.service.js';
import { Ending, Filing, NewOrganization, ReasonOnly, Registration } from '../features/organizations/organizations.dto.js';
import { Organizations } from '../features/organizations/organizations.service.js';
import {
  NewProject, ProjectAgreement, ProjectAward, ProjectClosure, ProjectRefusal, ProjectTermination, ProjectWithdrawal,
} from '../features/projects/projects.dto.js';
import { Projects } from '../features/projects/projects.service.js';
import { MediaReportRejection, NewMediaReport } from '../features/publicity/publicity.dto.js';
import { MediaReports } from '../features/publicity/publicity.service.js';
import { Activities } from '../features/volunteering/activities.service.js';
import { Cancelling, HeldRecord, NewActivity, NewVolunteer } from '../features/volunteering/volunteering.dto.js';
import { Volunteers } from '../features/volunteering/volunteers.service.js';
import { bare, creates, logs, moves, type Desk } from './loader.desk.js';
import { watching } from './loader.watch.js';
import { registering } from './loader.window.js';
import type { Resource } from './timeline.js';

type Desks = Partial<Record<Resource, Desk>>;

function bodies(app: INestApplicationContext) {
  const organizations = app.get(Organizations);
  const cases = app.get(IncubationCases);
  const log = app.get(ServiceLog);
  return {
    organizations: {
      table: 'organization',
      create: creates(NewOrganization, (who, body) => organizations.create(who, body)),
      moves: {
        file: moves(Filing, organizations.file),
        register: moves(Registration, organizations.register),
        deregister: moves(Ending, organizations.deregister),
        revoke: moves(Ending, organizations.revoke),
        cancel: moves(ReasonOnly, (who, seen, { reason }) => organizations.cancel(who, seen, reason)),
      },
    },
    'incubation-cases': {
      table: 'incubation_case',
      create: creates(NewCase, (who, body) => cases.apply(who, body)),
      moves: {
        admit: moves(Admission, cases.admit),
        refuse: moves(CaseRefusal, (who, seen, { reason }) => cases.refuse(who, seen, reason)),
        withdraw: moves(CaseWithdrawal, (who, seen, { reason }) => cases.withdraw(who, seen, reason)),
        moveIn: moves(Residence, cases.moveIn),
        assess: moves(Assessment, cases.assess),
        graduate: moves(Graduation, cases.graduate),
        extend: moves(Extension, cases.extend),
        exit: moves(Exit, cases.exit),
        handOver: moves(Handover, cases.handOver),
      },
      log: logs(NewService, (who, id, body) => log.add(who, id, body)),
    },
  } satisfies Desks;
}

function money(app: INestApplicationContext) {
  const projects = app.get(Projects);
  const tranches = app.get(Tranches);
  const contributions = app.get(Contributions);
  return {
    projects: {
      table: 'project',
      create: creates(NewProject, (who, body) => projects.draft(who, body)),
      moves: {
        submit: bare(projects.submit),
        approve: moves(ProjectAward, projects.approve),
        refuse: moves(ProjectRefusal, projects.refuse),
        withdraw: moves(ProjectWithdrawal, (who, seen, { reason }) => projects.withdraw(who, seen, reason)),
        agree: moves(ProjectAgreement, projects.agree),
        close: moves(ProjectClosure, projects.close),
        terminate: moves(ProjectTermination, projects.terminate),
      },
    },
    tranches: {
      table: 'tranche',
      moves: { request: bare(tranches.request), approve: bare(tranches.approve), pay: moves(TranchePayment, tranches.pay) },
    },
    contributions: {
      table: 'contribution',
      create: creates(NewContribution, (who, body) => contributions.pledge(who, body)),
      moves: {
        agree: moves(Agreement, contributions.agree),
        receive: moves(Receipt, contributions.receive),
        verify: bare(contributions.verify),
        reject: moves(Refusing, (who, seen, { reason }) => contributions.reject(who, seen, reason)),
        lapse: moves(Refusing, (who, seen, { reason }) => contributions.lapse(who, seen, reason)),
        reverse: moves(Refusing, (who, seen, { reason }) => contributions.reverse(who, seen, reason)),
      },
    },
  } satisfies Desks;
}

function service(app: INestApplicationContext) {
  const volunteers = app.get(Volunteers);
  const activities = app.get(Activities);
  return {
    volunteers: { table: 'volunteer', create: creates(NewVolunteer, (who, body) => volunteers.register(who, body)), moves: {} },
    activities: {
      table: 'activity',
      create: creates(NewActivity, (who, body) => activities.plan(who, body)),
      moves: {
        hold: moves(HeldRecord, activities.hold),
        confirm: bare(activities.confirm),
        cancel: moves(Cancelling, (who, seen, { reason }) => activities.cancel(who, seen, reason)),
      },
    },
  } satisfies Desks;
}

function renown(app: INestApplicationContext) {
  const reports = app.get(MediaReports);
  const honours = app.get(Honours);
  return {
    'media-reports': {
      table: 'media_report',
      create: creates(NewMediaReport, (who, body) => reports.report(who, body)),
      moves: { verify: bare(reports.verify), reject: moves(MediaReportRejection, (who, seen, { reason }) => reports.reject(who, seen, reason)) },
    },
    honours: {
      table: 'honour',
      create: creates(NewHonour, (who, body) => honours.report(who, body)),
      moves: {
        verify: bare(honours.verify),
        reject: moves(HonourRejection, (who, seen, { reason }) => honours.reject(who, seen, reason)),
        revoke: moves(Revoking, honours.revoke),
      },
    },
  } satisfies Desks;
}

function governance(app: INestApplicationContext) {
  const documents = app.get(PolicyDocuments);
  const meetings = app.get(Meetings);
  const tasks = app.get(MeetingTasks);
  const contracts = app.get(OperatorContracts);
  return {
    'policy-documents': { table: 'policy_document', create: creates(NewPolicyDocument, (who, body) => documents.draft(who, body)), moves: { enact: bare(documents.enact) } },
    meetings: { table: 'meeting', create: creates(NewMeeting, meetings.call), moves: { hold: moves(Minutes, meetings.hold) } },
    tasks: { table: 'meeting_task', create: creates(NewTask, tasks.assign), moves: { finish: moves(Completion, tasks.finish) } },
    'operator-contracts': {
      table: 'operator_contract',
      create: creates(NewOperatorContract, (who, body) => contracts.draft(who, body)),
      moves: { start: bare(contracts.start), end: bare(contracts.end) },
    },
  } satisfies Desks;
}

/** Every resource of the timeline with the services that its routes call. */
export const desksOf = (app: INestApplicationContext): Record<Resource, Desk> => ({ ...bodies(app), ...registering(app), ...watching(app), ...money(app), ...service(app), ...renown(app), ...governance(app) });
