import { ROLES } from '../kernel/actor.js';
import type { Route } from './routes.js';

/** docs/permissions.md: every route and every role, as the routes themselves declare it. */
export function permissionsDocument(routes: readonly Route[]): string {
  const byController = new Map<string, Route[]>();
  for (const route of routes) byController.set(route.controller, [...(byController.get(route.controller) ?? []), route]);
  const sections = [...byController].sort(([a], [b]) => a.localeCompare(b, 'en')).map(([controller, own]) => section(controller.replace(/Controller$/, ''), own));
  return `# Permissions

Route by role, written by \`npm run docs\` from \`@For\` and \`@Open\`. Not to be edited.

A route is the coarse half. Which rows somebody sees and which moves somebody may make on them is decided in \`<room>.policy.ts\`: what is not yours to see answers 404. A role without a dot gets 403; whoever is not signed in gets 401 except where the column *open* has a dot.

${sections.join('\n')}`;
}

function section(name: string, routes: readonly Route[]): string {
  const head = `| | open | ${ROLES.join(' | ')} |\n|---|${':-:|'.repeat(ROLES.length + 1)}`;
  return `## ${name}\n\n${head}\n${routes.map(line).join('\n')}\n`;
}

function line({ method, path, access }: Route): string {
  const dots = [access === 'open', ...ROLES.map((role) => access === 'open' || (access?.includes(role) ?? false))];
  return `| \`${method} ${path}\` | ${dots.map((dot) => (dot ? '●' : '')).join(' | ')} |`;
}
