import type { contributions as zh } from '../zh/leverage.js';
import type { Shape } from '../shape.js';

export const contributions: Shape<typeof zh> = {
  one: 'Contribution', many: 'contributions', add: 'New contribution',
  fields: {
    number: 'Number', organizationId: 'Organization', projectId: 'Project', incubationCaseId: 'Incubation case', counterparty: 'Counterparty', counterpartyKind: 'Kind of counterparty', sourceClass: 'Source class', form: 'Form', amountFen: 'Amount', quantity: 'Quantity', unit: 'Unit', hasValuationProof: 'Proof of value', countedFen: 'Counted', pledgedOn: 'Pledged on', agreedOn: 'Agreed on', receivedOn: 'Received on', verifiedOn: 'Verified on', receiptNo: 'Receipt no.', purpose: 'Purpose', isRestricted: 'Restricted', recordedBy: 'Recorded by', verifiedBy: 'Verified by', state: 'State', source: 'Source',
  },
  hints: { amountFen: 'Goods and services by their value; without proof of value they count as a quantity and 0 yuan.', countedFen: 'Computed by rule; other public money and volunteer time do not count.', receiptNo: 'A receipt can be recorded once only.', hasValuationProof: 'Goods, premises and services count only with proof of value.' },
  states: { pledged: 'Pledged', agreed: 'Agreed', received: 'Received', verified: 'Verified', rejected: 'Rejected', lapsed: 'Lapsed', reversed: 'Reversed' },
  moves: {
    agree: { name: 'Record agreement', sentence: 'Record that “{title}” has been agreed.' },
    receive: { name: 'Record receipt', sentence: 'Record that “{title}” has been received.' },
    verify: { name: 'Verify', sentence: 'Checked against the evidence: “{title}” is true. The verifier is not the recorder.' },
    reject: { name: 'Reject', sentence: '“{title}” does not agree with its evidence.' },
    lapse: { name: 'Lapse', sentence: 'The pledge “{title}” was not kept; let it lapse.' },
    reverse: { name: 'Reverse', sentence: 'Reverse “{title}”; it no longer counts.' },
  },
  choices: {
    counterpartyKind: { enterprise: 'Enterprise', individual: 'Individual', foundation: 'Foundation', association: 'Association', publicBody: 'Public body', other: 'Other' },
    sourceClass: { enterpriseGift: 'Enterprise gift', individualGift: 'Individual gift', foundationGrant: 'Foundation grant', associationSupport: 'Association support', serviceIncome: 'Service income', ownFunds: 'Own funds', otherPublic: 'Other public money' },
    form: { cash: 'Cash', goods: 'Goods', premises: 'Premises', service: 'Service', securities: 'Securities', volunteerTime: 'Volunteer time' },
  },
  sections: { source: 'Source', amount: 'Amount', use: 'Use', stages: 'Stages' },
};
