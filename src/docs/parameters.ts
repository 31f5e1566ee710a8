import type { Parameter } from '../kernel/parameter.js';

/** docs/parameters.md: every number that staff may change, with its default and on whose authority it stands. */
export function parametersDocument(parameters: readonly Parameter[]): string {
  const lines = parameters.map((p) => `| \`${p.key}\` | ${p.words.zh} | ${p.words.en} | ${shown(p)} | [${p.source.replace(/^docs\//, '')}](${p.source.replace(/^docs\//, '')}) |`);
  return `# Parameters

Written by \`npm run docs\` from the declarations in \`<room>.rules.ts\`. Not to be edited. The manager puts later values in force under *Parameters*, each from its day and with its own source; earlier days keep theirs.

| key | 名称 | what it is | default | source |
|---|---|---|---|---|
${lines.join('\n')}
`;
}

const shown = ({ value, unit }: Parameter): string => `${[value].flat().join(' / ')} ${unit}`;
