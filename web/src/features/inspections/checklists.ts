import type { Declared, Resource } from '../../kit/descriptor.js';

export const checklists: Resource = {
  name: 'checklists',
  fields: { purpose: { kind: 'choice', choices: 'purpose' }, state: { kind: 'state' }, labels: { kind: 'longText', max: 1000 }, createdAt: { kind: 'instant' } },
  tones: { inForce: 'good', replaced: 'done' },
  columns: ['purpose', 'state', 'labels', 'createdAt'],
  sorts: ['createdAt'],
  sort: '-createdAt',
  filters: ['purpose', 'state'],
  card: [{ heading: 'list', fields: ['purpose', 'createdAt', 'labels'] }],
  create: { for: ['manager', 'bureauOfficer'], sections: [{ heading: 'list', fields: ['purpose', 'labels'] }] },
  moves: { replace: undefined },
  hasEvidence: false,
} satisfies Declared<'checklists'>;
