import type { Declared, Resource } from '../../kit/descriptor.js';

export const meetings: Resource = {
  name: 'meetings',
  fields: {
    kind: { kind: 'choice', choices: 'kind' },
    title: { kind: 'text', max: 200 },
    heldOn: { kind: 'day' },
    place: { kind: 'text', max: 200 },
    convener: { kind: 'text', max: 120 },
    attendees: { kind: 'longText', max: 2000 },
    agenda: { kind: 'longText', max: 4000 },
    decisions: { kind: 'longText', max: 4000 },
    state: { kind: 'state' },
    source: { kind: 'text', max: 200 },
  },
  tones: { planned: 'neutral', held: 'good', cancelled: 'done' },
  columns: ['title', 'kind', 'state', 'heldOn', 'convener', 'place'],
  sorts: ['heldOn', 'title'],
  sort: '-heldOn',
  filters: ['state', 'kind', 'heldOn'],
  card: [
    { heading: 'meeting', fields: ['title', 'kind', 'heldOn', 'place', 'convener', 'attendees'] },
    { heading: 'content', fields: ['agenda', 'decisions'] },
  ],
  create: {
    for: ['manager', 'bureauOfficer', 'bureauLeader'],
    sections: [
      { heading: 'meeting', fields: ['kind', 'title', 'heldOn', 'place?', 'convener', 'attendees'] },
      { heading: 'content', fields: ['agenda?', 'source?'] },
    ],
  },
  edit: {
    sections: [
      { heading: 'meeting', fields: ['title', 'heldOn', 'place?', 'convener', 'attendees'] },
      { heading: 'content', fields: ['agenda?', 'decisions?', 'source?'] },
    ],
  },
  moves: {
    hold: { noun: 'record', fields: ['decisions', 'heldOn', 'attendees?'], isPrefilled: true },
    cancel: { noun: 'cancellation', reason: 'required', tone: 'danger', isFinal: true },
  },
  related: [{ resource: 'tasks', by: 'meetingId' }],
} satisfies Declared<'meetings'>;
