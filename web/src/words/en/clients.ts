import type { apiClients as zh } from '../zh/clients.js';
import type { Shape } from '../shape.js';
import { users } from './accounts.js';

const nouns = {
  divisions: 'divisions', organizations: 'organizations', 'registration-cases': 'registration cases', 'registration-certificates': 'certificates', 'office-holders': 'people in office', 'annual-reports': 'annual reports', ratings: 'ratings', 'credit-listings': 'credit listings', penalties: 'penalties', visits: 'visits', findings: 'findings', 'major-events': 'major events', 'party-records': 'party records', 'incubation-cases': 'incubation', projects: 'projects', tranches: 'tranches', contributions: 'contributions', volunteers: 'volunteers', activities: 'activities', 'media-reports': 'media reports', honours: 'honours', 'policy-documents': 'policy documents', meetings: 'meetings', tasks: 'tasks', 'operator-contracts': 'operator contracts', figures: 'figures', holidays: 'holidays', files: 'files',
};

export const apiClients: Shape<typeof zh> = {
  one: 'API client', many: 'API clients', add: 'New API client',
  fields: { name: 'Name', clientId: 'Client id', purpose: 'Purpose', scopes: 'Scopes', roles: 'Roles', organizationId: 'Only this organization', divisionId: 'Only this community (street, town)', quotaPerMinute: 'Requests per minute', secretExpiresAt: 'Secret valid until', state: 'State', createdAt: 'Created', source: 'Source' },
  hints: { scopes: 'Which routes are open.', roles: 'Which records and moves are open, as for people; not an administrator’s.', purpose: 'What the other system needs the data for.' },
  states: { active: 'Active', suspended: 'Suspended', revoked: 'Revoked' },
  moves: {
    rotate: { name: 'New secret', sentence: 'Make a new secret for “{title}”; the old one and every token end at once.' },
    suspend: { name: 'Suspend', sentence: 'Suspend “{title}”; its tokens end at once.' },
    resume: { name: 'Resume', sentence: 'Resume “{title}”.' },
    revoke: { name: 'Revoke', sentence: 'Revoke “{title}” for good.' },
  },
  choices: { roles: users.choices.roles, scopes: Object.fromEntries([...Object.entries(nouns).flatMap(([noun, word]) => [[`${noun}.read`, `${word}: read`], [`${noun}.write`, `${word}: write`]]), ['pii.read', 'numbers of persons in full']]) as Record<string, string> },
  sections: { system: 'System', rights: 'Rights', secret: 'Secret' },
};
