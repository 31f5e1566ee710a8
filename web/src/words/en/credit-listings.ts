import type { creditListings as zhListings, penalties as zhPenalties } from '../zh/credit-listings.js';
import type { Shape } from '../shape.js';

const causes = {
  reportMissing: 'Annual report missing', partyMissing: 'Party organization missing', rectificationOverdue: 'Not put right in time', unreachable: 'Unreachable at its address', minorPenalty: 'Warning or small fine',
  twoYearsAbnormal: 'Two years abnormal', fraudulentChange: 'Registration by fraud', activityStopped: 'Ordered to stop activity', majorFine: 'Large fine', repeatedPenalties: 'Two penalties in three years', judgmentDefaulter: 'Judgment defaulter', certificateRevoked: 'Certificate revoked',
};

export const creditListings: Shape<typeof zhListings> = {
  one: 'Credit listing', many: 'credit lists', add: 'Put on a list',
  fields: {
    number: 'Number', organizationId: 'Organization', kind: 'List', cause: 'Cause', state: 'State', basis: 'Facts and basis', documentNo: 'Document no.', aroseOn: 'Arose on', recordDueOn: 'To be recorded by', isLate: 'Recorded late', listedOn: 'Listed on', restartedOn: 'Restarted on', dutyFulfilledOn: 'Duty fulfilled on', removableOn: 'Removable on', isRemovable: 'May be removed', endedOn: 'Ended on', divisionId: 'Division', source: 'Source',
  },
  hints: { cause: 'The cause decides which list it is and when a removal is possible.', aroseOn: 'Recorded within five working days; later is possible and is marked.', removableOn: 'Unknown while a duty is open.' },
  states: { active: 'Active', removed: 'Removed', escalated: 'Now serious', withdrawn: 'Withdrawn' },
  moves: {
    fulfil: { name: 'Duty fulfilled', sentence: 'Checked: the duty behind “{title}” has been fulfilled.' },
    restart: { name: 'Restart', sentence: 'There is a new cause: the period of “{title}” begins again.' },
    remove: { name: 'Remove', sentence: 'Take “{title}” off the list; its effects end at once.' },
    escalate: { name: 'Now serious', sentence: '{title}' },
    withdraw: { name: 'Withdraw', sentence: '“{title}” was an error: as if it had never been.' },
  },
  choices: { kind: { abnormal: 'Abnormal list', serious: 'Serious list' }, cause: causes },
  sections: { listing: 'Listing', end: 'Removal' },
};

export const penalties: Shape<typeof zhPenalties> = {
  one: 'Penalty', many: 'penalties', add: 'Record a penalty',
  fields: { organizationId: 'Organization', kind: 'Kind', authority: 'Authority', documentNo: 'Document no.', decidedOn: 'Decided on', amountFen: 'Amount', facts: 'Facts', listingCause: 'Cause of a list', executedOn: 'Executed on', revokedOn: 'Revoked on', state: 'State', source: 'Source' },
  hints: { amountFen: 'Give 0 for a warning, an order to stop or a revocation.', listingCause: 'Told by the system from kind and amount; whether the body is listed is decided apart.' },
  states: { imposed: 'Imposed', executed: 'Executed', revoked: 'Set aside' },
  moves: {
    execute: { name: 'Executed', sentence: 'The penalty “{title}” has been executed.' },
    revoke: { name: 'Set aside', sentence: 'The penalty “{title}” was set aside and has no effect any more.' },
  },
  choices: { kind: { warning: 'Warning', fine: 'Fine', confiscation: 'Confiscation', activityStopped: 'Order to stop', registrationRevoked: 'Revocation' }, listingCause: causes },
  sections: { penalty: 'Penalty', end: 'Execution' },
};
