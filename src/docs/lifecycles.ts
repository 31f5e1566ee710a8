import { mermaid, type Lifecycle } from '../kernel/machine.js';

/** docs/lifecycles/<name>.md for every lifecycle there is, by path. */
export const lifecycleDocuments = (machines: readonly Lifecycle[]): Map<string, string> =>
  new Map(machines.map((m) => [`docs/lifecycles/${m.name}.md`, lifecycleDocument(m)]));

export function lifecycleDocument(m: Lifecycle): string {
  const moves = Object.entries(m.moves).map(([name, v]) => `| ${name} | ${v.from.join(', ')} | ${v.to} | ${(v.needs ?? []).map((guard) => guard.name || 'a condition').join(', ')} |`);
  return `# ${m.name}

Drawn by \`npm run docs\` from the machine itself. Not to be edited. Who may make a move is in the room's policy.

\`\`\`mermaid
${mermaid(m)}
\`\`\`

| move | from | to | if |
|---|---|---|---|
${moves.join('\n')}

Begins at ${[m.initial, ...(m.begins ?? [])].filter((s, i, all) => all.indexOf(s) === i).join(', ')}; ends at ${m.final.join(', ') || 'nothing, it can always go on'}.
`;
}
