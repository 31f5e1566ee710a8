import type { Declared, Resource } from '../../kit/descriptor.js';

export const policyDocuments: Resource = {
  name: 'policy-documents',
  fields: {
    title: { kind: 'text', max: 200 },
    documentNo: { kind: 'text', max: 60, isCode: true },
    issuedBy: { kind: 'text', max: 120 },
    issuedOn: { kind: 'day' },
    effectiveOn: { kind: 'day' },
    expiresOn: { kind: 'day' },
    supersededById: { kind: 'reference', to: 'policy-documents' },
    subject: { kind: 'text', max: 120 },
    state: { kind: 'state' },
    isInForce: { kind: 'yesNo' },
    endedOn: { kind: 'day' },
    repealedOn: { kind: 'day', isToday: true },
    source: { kind: 'text', max: 200 },
  },
  tones: { draft: 'neutral', inForce: 'good', superseded: 'done', repealed: 'bad' },
  columns: ['title', 'documentNo', 'state', 'issuedBy', 'issuedOn', 'effectiveOn'],
  more: ['expiresOn', 'subject', 'isInForce'],
  sorts: ['issuedOn', 'effectiveOn', 'title'],
  sort: '-issuedOn',
  filters: ['state', 'isInForce', 'issuedBy', 'issuedOn', 'effectiveOn'],
  card: [
    { heading: 'document', fields: ['title', 'documentNo', 'subject', 'issuedBy', 'issuedOn'] },
    { heading: 'validity', fields: ['effectiveOn', 'expiresOn', 'isInForce', 'endedOn', 'supersededById'] },
  ],
  create: {
    for: ['manager', 'bureauOfficer', 'bureauLeader'],
    sections: [
      { heading: 'document', fields: ['title', 'documentNo', 'subject', 'issuedBy', 'issuedOn'] },
      { heading: 'validity', fields: ['effectiveOn', 'expiresOn?', 'source?'] },
    ],
  },
  edit: {
    sections: [
      { heading: 'document', fields: ['title', 'documentNo', 'subject', 'issuedBy', 'issuedOn'] },
      { heading: 'validity', fields: ['effectiveOn', 'expiresOn?', 'source?'] },
    ],
  },
  moves: {
    enact: { noun: 'enactment' },
    supersede: { noun: 'supersession', fields: ['supersededById'], isFinal: true },
    repeal: { noun: 'repeal', fields: ['repealedOn'], reason: 'required', tone: 'danger', isFinal: true },
  },
} satisfies Declared<'policy-documents'>;
