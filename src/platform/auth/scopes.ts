/**
 * What other systems may be given, one noun per kind of business record. Whatever stands not here is closed to them: accounts, sessions,
 * clients, the search across kinds. Which rows and moves a scope opens is decided by the roles of the client, as for people.
 */
export const SCOPED = [
  'divisions', 'organizations', 'registration-cases', 'registration-certificates', 'office-holders', 'annual-reports', 'ratings', 'credit-listings', 'penalties', 'visits', 'findings', 'major-events', 'party-records', 'incubation-cases', 'projects', 'tranches', 'contributions', 'volunteers', 'activities', 'media-reports', 'honours',
  'policy-documents', 'meetings', 'tasks', 'operator-contracts', 'figures', 'holidays', 'files',
] as const;

/** Personal data in full, beside the scope of the record that has it. */
export const PERSONAL = 'pii.read';

export const SCOPES: readonly string[] = [...SCOPED.flatMap((noun) => [`${noun}.read`, `${noun}.write`]), PERSONAL];

/**
 * The scopes a request needs, all of them; undefined where clients have no business.
 *
 * Shape    ('POST', '/api/v1/projects/…/approval') → ['projects.write']
 */
export function scopesOf(method: string, path: string): readonly string[] | undefined {
  const [, , , noun = '', ...rest] = path.split('?')[0]?.split('/') ?? [];
  if (!path.startsWith('/api/v1/') || !SCOPED.includes(noun as never)) return undefined;
  if (rest.at(-1) === 'disclosures') return [`${noun}.read`, PERSONAL];
  return [`${noun}.${method === 'GET' || method === 'HEAD' ? 'read' : 'write'}`];
}
