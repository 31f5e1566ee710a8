import { isOfficeDay, lastEntryOn, opensOn } from '../../src/demo/days.js';
import { editions } from '../../src/demo/editions.js';
import { registerRows } from '../../src/demo/register.workbook.js';
import { timeline } from '../../src/demo/timeline.js';

test('the register is brought in at the opening and every quarter, each time with all that is registered by then', () => {
  expect(editions).toHaveLength(25);
  expect([editions[0]?.on, editions.at(-1)?.on]).toEqual([opensOn, lastEntryOn]);
  expect([editions[0]?.bodies.length, editions.at(-1)?.bodies.length]).toEqual([96, 274]);
  for (const [i, { on, bodies }] of editions.entries()) {
    expect({ on, open: isOfficeDay(on) }).toEqual({ on, open: true });
    expect(bodies.every(({ registeredOn }) => registeredOn <= on)).toBe(true);
    expect(bodies.length).toBeGreaterThanOrEqual(editions[i - 1]?.bodies.length ?? 0);
  }
});

test('what is in the register is entered by hand only where it was known before it was registered', () => {
  const imported = new Set(editions.flatMap(({ bodies }) => bodies.map(({ key }) => key)));
  const byHand = timeline.filter((h) => h.resource === 'organizations' && h.act === 'create').map(({ key }) => key);
  expect(byHand.filter((key) => imported.has(key))).toEqual(['org-007', 'org-018', 'org-024', 'org-028', 'org-029', 'org-034']);
});

test('an edition shows a body as it stood before a case changed it, and at the end as it is registered', () => {
  const shown = (key: string, edition: string) => editions.find((one) => one.key === edition)?.bodies.find((body) => body.key === key);
  expect([shown('org-208', 'register-2017-q1')?.name, shown('org-208', 'register-2017-q2')?.name]).toEqual(['云岩区朗溪健身活动中心', '云岩区朗溪体育健身俱乐部']);
  expect(editions.at(-1)?.bodies).toEqual(registerRows);
});
