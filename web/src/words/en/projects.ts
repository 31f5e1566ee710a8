import type { projects as zh } from '../zh/projects.js';
import type { Shape } from '../shape.js';

export const projects: Shape<typeof zh> = {
  one: 'Project', many: 'projects', add: 'New project application',
  fields: {
    number: 'Number', organizationId: 'Organization', name: 'Name', program: 'Programme', purpose: 'Purpose', divisionId: 'Community (street, town)', startsOn: 'Starts on', endsOn: 'Ends on', budgetFen: 'Budget', askedFen: 'Asked for', awardedFen: 'Awarded', agreementNo: 'Agreement no.', submittedAt: 'Submitted at', submittedBy: 'Submitted by', decidedBy: 'Decided by', decidedOn: 'Decided on', agreedOn: 'Agreed on', closedOn: 'Closed (terminated) on', state: 'State', source: 'Source',
  },
  hints: { askedFen: 'Not above the share of the budget that may be granted.', budgetFen: 'Including own and other money.' },
  states: { draft: 'Draft', submitted: 'Submitted', approved: 'Approved', running: 'Running', closed: 'Closed', refused: 'Refused', withdrawn: 'Withdrawn', terminated: 'Terminated' },
  moves: {
    submit: { name: 'Submit', sentence: 'Submit the application “{title}”; it cannot be changed afterwards.' },
    approve: { name: 'Approve', sentence: 'Approve “{title}” and fix the award.' },
    refuse: { name: 'Refuse', sentence: 'Refuse “{title}”.' },
    withdraw: { name: 'Withdraw', sentence: 'Withdraw “{title}”.' },
    agree: { name: 'Sign agreement', sentence: 'Record the agreement of “{title}”; its payments are planned from it.' },
    close: { name: 'Close', sentence: '“{title}” is finished; close it.' },
    terminate: { name: 'Terminate', sentence: 'Terminate “{title}”; what has not been paid will not be paid.' },
  },
  sections: { project: 'Project', money: 'Money', term: 'Time and place', decision: 'Decision and agreement' },
};
