import type { Declared, Resource } from '../../kit/descriptor.js';

export const mediaReports: Resource = {
  name: 'media-reports',
  fields: {
    title: { kind: 'text', max: 200 },
    medium: { kind: 'text', max: 120 },
    level: { kind: 'choice', choices: 'level' },
    publishedOn: { kind: 'day', isToday: true },
    url: { kind: 'link', max: 500 },
    reprintOfId: { kind: 'reference', to: 'media-reports' },
    organizationId: { kind: 'reference', to: 'organizations' },
    activityId: { kind: 'reference', to: 'activities' },
    reprints: { kind: 'integer' },
    verifiedOn: { kind: 'day' },
    verifiedBy: { kind: 'person' },
    state: { kind: 'state' },
    source: { kind: 'text', max: 200 },
  },
  tones: { reported: 'warn', verified: 'good', rejected: 'bad' },
  columns: ['title', 'medium', 'level', 'state', 'publishedOn', 'organizationId'],
  more: ['reprintOfId', 'activityId'],
  sorts: ['publishedOn', 'title'],
  sort: '-publishedOn',
  filters: ['state', 'level', 'medium', 'organizationId', 'publishedOn', 'reprintOfId'],
  card: [
    { heading: 'report', fields: ['title', 'medium', 'level', 'publishedOn', 'url', 'reprintOfId', 'reprints', 'verifiedOn', 'verifiedBy'] },
    { heading: 'about', fields: ['organizationId', 'activityId'] },
  ],
  create: {
    for: ['manager', 'incubationOfficer', 'projectOfficer', 'volunteerOfficer'],
    sections: [
      { heading: 'report', fields: ['title', 'medium', 'level', 'publishedOn', 'url?', 'reprintOfId?'] },
      { heading: 'about', fields: ['organizationId?', 'activityId?', 'source?'] },
    ],
  },
  edit: {
    sections: [
      { heading: 'report', fields: ['title', 'medium', 'level', 'publishedOn', 'url?', 'reprintOfId?'] },
      { heading: 'about', fields: ['organizationId?', 'activityId?', 'source?'] },
    ],
  },
  moves: {
    verify: { noun: 'verification' },
    reject: { noun: 'rejection', reason: 'required', tone: 'danger', isFinal: true },
  },
} satisfies Declared<'media-reports'>;
