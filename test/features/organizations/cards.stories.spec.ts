import { addDays, addMonths } from '../../../src/kernel/calendar.js';
import { openWorld, type World } from '../../support/app.js';
import { person, setUp } from '../../support/people.js';

let world: World;
beforeAll(async () => { world = await openWorld('cards'); });
afterAll(() => world.close());

test('a body says once a year that its card is right; of another it cannot', async () => {
  const staff = await setUp(world);
  const { manager } = staff;
  const enter = async (name: string) => (await manager.post('/organizations', { name, type: 'association', registeredOn: '2016-03-01' })).body;
  const [own, other] = [await enter('晨光'), await enter('暮色')];
  const ngo = await person(world, staff, 'ngo-card', ['organizationUser'], { organizationId: own.id });
  const today = world.clock.today();
  const due = async () => (await ngo.get(`/organizations?cardDueUntil=${addDays(today, 1)}`)).body.total as number;
  expect([own.cardConfirmedOn, own.cardDueOn, await due()]).toEqual([null, null, 1]);
  const { status, body: confirmed } = await ngo.move(`/organizations/${own.id}/confirmation`, own);
  expect([status, confirmed.cardConfirmedOn, confirmed.cardDueOn, await due()]).toEqual([201, today, addMonths(today, 12), 0]);
  const again = await ngo.move(`/organizations/${own.id}/confirmation`, confirmed);
  expect([again.status, again.body.version]).toEqual([201, confirmed.version]);
  expect((await manager.get(`/organizations/${own.id}/history`)).body.items[0]).toMatchObject({ move: 'edit', actorName: 'ngo-card(测试)' });
  expect((await ngo.move(`/organizations/${other.id}/confirmation`, other)).status).toBe(404);
});
