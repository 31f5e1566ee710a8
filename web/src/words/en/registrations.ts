import type { officeHolders as zhHolders, registrationCases as zhCases, registrationCertificates as zhCertificates } from '../zh/registrations.js';
import type { Shape } from '../shape.js';

export const registrationCases: Shape<typeof zhCases> = {
  one: 'Registration case', many: 'registration cases', add: 'New application',
  fields: {
    number: 'Number', kind: 'Kind', organizationId: 'Organization', counterpartId: 'The other body', state: 'State', officerId: 'Officer', appliedOn: 'Applied on', submittedOn: 'Submitted on', acceptedOn: 'Accepted on', dueOn: 'Due on', isOverdue: 'Overdue', missingCount: 'Materials missing', decidedOn: 'Decided on', effectiveOn: 'Takes effect on', documentNo: 'Document no.', refusalGround: 'Ground of refusal', decidedBy: 'Decided by', supervisoryConsentOn: 'Consent of the supervisory unit', liquidatedOn: 'Liquidation ended on', isLate: 'Applied late', certificateNo: 'Certificate no.', validUntil: 'Certificate valid until (exclusive)', missing: 'What is missing',
    name: 'Name', type: 'Type', uscc: 'Unified social credit code', legalForm: 'Legal form', legalRepresentative: 'Legal representative (head)', representativeIdNumber: 'Identity number of the representative', address: 'Address', activityArea: 'Area of activity', fundsFen: 'Registered funds', supervisoryUnit: 'Supervisory unit', isDirectlyRegistered: 'Registered directly', purpose: 'Purpose', businessScope: 'Scope of business', category: 'Kind of community group', individualMembers: 'Individual members', unitMembers: 'Unit members', fullTimeStaff: 'Full-time staff', nonStateBp: 'Share of non-state assets (of 10,000)', premisesMonths: 'Right to use the premises (months)', councilSize: 'Members of the council', areInitiatorsFit: 'Initiators and heads are fit', source: 'Source',
  },
  hints: { counterpartId: 'In a merger the body that goes on; in a split the new one, entered as an idea before.', representativeIdNumber: 'Stored encrypted; used only to see whether the person represents another body.', nonStateBp: 'Two thirds are 6667, everything is 10000.', premisesMonths: '1200 when owned.', missing: 'Choose as many as apply; the notice names them.', uscc: 'Needed for an establishment and a split.', areInitiatorsFit: 'Full capacity, and not deprived of political rights for a crime.' },
  states: { drafted: 'Draft', submitted: 'To be accepted', returned: 'Sent back', accepted: 'Accepted', approved: 'Approved', refused: 'Refused', withdrawn: 'Withdrawn' },
  moves: {
    submit: { name: 'Submit', sentence: 'Submit the application for “{title}”. The registrar accepts it in time, or says once what is missing.' },
    accept: { name: 'Accept', sentence: 'The papers of “{title}” are complete. The term of the decision begins today.' },
    sendBack: { name: 'Send back', sentence: 'Send the application for “{title}” back, naming what is missing or has to be put right.' },
    approve: { name: 'Approve', sentence: 'Approve the application for “{title}”. It takes effect on the register at once.' },
    refuse: { name: 'Refuse', sentence: 'Refuse the application for “{title}”.' },
    withdraw: { name: 'Withdraw', sentence: 'Withdraw the application for “{title}”.' },
  },
  choices: {
    kind: { establishment: 'Establishment', filing: 'Filing', change: 'Change of registered items', charter: 'Approval of the charter', deregistration: 'Deregistration', merger: 'Merger', split: 'Split', correction: 'Correction' },
    refusalGround: { unlawfulPurpose: 'purpose or scope is unlawful', similarBody: 'the same or a similar body exists and no other is needed', unfitInitiator: 'an initiator or head is unfit', fraud: 'fraud', conditionsUnmet: 'conditions are not met', other: 'other' },
    type: { association: 'Association', socialService: 'Social service institution', foundation: 'Foundation', communityGroup: 'Filed community group' },
    legalForm: { corporate: 'corporate', partnership: 'partnership', individual: 'individual', publicRaising: 'raises money from the public', nonPublicRaising: 'does not raise money from the public' },
    category: { livingService: 'services for living', communityAffairs: 'community affairs', cultureSports: 'culture and sports', publicBenefit: 'public benefit' },
    material: {
      application: 'application', supervisorApproval: 'approval of the supervisory unit', capitalVerification: 'capital verification report', premisesProof: 'proof of the right to use the premises', founders: 'particulars and identity of the initiators and heads', charterDraft: 'draft of the charter', councilList: 'list, identity and careers of the council', minutes: 'minutes of the decision taken under the charter', representativeIdentity: 'identity of the new representative', financialAudit: 'financial audit before the change of office', charterAmendment: 'the amendment explained, and the new charter', liquidationReport: 'liquidation report', supervisorReview: 'review by the supervisory unit', certificateAndSeal: 'certificate with its copy, seal and vouchers', groupMembers: 'list of the head and the members', communityOpinion: 'opinion of the residents’ committee', groupCharter: 'short charter', mergerAgreement: 'agreement of the merger', splitPlan: 'plan of the split', errorProof: 'proof that the register is wrong',
    },
  },
  sections: { case: 'Application', items: 'Registered items to be', conditions: 'Conditions', decision: 'Decision' },
  text: { materials: 'Checklist', returnedFor: 'Sent back for:', receivedOn: 'received on {on}', notReceived: 'not received', mark: 'Received', unmark: 'Not received', markAll: 'The other {n} have been received', marked: 'The checklist is up to date', preCheck: 'Pre-check', preCheckGood: 'By what has been entered, every condition is met.', hard: 'Not met:', soft: 'Look into it:' },
};

export const registrationCertificates: Shape<typeof zhCertificates> = {
  one: 'Certificate', many: 'certificates', add: 'Enter an issued certificate',
  fields: { number: 'Certificate no.', organizationId: 'Organization', state: 'State', issuedOn: 'Issued on', validUntil: 'Valid until (exclusive)', expiresOn: 'Expires on', isExpired: 'Expired', endedOn: 'Ended on', caseId: 'Case', replacedById: 'Replaced by', source: 'Source' },
  hints: { validUntil: 'Left empty: four years for social service institutions, no end for others.', number: 'A number is given once.' },
  states: { valid: 'Valid', replaced: 'Replaced', handedIn: 'Handed in', voided: 'Void' },
  moves: {
    renew: { name: 'Renew', sentence: 'Issue another certificate in the place of “{title}”, which ends.' },
    handIn: { name: 'Hand in', sentence: 'Certificate “{title}” has been handed in.' },
    void: { name: 'Declare void', sentence: 'Certificate “{title}” is lost and declared void.' },
  },
};

export const officeHolders: Shape<typeof zhHolders> = {
  one: 'Person in office', many: 'people in office', add: 'Enter a person in office',
  fields: { name: 'Name', office: 'Office', organizationId: 'Organization', state: 'State', idNumber: 'Identity number', employer: 'Employer', fromOn: 'In office from', untilOn: 'Term until (exclusive)', isTermOver: 'Term is over', leftOn: 'Left on', caseId: 'Case', source: 'Source' },
  hints: { idNumber: 'Stored encrypted; only the ends are shown.', office: 'Another representative needs a change of registered items.' },
  states: { inOffice: 'In office', left: 'Left' },
  moves: { leave: { name: 'Leave', sentence: '“{title}” leaves office.' } },
  choices: { office: { representative: 'legal representative', chair: 'chair', viceChair: 'vice-chair', director: 'director', supervisor: 'supervisor', secretaryGeneral: 'secretary-general', head: 'head', financeHead: 'head of finance', other: 'other' } },
};
