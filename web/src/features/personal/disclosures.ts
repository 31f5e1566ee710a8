import type { Declared, Resource } from '../../kit/descriptor.js';

export const disclosures: Resource = {
  name: 'disclosures',
  fields: {
    at: { kind: 'instant' },
    accountName: { kind: 'text' },
    resource: { kind: 'text', isCode: true },
    subjectId: { kind: 'text', isCode: true },
    fields: { kind: 'text', isCode: true },
    purpose: { kind: 'choice', choices: 'purpose' },
    reason: { kind: 'longText', max: 500 },
  },
  columns: ['purpose', 'accountName', 'resource', 'fields', 'reason', 'at'],
  more: ['subjectId'],
  sorts: ['at'],
  sort: '-at',
  filters: ['purpose', 'at'],
  card: [{ fields: ['at', 'accountName', 'purpose', 'reason', 'resource', 'subjectId', 'fields'] }],
  hasEvidence: false,
} satisfies Declared<'disclosures'>;
