import { createHash } from 'node:crypto';
import { verifyHistory } from '../../../src/platform/history/verify.js';
import { packed } from '../../support/nasty/strings.js';
import { addressOf, bodyFor, counted, isMove, SHAPED, type Form } from './forms.js';
import { openNastyWorld, type NastyWorld } from './world.js';

let it: NastyWorld;
beforeAll(async () => { it = await openNastyWorld('nasty_writing'); });
afterAll(() => it.world.close());

/** A password costs a twentieth of a second, a move is made once; everything else as often as its strings need. */
const triesOf = (form: Form): number => (isMove(form) || /^\/(sessions|users|setup)/.test(form.path) ? 3 : 14);
const kept = new Set<string>();
const lost: string[] = [];

/** The record as it is answered, or as it stands in its list when the answer is only its id. */
async function shownAfter(form: Form, path: string, answered: Record<string, any>): Promise<Record<string, any>> {
  if (form.texts.some((f) => answered[f.name] !== undefined) || !/(statements|evidence)$/.test(form.path)) return answered;
  const { body } = await it.clientFor(form).get(`${form.path.endsWith('statements') ? '/divisions/statements' : path}?limit=200`);
  return (body.items as Record<string, any>[] | undefined)?.find((row) => row.id === answered.id) ?? answered;
}

test('every text of every form takes every nasty string: stored as it came, or refused by name', async () => {
  const failures: string[] = [];
  for (const [at, form] of it.forms.entries()) {
    const client = it.clientFor(form);
    const [path, base] = [await addressOf(form, client), await bodyFor(form, client)];
    const free = form.texts.filter((f) => !(f.name in SHAPED));
    const texts = new Map(free.map((f) => [f.name, packed(f.max, at * 37)]));
    for (let n = 0; n < triesOf(form); n++) {
      const own = Object.fromEntries([...texts].map(([name, all]) => [name, all[n % all.length] ?? '']));
      const answer = await it.send(form, path, { ...base, ...counted(form, n), ...own });
      if (answer.status >= 500) failures.push(`${form.method} ${form.path}: ${answer.status} ${JSON.stringify(own).slice(0, 300)}`);
      if (answer.status >= 300) continue;
      const shown = await shownAfter(form, path, answer.body);
      for (const [name, sent] of Object.entries(own)) {
        if (shown[name] === sent.trim()) kept.add(`${form.method} ${form.path} ${name}`);
        else if (shown[name] !== undefined) lost.push(`${form.method} ${form.path} ${name}: ${JSON.stringify(sent)} came back as ${JSON.stringify(shown[name])}`);
      }
    }
  }
  expect(failures).toEqual([]);
  expect(lost).toEqual([]);
}, 180_000);

/**
 * Services are kept in a case that was admitted before, a name from an invitation needs its link, a merge two bodies of its own; a question about likely duplicates or a pre-check keeps nothing, and the public door
 * answers nothing; their own stories see to them.
 */
const ELSEWHERE = /imports|services|acceptance|merges|organizations\/duplicates|access-applications|representative-changes|pre-check/;
test('every other form that makes or changes a record was seen keeping its texts', () => {
  const wanted = it.forms.filter((f) => !isMove(f) && !ELSEWHERE.test(f.path)).flatMap((f) => f.texts.filter((t) => !(t.name in SHAPED)).map((t) => `${f.method} ${f.path} ${t.name}`));
  expect(wanted.filter((w) => !kept.has(w))).toEqual([]);
});

test('what has a shape of its own refuses what has not, by name', async () => {
  const failures: string[] = [];
  for (const form of it.forms) {
    const client = it.clientFor(form);
    const path = await addressOf(form, client);
    const base = await bodyFor(form, client, 900);
    for (const field of form.texts.filter((f) => f.name in SHAPED)) {
      for (const text of packed(field.max).slice(0, 12)) {
        const answer = await it.send(form, path, { ...base, [field.name]: text });
        if (answer.status >= 500) failures.push(`${form.method} ${form.path} ${field.name}: ${answer.status} ${JSON.stringify(text)}`);
      }
    }
  }
  expect(failures).toEqual([]);
}, 120_000);

test('null, numbers, lists and objects in any field are refused or understood, never an error of ours', async () => {
  const failures: string[] = [];
  const note = (form: Form, sent: unknown, status: number) => { if (status >= 500) failures.push(`${form.method} ${form.path}: ${status} ${JSON.stringify(sent).slice(0, 200)}`); };
  for (const form of it.forms) {
    const client = it.clientFor(form);
    const path = await addressOf(form, client);
    const base = await bodyFor(form, client, 950);
    for (const name of Object.keys(form.properties)) note(form, { [name]: null }, (await it.send(form, path, { ...base, [name]: null })).status);
    for (const value of [-1, 1.5, 1e308, true, '', [], {}, [null], 'x'.repeat(5_000)]) {
      note(form, value, (await it.send(form, path, { ...base, ...Object.fromEntries(Object.keys(form.properties).map((name) => [name, value])) })).status);
    }
  }
  expect(failures).toEqual([]);
}, 180_000);

test('after all of it the history is whole', async () => {
  const verdict = await verifyHistory(it.world.db, (heads) => createHash('sha256').update(heads).digest('hex'));
  expect(verdict.faults).toEqual([]);
  expect(verdict.rows).toBeGreaterThan(300);
});
