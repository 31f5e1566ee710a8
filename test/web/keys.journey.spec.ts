import { House, type Visitor } from './browser.js';

let house: House;
let manager: Visitor;
beforeAll(async () => {
  house = await House.open();
  manager = await house.visitor('manager');
});
afterEach(() => { expect(manager.complaints.splice(0)).toEqual([]); });
afterAll(() => house.close());

const address = () => new URL(manager.page.url()).pathname;
const keysOf = (text: string | null) => (text ?? '').trim();

test('“/” goes to the search, the arrows walk through what is found, Enter opens it', async () => {
  await manager.go('/app/');
  await manager.press('/');
  const search = manager.page.locator('#search');
  expect(await manager.hasFocus(search)).toBe(true);
  await manager.page.keyboard.type('huanlechuan');
  const found = manager.page.getByRole('option').first();
  await found.waitFor();
  expect(await manager.faults()).toEqual([]);
  await manager.press('ArrowDown');
  expect(await found.getAttribute('aria-selected')).toBe('true');
  await manager.press('Enter');
  await manager.page.waitForURL(/\/app\/organizations\/[0-9a-f-]{36}$/);
  await manager.page.getByRole('heading', { level: 1, name: /欢乐船/ }).waitFor();
});

test('Esc closes what was found, and then empties the search', async () => {
  await manager.go('/app/');
  await manager.press('/');
  await manager.page.keyboard.type('huanlechuan');
  await manager.page.getByRole('option').first().waitFor();
  await manager.press('Escape');
  expect(await manager.page.getByRole('option').count()).toBe(0);
  const search = manager.page.locator('#search');
  expect(await search.inputValue()).toBe('huanlechuan');
  await manager.press('Escape');
  expect(await search.inputValue()).toBe('');
});

test('“?” lists the keys, Esc closes the list and the focus is where it was', async () => {
  await manager.go('/app/organizations');
  await manager.page.locator('a.row-door').first().focus();
  const before = await manager.focused();
  await manager.press('?');
  const dialog = manager.page.getByRole('dialog');
  await dialog.waitFor();
  expect(await manager.faults()).toEqual([]);
  await manager.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await manager.focused()).toBe(before);
});

test('“g” and its letter goes to every room, and no two rooms share one', async () => {
  await manager.go('/app/search');
  await manager.press('?');
  await manager.page.getByRole('dialog').waitFor();
  const listed = manager.page.locator('.keys > div').filter({ has: manager.page.locator('kbd:text-is("g")') });
  const letters = (await listed.locator('kbd:nth-of-type(2)').allTextContents()).map(keysOf);
  await manager.press('Escape');
  await manager.page.getByRole('dialog').waitFor({ state: 'hidden' });
  const doors = await manager.page.evaluate<string[]>("[...document.querySelectorAll('.side .sidebar a')].map((a) => a.getAttribute('href'))");
  expect(letters).toHaveLength(doors.length);
  const reached = new Set<string>();
  for (const letter of letters) {
    await manager.page.keyboard.press('g');
    await manager.page.keyboard.press(letter);
    await manager.settled();
    reached.add(address());
  }
  expect([...reached].sort()).toEqual(doors.sort());
});

test('in a table the arrow keys walk from row to row, and one press of Tab leaves it', async () => {
  await manager.go('/app/organizations');
  const rows = manager.page.locator('a.row-door');
  await rows.first().focus();
  await manager.press('ArrowDown');
  await manager.press('ArrowDown');
  expect(await manager.hasFocus(rows.nth(2))).toBe(true);
  await manager.press('ArrowUp');
  expect(await manager.hasFocus(rows.nth(1))).toBe(true);
  await manager.press('End');
  expect(await manager.hasFocus(rows.last())).toBe(true);
  await manager.press('Tab');
  expect(await manager.page.evaluate<boolean>("Boolean(document.activeElement.closest('tbody'))")).toBe(false);
  await rows.last().focus();
  await manager.press('Home');
  const title = (await rows.first().textContent()) ?? '';
  await manager.press('Enter');
  await manager.page.getByRole('heading', { level: 1, name: title }).waitFor();
});

test('whoever types into a field types letters, not shortcuts', async () => {
  await manager.go('/app/meetings/new');
  await manager.page.getByLabel(/^会议名称|^标题|^名称/).first().focus();
  await manager.page.keyboard.type('go/?');
  expect(address()).toBe('/app/meetings/new');
  expect(await manager.page.getByRole('dialog').count()).toBe(0);
  expect(await manager.page.evaluate<string>('document.activeElement.value')).toBe('go/?');
});
