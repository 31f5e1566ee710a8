import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files by their path from the root of the project. A law is a function of a tree, so that it can be shown a broken one. */
export type Tree = ReadonlyMap<string, string>;

export const ROOT = join(import.meta.dirname, '..', '..');

export function readTree(folders: readonly string[], endings = /\.(ts|tsx|mjs|css)$/): Tree {
  const tree = new Map<string, string>();
  for (const folder of folders) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true }) as string[]) {
      if (endings.test(name) && !name.includes('node_modules') && !name.includes('dist/')) tree.set(`${folder}/${name}`, readFileSync(join(ROOT, folder, name), 'utf8'));
    }
  }
  return tree;
}

export interface Import {
  /** As written. */
  target: string;
  /** The file from the root, for relative imports. */
  file: string | undefined;
  isType: boolean;
}

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;

/** What a file imports and re-exports. `import { type A, type B }` counts as a type import. */
export function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map((m) => {
    const target = m[2] ?? m[3] ?? '';
    const named = /\{([^}]*)\}/.exec(m[0])?.[1]?.split(',').map((n) => n.trim()).filter(Boolean) ?? [];
    const onlyTypes = named.length > 0 && named.every((n) => n.startsWith('type ')) && !/^(?:import|export)\s+\w/.test(m[0]);
    return { target, file: target.startsWith('.') ? join(dirname(path), target).replace(/\.js$/, '.ts') : undefined, isType: Boolean(m[1]) || onlyTypes };
  });
}

/** Every import of the tree's source files. */
export const edgesOf = (tree: Tree): (Import & { from: string })[] =>
  [...tree].flatMap(([from, text]) => (from.endsWith('.ts') ? importsOf(from, text).map((i) => ({ ...i, from })) : []));

/** The room a file belongs to, undefined outside of the rooms. */
export const roomOf = (path: string): string | undefined => /^src\/features\/([^/]+)\//.exec(path)?.[1];
