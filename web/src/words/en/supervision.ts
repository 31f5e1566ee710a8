import type { partyRecords as zhParty, ratings as zhRatings, supervision as zhSupervision } from '../zh/supervision.js';
import type { Shape } from '../shape.js';

export const ratings: Shape<typeof zhRatings> = {
  one: 'Rating', many: 'ratings', add: 'Apply for a rating',
  fields: { organizationId: 'Organization', state: 'State', isUpgrade: 'For a higher grade', appliedOn: 'Applied on', assessedOn: 'Assessed on', assessor: 'Assessor', score: 'Score', grade: 'Grade', opinion: 'Opinion', gradedOn: 'Graded on', validUntil: 'Valid until (exclusive)', certificateNo: 'Certificate no.', bannedUntil: 'No application before', returnDueOn: 'To be handed back by', endedOn: 'Ended on', divisionId: 'Division', source: 'Source' },
  hints: { score: 'Of 1,000 points and bonus; the grade follows from the bands.', isUpgrade: 'For a higher grade while the present one is valid.' },
  states: { applied: 'Applied', assessed: 'Assessed', inForce: 'In force', superseded: 'Superseded', expired: 'Expired', cancelled: 'Cancelled', refused: 'Refused', withdrawn: 'Withdrawn' },
  moves: {
    assess: { name: 'Record the assessment', sentence: 'Record the score of “{title}”.' },
    confirm: { name: 'Grade', sentence: 'The grade of “{title}” counts from its day.' },
    refuse: { name: 'Refuse', sentence: 'Give “{title}” no grade.' },
    withdraw: { name: 'Withdraw', sentence: 'Withdraw the application of “{title}”.' },
    supersede: { name: 'Superseded', sentence: '{title}' },
    expire: { name: 'Expired', sentence: '{title}' },
    downgrade: { name: 'Downgrade', sentence: 'Lower the grade of “{title}”; no application for two years.' },
    cancel: { name: 'Cancel', sentence: 'Cancel the grade of “{title}”; no application for three years, certificate and plaque go back.' },
  },
  choices: { grade: { '5A': '5A', '4A': '4A', '3A': '3A', '2A': '2A', '1A': '1A' } },
  sections: { application: 'Application', assessment: 'Assessment', grade: 'Grade' },
};

export const partyRecords: Shape<typeof zhParty> = {
  one: 'Party record', many: 'party records', add: 'New party record',
  fields: { organizationId: 'Organization', state: 'State', orgType: 'Kind of party organization', coverage: 'Coverage', levelParent: 'Party organization above', approvalNo: 'Approval no.', establishedOn: 'Established on', instructor: 'Instructor', memberCount: 'Members', steps: 'Checklist', step: 'Line', doneOn: 'Done on', note: 'Note', divisionId: 'Division', source: 'Source' },
  hints: { doneOn: 'Empty means not done yet.', steps: 'The lines are written under checklists.' },
  states: { kept: 'Kept', ended: 'Ended' },
  moves: {
    tick: { name: 'Answer a line', sentence: 'Answer a line of the checklist of “{title}”.' },
    end: { name: 'End', sentence: 'End the party record of “{title}”.' },
  },
  choices: { orgType: { independentBranch: 'Own branch', jointBranch: 'Joint branch', functionalBranch: 'Functional branch', none: 'None' }, coverage: { covered: 'Covered', guided: 'Guided', uncovered: 'Uncovered' } },
  sections: { party: 'Party organization', steps: 'Checklist' },
};

export const supervision: Shape<typeof zhSupervision> = {
  board: 'Supervision board', tab: 'Supervision', party: 'Party', duties: 'Duties', intro: 'As of {today}: what is overdue and what is due within 30 days. Every number opens its rows.', none: 'Nothing is overdue and nothing is due within 30 days.',
  byKind: 'By duty', byUnit: 'By division', byOfficer: 'By officer', kind: 'Duty', unit: 'Division', officer: 'Officer', noUnit: 'No division given', noOfficer: 'No officer yet', overdue: 'Overdue', soon: 'Due in 30 days', total: 'Total', record: 'Record', dueOn: 'Due on', organization: 'Organization', back: 'Back to the supervision board', noDuties: 'Nothing of this kind is due',
  kinds: { report: 'Annual report', rectification: 'Putting right', visit: 'Visit', finding: 'Finding of a visit', majorEvent: 'Major event', removal: 'Removal from a list', ratingExpiry: 'End of a grade' },
  free: 'Nothing keeps this body from anything.', blocked: 'Kept from:', from: 'until {from}', standing: 'until the day the cause ends',
  purposes: { incubationEntry: 'Entry into the base', incubationAgreement: 'Residence agreement', projectAward: 'Project award', payment: 'Payment', nomination: 'Nomination' },
  hindrances: { seriousListing: 'Serious list', abnormalListing: 'Abnormal list', penalty: 'Penalty', inspectionFailed: 'Inspection failed', inspectionAbsent: 'Inspection missed' },
};
