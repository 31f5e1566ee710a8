import type { Declared, Resource } from '../../kit/descriptor.js';

export const duplicates: Resource = {
  name: 'duplicates',
  fields: {
    leftName: { kind: 'text' },
    rightName: { kind: 'text' },
    leftUscc: { kind: 'text', isCode: true },
    rightUscc: { kind: 'text', isCode: true },
    score: { kind: 'integer' },
    state: { kind: 'state' },
    createdAt: { kind: 'instant' },
  },
  tones: { open: 'warn', different: 'done', merged: 'good', lapsed: 'done' },
  columns: ['leftName', 'rightName', 'score', 'state', 'createdAt'],
  more: ['leftUscc', 'rightUscc'],
  sorts: ['score', 'createdAt'],
  sort: '-score',
  filters: ['state'],
  card: [{ fields: ['leftName', 'leftUscc', 'rightName', 'rightUscc', 'score', 'createdAt'] }],
  moves: {
    dismiss: { noun: 'dismissal', reason: 'required' },
    reopen: { noun: 'reopening', reason: 'required' },
  },
  panels: [{ key: 'compare', label: (words) => words.duplicateDesk.compare, load: async () => ({ default: (await import('./compare.js')).Compare }) }],
  doors: [{ to: '/merges', label: (words) => words.of.merges.many }],
  hasEvidence: false,
} satisfies Declared<'duplicates'>;
