import { House, PASSWORD } from './browser.js';

let house: House;
beforeAll(async () => { house = await House.open(); });
afterAll(() => house.close());

test('the manager follows a number to its evidence with the keyboard alone', async () => {
  const manager = await house.visitor('manager');
  expect(await manager.faults()).toEqual([]);

  await manager.tabTo(/^撬动社会资金\(已核实\)/);
  await manager.press('Enter');
  await manager.page.waitForURL(/figures\/leverageVerifiedFen/);
  await manager.page.locator('table a').first().waitFor();
  expect(await manager.faults()).toEqual([]);

  await manager.tabTo(/^GX-\d{4}-\d{4}/);
  await manager.press('Enter');
  await manager.page.waitForURL(/contributions\/[0-9a-f-]{36}/);
  await manager.page.getByRole('tab').first().waitFor();
  expect(await manager.faults()).toEqual([]);

  // Tabs are walked with the arrow keys, as the pattern for tabs says.
  const first = manager.page.getByRole('tab').first();
  await first.focus();
  for (let i = 0; i < 6 && !/佐证/.test(await manager.focused()); i++) await manager.press('ArrowRight');
  await manager.press('Enter');
  await manager.page.getByText('SHA-256').first().waitFor();
  await manager.tabTo(/下载/);
  const [file] = await Promise.all([manager.page.waitForEvent('download'), manager.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/\.(pdf|png)$/);
  expect(await manager.faults()).toEqual([]);
  expect(manager.complaints).toEqual([]);
  await manager.close();
});

test('an organization sees itself, and nobody else', async () => {
  const ngo = await house.visitor('ngo-huanlechuan', { width: 390 });
  await ngo.page.getByText('欢乐船').first().waitFor();
  expect(await ngo.faults()).toEqual([]);
  await ngo.open('/app/organizations');
  await ngo.page.locator('a.row-door').first().waitFor();
  expect(await ngo.page.locator('a.row-door').count()).toBe(1);
  expect(ngo.complaints).toEqual([]);
  await ngo.close();
});

test('what was typed survives the end of the session in the middle of a form', async () => {
  const officer = await house.visitor('volunteer-officer');
  await officer.open('/app/volunteers/new');
  const name = officer.page.getByLabel(/^姓名/).first();
  await name.fill('暮色里的志愿者');
  await officer.page.context().clearCookies();
  await officer.page.locator('form button[type=submit]').last().click();
  const dialog = officer.page.getByRole('dialog');
  await dialog.getByLabel(/口令|密码/).first().fill(PASSWORD);
  await officer.press('Enter');
  // Signed in again, the very same request goes out, and the record is there.
  await officer.page.waitForURL(/volunteers\/[0-9a-f-]{36}/);
  await officer.page.getByRole('heading', { level: 1, name: '暮色里的志愿者' }).waitFor();
  await officer.close();
});

test('a form with mistakes says so at the top and at the field, and axe has nothing to say about it', async () => {
  const officer = await house.visitor('officer');
  await officer.open('/app/media-reports/new');
  await officer.page.locator('form button[type=submit]').last().click();
  await officer.page.locator('[aria-invalid=true]').first().waitFor();
  expect(await officer.faults()).toEqual([]);
  await officer.close();
});
