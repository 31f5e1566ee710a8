import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, roomOf, type Tree } from './tree.js';

/** Whether a page of docs and the place in it exist; a law is handed this so that it can be shown made-up pages. */
export type Page = (path: string) => string | undefined;
export const pageOnDisk: Page = (path) => (existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : undefined);

const slug = (heading: string): string => heading.trim().toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-');

function anchorExists(page: string, anchor: string): boolean {
  return page.includes(`<a id="${anchor}"`) || [...page.matchAll(/^#+\s+(.+)$/gm)].some(([, heading = '']) => slug(heading) === anchor);
}

/** What is wrong with a text that should cite: nothing cited, a page that is not there, an anchor that is not there. */
export function badCitations(text: string, pages: Page): string[] {
  const cited = [...text.matchAll(/docs\/[\w./-]+\.md(?:#([\w.-]*[\w]))?(?:((?:,\s*#[\w.-]*\w)+))?/g)];
  if (!cited.length) return ['cites nothing'];
  return cited.flatMap(([whole, anchor, more = '']) => {
    const path = /docs\/[\w./-]+\.md/.exec(whole)?.[0] ?? '';
    const page = pages(path);
    if (page === undefined) return [`${path} is not there`];
    const anchors = [anchor, ...[...more.matchAll(/#([\w.-]*\w)/g)].map((m) => m[1])].filter((a) => a !== undefined);
    return anchors.filter((a) => !anchorExists(page, a)).map((a) => `${path} has no #${a}`);
  });
}

/** Exported rules and parameters: functions and `parameter(…)`. Refusals belong to the rule beside them; types and word lists rule nothing. */
const RULE = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export (?:(?:async )?function (\w+)|const (\w+)(?::[^=]*)? = (?:async )?(?:\(|<|\w+ =>|parameter\())/g;

export function unsourcedRules(tree: Tree, pages: Page): string[] {
  return [...tree].filter(([path]) => /^src\/features\/.*\.rules\.ts$/.test(path)).flatMap(([path, text]) => [...text.matchAll(RULE)].flatMap(([, doc = '', f, c]) => {
    const name = `${path}: ${f ?? c ?? ''}`;
    if (!/\bSource\b/.test(doc)) return [`${name} does not say on whose authority`];
    return badCitations(doc.slice(doc.search(/\bSource\b/)), pages).map((fault) => `${name}: ${fault}`);
  }));
}

export interface Declared { code: string; path: string }
export const declaredCodes = (tree: Tree): Declared[] => [...tree].filter(([path]) => path.startsWith('src/'))
  .flatMap(([path, text]) => [...text.matchAll(/\b(?:refusal|new Problem)\(\s*'([^']*)'/g)].map(([, code = '']) => ({ code, path })));

/** `room/kebab`, each declared in one place, and in a room by that room. */
export function badCodes(tree: Tree): string[] {
  const declared = declaredCodes(tree);
  return declared.flatMap(({ code, path }, i) => [
    ...(/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/.test(code) ? [] : [`${path}: "${code}" is not room/kebab`]),
    ...(declared.findIndex((d) => d.code === code) < i ? [`${path}: "${code}" is declared twice`] : []),
    ...(roomOf(path) === undefined || code.startsWith(`${roomOf(path) ?? ''}/`) ? [] : [`${path}: "${code}" belongs to another room`]),
  ]);
}
