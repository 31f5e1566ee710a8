import { bareRelativeImports, enginesNamed, fileCycles, foreignEntities, impureImports, learnedControllers, typeormOutside, unknownRooms, upwardImports } from './import.laws.js';
import { crowdedRooms, drawers, longFiles, sharedBodyNames, switchedOff, withoutSpec } from './form.laws.js';
import { badCitations, badCodes, pageOnDisk, unsourcedRules } from './source.laws.js';
import { readTree, type Tree } from './tree.js';

const tree = readTree(['src', 'test', 'web/src']);
const made = (files: Record<string, string>): Tree => new Map(Object.entries(files));
const of = (pattern: RegExp): Tree => new Map([...tree].filter(([path]) => pattern.test(path)));

/** Services by another name: their room has two nouns. */
const KNOWS_TYPEORM = { 'src/features/accounts/sessions.ts': 'the second service of accounts, its noun is the sign-in' };
const LARGER_ROOMS = {};

interface Law { law: string; faults: (tree: Tree) => string[]; over?: RegExp; broken: Record<string, string>; found: string[] }
const pages = (path: string) => (path === 'docs/sources.md' ? '<a id="F13"></a>\n## What could not be found\n' : undefined);

const laws: Law[] = [
  { law: 'every room stands in the order of rooms', faults: unknownRooms, broken: { 'src/features/odds/odds.rules.ts': '' }, found: ['odds'] },
  {
    law: 'nobody imports from a later floor or room', faults: upwardImports,
    broken: { 'src/kernel/a.ts': "import { x } from '../platform/b.js';", 'src/features/divisions/d.service.ts': "import type { Organization } from '../organizations/organization.entity.js';", 'src/features/portal/p.ts': "import { y } from '../accounts/a.js';", 'src/platform/p.ts': "export { z } from '../app.js';" },
    found: ['src/kernel/a.ts -> src/platform/b.ts', 'src/features/divisions/d.service.ts -> src/features/organizations/organization.entity.ts', 'src/platform/p.ts -> src/app.ts'],
  },
  {
    law: 'no file is part of a cycle', faults: fileCycles, over: /^src\//,
    broken: { 'src/a.ts': "import './b.js';", 'src/b.ts': "import { c } from './c.js';", 'src/c.ts': "import { a } from './a.js';\nimport type { B } from './b.js';" }, found: ['src/a.ts -> src/b.ts -> src/c.ts -> src/a.ts'],
  },
  {
    law: 'kernel, rules, machines, policies and events import nothing but each other', faults: impureImports,
    broken: { 'src/kernel/a.ts': "import { z } from 'zod';", 'src/features/x/x.rules.ts': "import type { X } from './x.entity.js';\nimport { type Y } from './y.dto.js';\nimport { X } from './x.entity.js';", 'src/features/x/x.policy.ts': "import { add } from '../../kernel/money.js';\nimport { r } from '../a/a.rules.js';" },
    found: ['src/kernel/a.ts -> zod', 'src/features/x/x.rules.ts -> src/features/x/x.entity.ts'],
  },
  {
    law: 'typeorm is known to entities, services, queries and the platform', faults: (t) => typeormOutside(t, KNOWS_TYPEORM),
    broken: { 'src/features/x/x.controller.ts': "import { In } from 'typeorm';", 'src/features/x/x.service.ts': "import { In } from 'typeorm';", 'src/features/accounts/sessions.ts': "import { In } from 'typeorm';" }, found: ['src/features/x/x.controller.ts'],
  },
  {
    law: "no room holds another room's entity", faults: foreignEntities,
    broken: { 'src/features/b/b.service.ts': "import { A } from '../a/a.entity.js';", 'src/features/b/b.queries.ts': "import { A } from '../a/a.entity.js';" }, found: ['src/features/b/b.service.ts -> src/features/a/a.entity.ts'],
  },
  {
    law: 'controllers know neither tables nor rules', faults: learnedControllers,
    broken: { 'src/features/b/b.controller.ts': "import { A } from './b.entity.js';\nimport { r } from './b.rules.js';\nimport { Database } from '../../platform/database/database.js';\nimport type { B } from './b.entity.js';" },
    found: ['src/features/b/b.controller.ts -> src/features/b/b.entity.ts', 'src/features/b/b.controller.ts -> src/features/b/b.rules.ts', 'src/features/b/b.controller.ts -> src/platform/database/database.ts'],
  },
  { law: 'a relative import names the file', faults: bareRelativeImports, broken: { 'src/a.ts': "import { b } from './b';\nimport c from '..';\nimport d from './d.json';" }, found: ['src/a.ts -> ./b', 'src/a.ts -> ..'] },
  {
    law: 'which engine and which queue is known in three folders', faults: enginesNamed,
    broken: { 'src/features/x/x.queries.ts': '// SQLite thinks otherwise, and so does my MySQL', 'src/platform/outbox/o.ts': "import Bull from 'bull';", 'src/platform/jobs/j.ts': "import Redis from 'redis';", 'src/kernel/k.ts': 'const sql = 1; // bulletin' },
    found: ['src/features/x/x.queries.ts: SQLite', 'src/features/x/x.queries.ts: MySQL', 'src/platform/outbox/o.ts: Bull', 'src/platform/outbox/o.ts: bull'],
  },
  { law: 'no drawers for odds and ends', faults: drawers, broken: { 'src/features/x/index.ts': '', 'src/platform/utils/a.ts': '', 'web/src/lib.ts': '', 'src/types/a.ts': '', 'src/platform/library/a.ts': '', 'web/src/api/types.ts': '' }, found: ['src/features/x/index.ts', 'src/platform/utils/a.ts', 'web/src/lib.ts', 'src/types/a.ts'] },
  { law: 'a file has at most 300 lines', faults: longFiles, broken: { 'src/a.ts': 'x\n'.repeat(301), 'src/b.ts': 'x\n'.repeat(300), 'web/src/c.d.ts': `// Written by \`npm run docs\`\n${'x\n'.repeat(301)}` }, found: ['src/a.ts: 301'] },
  {
    law: 'no two bodies have one name', faults: sharedBodyNames,
    broken: { 'src/features/a/a.dto.ts': 'export class Ending {}\nexport class EndingNow {}', 'src/features/b/b.dto.ts': 'class Hidden {}\nexport class Ending { x }', 'src/features/b/b.service.ts': 'export class EndingNow {}' },
    found: ['Ending: src/features/a/a.dto.ts and src/features/b/b.dto.ts'],
  },
  {
    law: 'a room has at most 15 files', faults: (t) => crowdedRooms(t, LARGER_ROOMS), over: /^src\//,
    broken: Object.fromEntries([...Array(16).keys()].map((i) => [`src/features/x/${i}.ts`, ''])), found: ['x: 16 files'],
  },
  { law: 'rules, machines, policies and the kernel have their specs', faults: withoutSpec, broken: { 'src/features/x/x.rules.ts': '', 'src/kernel/k.ts': '', 'test/kernel/k.spec.ts': '' }, found: ['src/features/x/x.rules.ts'] },
  {
    law: 'nothing is switched off or put off', faults: switchedOff, over: /^(src|web)\/|^test\/(?!architecture\/)/,
    broken: { 'test/a.spec.ts': ['test.only', 'it.skip', 'describe.todo'].map((word) => `${word}('x')`).join('\n'), 'src/a.ts': '// TODO later' }, found: ['test/a.spec.ts: test.only', 'test/a.spec.ts: it.skip', 'test/a.spec.ts: describe.todo', 'src/a.ts: TODO'],
  },
  {
    law: 'every rule and parameter says on whose authority it stands', faults: (t) => unsourcedRules(t, t === tree ? pageOnDisk : pages),
    broken: { 'src/features/x/x.rules.ts': [
      '/** Fits. Source: docs/sources.md#F13 art. 3 */\nexport const fits = () => true;', '/** Silent. */\nexport function silent() {}', 'export const bare = <T>(x: T) => x;',
      '/** Source docs/sources.md#F13, #F99 */\nexport const days = parameter(1);', '/** Source docs/decisions/0099.md */\nexport const lost = (x: number): number => x;', "export const no = refusal('x/no', 422, '', '');", '/** Source docs/sources.md#what-could-not-be-found */\nexport const found = (x: 1) => x;',
    ].join('\n') },
    found: ['silent does not say on whose authority', 'bare does not say on whose authority', 'days: docs/sources.md has no #F99', 'lost: docs/decisions/0099.md is not there'].map((fault) => `src/features/x/x.rules.ts: ${fault}`),
  },
  {
    law: 'a refusal has one code, room/kebab', faults: badCodes, over: /^src\//,
    broken: { 'src/features/x/x.rules.ts': "refusal('x/too-much', 1);\nrefusal(\n  'y/other', 1);\nnew Problem('Broken', 1)", 'src/features/x/x.service.ts': "refusal('x/too-much', 1);" },
    found: ['src/features/x/x.rules.ts: "y/other" belongs to another room', 'src/features/x/x.rules.ts: "Broken" is not room/kebab', 'src/features/x/x.rules.ts: "Broken" belongs to another room', 'src/features/x/x.service.ts: "x/too-much" is declared twice'],
  },
];

describe.each(laws)('$law', ({ faults, over, broken, found }) => {
  test('holds', () => {
    expect(faults(over ? of(over) : tree)).toEqual([]);
  });
  test('finds what breaks it', () => {
    expect(faults(made(broken))).toEqual(found);
  });
});

test('a citation of nothing is a fault, too', () => {
  expect(badCitations('Source: hearsay', pages)).toEqual(['cites nothing']);
});
