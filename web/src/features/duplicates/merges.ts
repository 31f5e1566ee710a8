import type { Declared, Resource } from '../../kit/descriptor.js';

export const merges: Resource = {
  name: 'merges',
  fields: {
    survivorId: { kind: 'reference', to: 'organizations' },
    absorbedId: { kind: 'reference', to: 'organizations' },
    state: { kind: 'state' },
    linkCount: { kind: 'integer' },
    reason: { kind: 'longText', max: 1000 },
    proposedBy: { kind: 'person' },
    confirmedBy: { kind: 'person' },
    confirmedAt: { kind: 'instant' },
    createdAt: { kind: 'instant' },
  },
  tones: { proposed: 'warn', merged: 'good', rejected: 'bad', withdrawn: 'done', undone: 'done' },
  columns: ['survivorId', 'absorbedId', 'state', 'linkCount', 'createdAt'],
  more: ['reason', 'confirmedAt'],
  sorts: ['createdAt'],
  sort: '-createdAt',
  filters: ['state'],
  card: [{ fields: ['survivorId', 'absorbedId', 'reason', 'linkCount', 'proposedBy', 'createdAt', 'confirmedBy', 'confirmedAt'] }],
  create: { for: ['manager', 'incubationOfficer', 'bureauOfficer'], sections: [{ fields: ['survivorId', 'absorbedId', 'reason'] }] },
  moves: {
    confirm: { noun: 'confirmation' },
    reject: { noun: 'rejection', reason: 'required', tone: 'danger' },
    withdraw: { noun: 'withdrawal', reason: 'required' },
    undo: { noun: 'undoing', reason: 'required', tone: 'danger' },
  },
  hasEvidence: false,
} satisfies Declared<'merges'>;
