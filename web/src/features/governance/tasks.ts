import type { Declared, Resource } from '../../kit/descriptor.js';

export const tasks: Resource = {
  name: 'tasks',
  fields: {
    meetingId: { kind: 'reference', to: 'meetings' },
    title: { kind: 'text', max: 200 },
    ownerUnit: { kind: 'text', max: 120 },
    dueOn: { kind: 'day' },
    state: { kind: 'state' },
    isOverdue: { kind: 'yesNo' },
    doneOn: { kind: 'day', isToday: true },
    result: { kind: 'longText', max: 2000 },
    source: { kind: 'text', max: 200 },
  },
  tones: { open: 'warn', done: 'good', cancelled: 'done' },
  columns: ['title', 'ownerUnit', 'state', 'dueOn', 'isOverdue', 'doneOn', 'meetingId'],
  sorts: ['dueOn', 'title'],
  sort: 'dueOn',
  filters: ['state', 'isOverdue', 'ownerUnit', 'meetingId', 'dueOn'],
  card: [
    { heading: 'task', fields: ['title', 'ownerUnit', 'dueOn', 'isOverdue', 'meetingId'] },
    { heading: 'result', fields: ['doneOn', 'result'] },
  ],
  create: { for: ['manager', 'bureauOfficer', 'bureauLeader'], sections: [{ heading: 'task', fields: ['title', 'ownerUnit', 'dueOn', 'meetingId?', 'source?'] }] },
  edit: { sections: [{ heading: 'task', fields: ['title', 'ownerUnit', 'dueOn', 'source?'] }] },
  moves: {
    finish: { noun: 'completion', fields: ['doneOn', 'result'] },
    cancel: { noun: 'cancellation', reason: 'required', tone: 'danger', isFinal: true },
    reopen: { noun: 'reopening', reason: 'required' },
  },
} satisfies Declared<'tasks'>;
