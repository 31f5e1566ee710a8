import type { meetings as zhMeetings, operatorContracts as zhContracts, policyDocuments as zhDocuments, tasks as zhTasks } from '../zh/governance.js';
import type { Shape } from '../shape.js';

export const policyDocuments: Shape<typeof zhDocuments> = {
  one: 'Policy document', many: 'policy documents', add: 'New document',
  fields: { title: 'Title', documentNo: 'Document no.', issuedBy: 'Issued by', issuedOn: 'Issued on', effectiveOn: 'Effective on', expiresOn: 'Expires on', supersededById: 'Superseded by', isInForce: 'In force today', endedOn: 'Ended on', repealedOn: 'Repealed on', subject: 'Subject', state: 'State', source: 'Source' },
  states: { draft: 'Draft', inForce: 'In force', superseded: 'Superseded', repealed: 'Repealed' },
  moves: {
    enact: { name: 'Enact', sentence: 'Enact “{title}”; it is in force from its effective date.' },
    supersede: { name: 'Supersede', sentence: '“{title}” gives way to a newer document.' },
    repeal: { name: 'Repeal', sentence: 'Repeal “{title}”.' },
  },
  sections: { document: 'Document', validity: 'Validity' },
};

export const meetings: Shape<typeof zhMeetings> = {
  one: 'Meeting', many: 'meetings', add: 'New meeting',
  fields: { kind: 'Kind', title: 'Title', heldOn: 'Held on', place: 'Place', convener: 'Convener', attendees: 'Attendees', agenda: 'Agenda', decisions: 'Decisions', state: 'State', source: 'Source' },
  states: { planned: 'Planned', held: 'Held', cancelled: 'Cancelled' },
  moves: {
    hold: { name: 'Record', sentence: 'Record that “{title}” was held and what it decided.' },
    cancel: { name: 'Cancel meeting', sentence: 'Cancel “{title}”.' },
  },
  choices: { kind: { leadingGroup: 'Leading group', jointMeeting: 'Joint meeting', deliberation: 'Deliberation', review: 'Review', other: 'Other' } },
  sections: { meeting: 'Meeting', content: 'Content' },
};

export const tasks: Shape<typeof zhTasks> = {
  one: 'Task', many: 'tasks', add: 'New task',
  fields: { meetingId: 'From meeting', title: 'Task', ownerUnit: 'Responsible unit', dueOn: 'Due on', isOverdue: 'Overdue', state: 'State', doneOn: 'Done on', result: 'Result', source: 'Source' },
  states: { open: 'Open', done: 'Done', cancelled: 'Cancelled' },
  moves: {
    finish: { name: 'Finish', sentence: '“{title}” is done; finish it.' },
    cancel: { name: 'Cancel task', sentence: 'Cancel “{title}”.' },
    reopen: { name: 'Reopen', sentence: 'Open “{title}” again.' },
  },
  sections: { task: 'Task', result: 'Result' },
};

export const operatorContracts: Shape<typeof zhContracts> = {
  one: 'Operator contract', many: 'operator contracts', add: 'New contract',
  fields: { operator: 'Operator', startsOn: 'Starts on', endsOn: 'Ends on', contractNo: 'Contract no.', amountFen: 'Amount', indicators: 'Indicators', endedOn: 'Ended on', state: 'State', source: 'Source' },
  states: { draft: 'Draft', running: 'Running', ended: 'Ended', terminated: 'Terminated' },
  moves: {
    start: { name: 'Start', sentence: 'The contract with “{title}” begins.' },
    end: { name: 'End', sentence: 'The contract with “{title}” has run its term.' },
    terminate: { name: 'Terminate', sentence: 'Terminate the contract with “{title}” early.' },
  },
  sections: { contract: 'Contract', indicators: 'Indicators' },
};
