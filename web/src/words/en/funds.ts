import type { tranches as zh } from '../zh/funds.js';
import type { Shape } from '../shape.js';

export const tranches: Shape<typeof zh> = {
  one: 'Tranche', many: 'tranches', add: 'New tranche',
  fields: {
    number: 'Number', projectId: 'Project', organizationId: 'Organization', sequence: 'No.', shareBp: 'Share', amountFen: 'Amount', state: 'State', requestedBy: 'Requested by', approvedBy: 'Approved by', paidBy: 'Paid by', paidOn: 'Paid on', bankReference: 'Bank reference', requestedOn: 'Requested on', approvedOn: 'Approved on', cancelledOn: 'Cancelled on', source: 'Source',
  },
  hints: { bankReference: 'A reference can be recorded once only.' },
  states: { planned: 'To be requested', requested: 'To be approved', approved: 'To be paid', paid: 'Paid', cancelled: 'Cancelled' },
  moves: {
    request: { name: 'Request payment', sentence: 'Request payment of {title}. Requester, approver and payer are three people.' },
    approve: { name: 'Approve', sentence: 'Approve payment of {title}.' },
    pay: { name: 'Record payment', sentence: 'Record that {title} has been paid.' },
    cancel: { name: 'Cancel', sentence: 'Cancel {title}; it will not be paid.' },
  },
  sections: { tranche: 'Tranche', people: 'People', payment: 'Payment' },
  text: { nth: 'No. {n}' },
};
