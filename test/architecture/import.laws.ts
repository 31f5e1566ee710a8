import { edgesOf, importsOf, roomOf, type Tree } from './tree.js';

/** The one architectural diagram there is: nobody imports from a later entry. */
export const FLOORS = ['kernel', 'platform', 'features'] as const;
export const ROOMS = [
  'factors', 'accounts', 'federation', 'clients', 'divisions', 'organizations', 'duplicates', 'registrations', 'access', 'credit-listings', 'inspections', 'supervision', 'postings', 'reviews', 'consents', 'privacy', 'incubation', 'needs', 'calls', 'projects', 'funds', 'leverage',
  'volunteering', 'publicity', 'honours', 'governance', 'messages', 'figures', 'portal',
] as const;

const PURE = /\.(rules|machine|policy|events)\.ts$/;
const isPure = (path: string): boolean => PURE.test(path) || path.startsWith('src/kernel/');

/** Kernel 0, platform 1, the rooms after one another, what composes them, the demo and the documents last. */
function rank(path: string): number {
  const [, floor = ''] = path.split('/');
  const room = roomOf(path);
  if (room !== undefined) return 2 + ROOMS.indexOf(room as never);
  if (floor === 'demo' || floor === 'docs') return 200;
  const at = FLOORS.indexOf(floor as never);
  return at < 0 ? 100 : at;
}

export const unknownRooms = (tree: Tree): string[] => [...new Set([...tree.keys()].flatMap((path) => roomOf(path) ?? []))].filter((room) => !ROOMS.includes(room as never));

export const upwardImports = (tree: Tree): string[] =>
  edgesOf(tree).filter((e) => e.from.startsWith('src/') && e.file?.startsWith('src/') && rank(e.file) > rank(e.from)).map((e) => `${e.from} -> ${e.file}`);

/** Files that import each other in a ring at run time; types do not count, they are gone by then. */
export function fileCycles(tree: Tree): string[] {
  const next = new Map([...tree].map(([path, text]) => [path, importsOf(path, text).flatMap((i) => (i.file && !i.isType && tree.has(i.file) ? [i.file] : []))]));
  const seen = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (seen.get(path) === 'open') { cycles.push([...way.slice(way.indexOf(path)), path].join(' -> ')); return; }
    if (seen.has(path)) return;
    seen.set(path, 'open');
    for (const file of next.get(path) ?? []) visit(file, [...way, path]);
    seen.set(path, 'done');
  };
  for (const path of tree.keys()) visit(path, []);
  return cycles;
}

export const impureImports = (tree: Tree): string[] =>
  edgesOf(tree).filter((e) => isPure(e.from) && !e.isType && !(e.file !== undefined && isPure(e.file))).map((e) => `${e.from} -> ${e.file ?? e.target}`);

export function typeormOutside(tree: Tree, allowed: Readonly<Record<string, string>>): string[] {
  return edgesOf(tree).filter((e) => e.from.startsWith('src/') && e.target === 'typeorm' && !/(\.(entity|service|queries)\.ts$|^src\/platform\/)/.test(e.from) && !(e.from in allowed)).map((e) => e.from);
}

/** Across rooms we keep an id and a foreign key, not an object; only reading models may look into an earlier room's table. */
export const foreignEntities = (tree: Tree): string[] =>
  edgesOf(tree).filter((e) => e.file?.endsWith('.entity.ts') && !e.isType && roomOf(e.from) !== undefined && roomOf(e.file) !== undefined && roomOf(e.file) !== roomOf(e.from)
    && !/\.(queries|figures)\.ts$/.test(e.from)).map((e) => `${e.from} -> ${e.file}`);

/** Controllers are one line per route: they know neither tables nor rules nor the database. */
export const learnedControllers = (tree: Tree): string[] =>
  edgesOf(tree).filter((e) => /src\/features\/.*\.controller\.ts$/.test(e.from) && !e.isType
    && (e.target === 'typeorm' || /\.(entity|rules|machine)\.ts$/.test(e.file ?? '') || /platform\/database\//.test(e.file ?? ''))).map((e) => `${e.from} -> ${e.file ?? e.target}`);

export const bareRelativeImports = (tree: Tree): string[] =>
  edgesOf(tree).filter((e) => /^\.{1,2}(\/|$)/.test(e.target) && !/\.(js|mjs|json|css)$/.test(e.target)).map((e) => `${e.from} -> ${e.target}`);

/** Which engine and which queue is known in three places; comments speak of "one engine" and "the other" elsewhere. */
export const enginesNamed = (tree: Tree): string[] =>
  [...tree].filter(([path]) => path.startsWith('src/') && !/^src\/platform\/(database|jobs|config)\//.test(path))
    .flatMap(([path, text]) => [...text.matchAll(/\b(?:my|maria|pg)?sql(?:ite)?2?\b|\bmariadb\b|\b(?:better-)?sqlite3?\b|\bredis\b|\bbull(?:mq)?\b/gi)].filter(([word]) => !/^sql$/i.test(word)).map(([word]) => `${path}: ${word}`));
