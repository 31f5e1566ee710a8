import { isOfficeDay, lastEntryOn, opensOn } from '../../src/demo/days.js';
import { editions } from '../../src/demo/editions.js';
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
