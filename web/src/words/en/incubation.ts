import type { incubationCases as zh } from '../zh/incubation.js';
import type { Shape } from '../shape.js';

export const incubationCases: Shape<typeof zh> = {
  one: 'Incubation case', many: 'incubation cases', add: 'New application',
  fields: {
    number: 'Number', organizationId: 'Organization', mode: 'Mode', tier: 'Tier', state: 'State', appliedOn: 'Applied on', admittedOn: 'Admitted on', movedInOn: 'Moved in on', dueOn: 'Due on', assessedOn: 'Assessed on', score: 'Score', exitKind: 'Kind of exit', exitedOn: 'Left on', outcome: 'Outcome', hasSelfAssessment: 'Self-assessment handed in', handoverDueOn: 'Hand over by', handedOverOn: 'Handed over on', extensionsLeft: 'Extensions left', serviceCount: 'Services', serviceMinutes: 'Service in all', divisionId: 'Community (street, town)', plan: 'Growth plan', mentor: 'Mentor', source: 'Source',
    kind: 'Kind of service', topic: 'Topic', heldOn: 'Held on', minutes: 'Duration', participants: 'Participants', provider: 'Provider', satisfaction: 'Satisfaction (1–5)',
  },
  hints: { hasSelfAssessment: 'Whoever hands in none leaves voluntarily.', dueOn: 'Left empty, the term set by rule applies.', score: '0 to 100', satisfaction: '1 is lowest, 5 is highest' },
  states: { applied: 'Applied', admitted: 'Admitted', incubating: 'Incubating', assessing: 'Being assessed', graduated: 'Graduated', exited: 'Left', closed: 'Closed', refused: 'Refused', withdrawn: 'Withdrawn' },
  moves: {
    admit: { name: 'Admit', sentence: 'Admit “{title}” to incubation.' },
    refuse: { name: 'Refuse', sentence: 'Do not admit “{title}” to incubation.' },
    withdraw: { name: 'Withdraw', sentence: 'Withdraw the application of “{title}”.' },
    moveIn: { name: 'Move in', sentence: '“{title}” moves in; its term counts from that day.' },
    assess: { name: 'Assess', sentence: 'Assess “{title}” for graduation.' },
    graduate: { name: 'Graduate', sentence: '“{title}” has passed and graduates.' },
    extend: { name: 'Extend', sentence: 'Extend the term of “{title}”. This is possible once.' },
    exit: { name: 'Leave', sentence: '“{title}” leaves incubation.' },
    handOver: { name: 'Hand over', sentence: '“{title}” has handed over rooms and goods; the case is closed.' },
  },
  choices: {
    mode: { inShell: 'In shell', outreach: 'Outreach', virtual: 'Virtual' },
    tier: { budding: 'Budding', startup: 'Start-up', hub: 'Hub', key: 'Key support' },
    exitKind: { graduated: 'Graduated', voluntary: 'Left voluntarily', expired: 'Term expired', eliminated: 'Eliminated', disqualified: 'Disqualified' },
    outcome: { excellent: 'Excellent', passed: 'Passed', extendable: 'May be extended', failed: 'Failed', missed: 'Missed' },
    kind: { premises: 'Premises and equipment', training: 'Training', information: 'Information', seedFund: 'Seed fund', resources: 'Linking resources', bookkeeping: 'Bookkeeping', fundCustody: 'Custody of funds', registration: 'Help with registration', consulting: 'Consulting', assessment: 'Help with assessment', party: 'Party building', other: 'Other' },
  },
  sections: { application: 'Application', residence: 'Residence and assessment', exit: 'Exit', plan: 'Growth plan' },
  text: { services: 'Services', noServices: 'No services recorded yet', addService: 'Record a service', serviceAdded: 'Service recorded' },
};
