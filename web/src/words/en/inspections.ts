import type { annualReports as zhReports, checklists as zhChecklists, findings as zhFindings, majorEvents as zhEvents, visits as zhVisits } from '../zh/inspections.js';
import type { Shape } from '../shape.js';

export const annualReports: Shape<typeof zhReports> = {
  one: 'Annual report', many: 'annual reports', add: 'Open an annual report',
  fields: {
    organizationId: 'Organization', year: 'Year', state: 'State', supervisorDueOn: 'Due at the supervisory unit', registrarDueOn: 'Due at the registrar', needsOpinion: 'Needs the unit’s opinion', officerId: 'Officer', submittedOn: 'Handed in on', submittedBy: 'Handed in by', isLate: 'Handed in late', staffCount: 'Staff', activityCount: 'Activities', incomeFen: 'Income', expenditureFen: 'Expenditure', summary: 'Summary', opinionOn: 'Opinion on', opinionBy: 'Opinion by', opinion: 'Opinion', conclusion: 'Conclusion', concludedOn: 'Concluded on', concludedBy: 'Concluded by', defects: 'Defects', rectifyDueOn: 'To be put right by', rectifiedOn: 'Put right on', rectification: 'What was put right', acceptedOn: 'Accepted on', isAtRisk: 'Risk of revocation', isCandidate: 'For the abnormal list', divisionId: 'Division', source: 'Source',
  },
  hints: { year: 'The system opens the past year on 1 January by itself; earlier years are opened by hand.', isAtRisk: 'Two years running without a report, or failed.', isCandidate: 'Overdue, or not put right in time, and not listed yet.', submittedOn: 'For an older report give the day on which it came.' },
  states: { due: 'Due', late: 'Late at the unit', overdue: 'Overdue at the registrar', absent: 'Absent', submitted: 'Handed in', reviewed: 'Reviewed', concluded: 'Concluded', rectifying: 'To be put right', rectified: 'Put right, to be checked', waived: 'Waived' },
  moves: {
    take: { name: 'Take over', sentence: 'You answer for the annual report of “{title}”; its terms count as yours.' },
    handIn: { name: 'Hand in', sentence: 'Hand in the annual report of “{title}”. Attach the financial report as evidence.' },
    opine: { name: 'Opinion', sentence: 'Record the opinion of the supervisory unit on “{title}”.' },
    return: { name: 'Return', sentence: 'Return the report of “{title}” for correction, with a term in working days.' },
    pass: { name: 'Pass', sentence: '“{title}” has passed the inspection for this year.' },
    object: { name: 'Object', sentence: '“{title}” has passed basically only, or failed, and must put things right in time.' },
    rectify: { name: 'Report what was put right', sentence: 'Report what “{title}” has put right.' },
    accept: { name: 'Accept', sentence: 'What “{title}” has put right is right.' },
    sendBack: { name: 'Not right yet', sentence: 'It is not right yet at “{title}”: another term.' },
    fallLate: { name: 'Late at the unit', sentence: '{title}' },
    fallOverdue: { name: 'Overdue at the registrar', sentence: '{title}' },
    miss: { name: 'Absent', sentence: '{title}' },
    waive: { name: 'Waive', sentence: '“{title}” owes no report for this year.' },
  },
  choices: { conclusion: { passed: 'Passed', basicallyPassed: 'Passed basically', failed: 'Failed', absent: 'Absent' } },
  sections: { duty: 'Duty', report: 'Report', conclusion: 'Opinion and conclusion', rectification: 'Putting right' },
};

export const visits: Shape<typeof zhVisits> = {
  one: 'Visit', many: 'visits', add: 'Plan a visit',
  fields: { number: 'Number', organizationId: 'Organization', kind: 'Kind', state: 'State', plannedOn: 'Planned on', officerId: 'Officer', purpose: 'Purpose', checklist: 'Checklist', heldOn: 'Held on', attendees: 'Attendees', summary: 'Summary', closedOn: 'Closed on', openFindings: 'Open findings', divisionId: 'Division', source: 'Source' },
  hints: { checklist: 'Photos and papers are added as evidence.' },
  states: { planned: 'Planned', held: 'Held', closed: 'Closed', cancelled: 'Cancelled' },
  moves: {
    take: { name: 'Take over', sentence: 'You make the visit “{title}”.' },
    hold: { name: 'Record the visit', sentence: 'Record what the visit “{title}” saw.' },
    close: { name: 'Close', sentence: 'Nothing that “{title}” found is open: close the visit.' },
    cancel: { name: 'Cancel', sentence: 'Cancel the visit “{title}”.' },
  },
  choices: { kind: { routine: 'Routine', spotCheck: 'Spot check', complaint: 'Complaint', followUp: 'Follow-up' } },
  sections: { plan: 'Plan', record: 'Record' },
};

export const findings: Shape<typeof zhFindings> = {
  one: 'Finding', many: 'findings', add: 'New finding',
  fields: { visitId: 'Visit', organizationId: 'Organization', title: 'Finding', state: 'State', dueOn: 'Due on', isOverdue: 'Overdue', demand: 'What is asked', remediedOn: 'Remedied on', remedy: 'Remedy', closedOn: 'Closed on', source: 'Source' },
  states: { open: 'Open', remedied: 'To be checked', closed: 'Closed' },
  moves: {
    remedy: { name: 'Report the remedy', sentence: 'Report that “{title}” has been put right.' },
    close: { name: 'Checked, close', sentence: 'Checked: “{title}” has been put right.' },
    reopen: { name: 'Reopen', sentence: '“{title}” has not been put right: another term.' },
  },
  sections: { finding: 'Finding', remedy: 'Remedy' },
};

export const majorEvents: Shape<typeof zhEvents> = {
  one: 'Major event', many: 'major events', add: 'Report a major event',
  fields: { number: 'Number', organizationId: 'Organization', kind: 'Kind', title: 'Event', state: 'State', plannedOn: 'Planned on', place: 'Place', participants: 'Participants', amountFen: 'Amount', content: 'Content', reportedOn: 'Reported on', reportDueOn: 'To be reported by', isLate: 'Reported late', answer: 'Answer', heldOn: 'Held on', outcome: 'Outcome', source: 'Source' },
  hints: { plannedOn: 'Events are reported ahead; later is possible too and is marked.' },
  states: { reported: 'Reported', acknowledged: 'Acknowledged', objected: 'Objected', held: 'Held', cancelled: 'Cancelled' },
  moves: {
    acknowledge: { name: 'Acknowledge', sentence: '“{title}” has been noted.' },
    object: { name: 'Object', sentence: 'Object to “{title}” or ask for more.' },
    hold: { name: 'Record the outcome', sentence: 'Record how “{title}” went.' },
    cancel: { name: 'Cancel', sentence: '“{title}” does not take place.' },
  },
  choices: { kind: { assembly: 'Assembly', election: 'Election', economicEntity: 'Economic entity', foreignDonation: 'Donation from abroad', foreignActivity: 'Activity with foreign parties', publicFundraising: 'Public fundraising', charityActivity: 'Charity activity', contest: 'Contest or award', other: 'Other' } },
  sections: { event: 'Event', report: 'Report', outcome: 'Outcome' },
};

export const checklists: Shape<typeof zhChecklists> = {
  one: 'Checklist', many: 'checklists', add: 'Write a checklist',
  fields: { purpose: 'Purpose', state: 'State', labels: 'Lines, one each', createdAt: 'Written at' },
  hints: { labels: 'One line each, at most 30. Visits and records that are there keep their lines.' },
  states: { inForce: 'In force', replaced: 'Replaced' },
  moves: { replace: { name: 'Replace', sentence: '{title}' } },
  choices: { purpose: { visit: 'Visits', party: 'Party records' } },
  sections: { list: 'Lines' },
};
