import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NASTY } from '../support/nasty/strings.js';
import { House, type Visitor } from './browser.js';

let house: House;
let folder: string;
beforeAll(async () => {
  house = await House.open();
  folder = mkdtempSync(join(tmpdir(), 'incubator-input-'));
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

/** Whoever answers a question that a script of somebody else's put; none may be put. */
function wary(who: Visitor): Visitor {
  who.page.on('dialog', (dialog) => {
    who.complaints.push(`a script asks: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return who;
}

/** What a screen reader hears of a field that is wrong. */
async function saidAt(who: Visitor, label: RegExp): Promise<string> {
  const field = who.page.getByLabel(label).first();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  const ids = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
  return (await Promise.all(ids.map((id) => who.page.locator(`[id="${id}"]`).textContent()))).join(' ');
}

test.each([
  { locale: 'zh-CN', name: /^名称/, uscc: /^统一社会信用代码/, says: /校验/ },
  { locale: 'en-US', name: /^Name/, uscc: /^(USCC|Unified social credit code)/, says: /check character of the code/ },
])('a code whose check digit is wrong is refused at its field, in $locale, and what was typed stays', async ({ locale, name, uscc, says }) => {
  const officer = await house.visitor('bureau', { locale });
  await officer.go('/app/organizations/new');
  await officer.page.getByLabel(name).first().fill('暮色阅读会(虚构)');
  await officer.page.getByRole('radio').first().check();
  await officer.page.getByLabel(uscc).first().fill('51520103MJ00000000');
  await officer.page.locator('form button[type=submit]').last().click();
  await officer.page.locator('[aria-invalid=true]').first().waitFor();
  expect(await saidAt(officer, uscc)).toMatch(says);
  expect(await officer.page.getByLabel(name).first().inputValue()).toBe('暮色阅读会(虚构)');
  expect(await officer.page.getByLabel(uscc).first().inputValue()).toBe('51520103MJ00000000');
  expect(await officer.faults()).toEqual([]);
  // The summary on top leads to the field.
  await officer.page.locator('.error-summary a').first().click();
  expect(await officer.hasFocus(officer.page.getByLabel(uscc).first())).toBe(true);
  await officer.close();
});

test.each([['zh-CN', /20 ?MB|过大|太大|超过/], ['en-US', /large|20 ?MB/i]])('a file of 50 MB is refused beside the file, in %s', async (locale, says) => {
  const large = join(folder, 'large.pdf');
  writeFileSync(large, '%PDF-1.7\n');
  truncateSync(large, 50 * 1024 * 1024);
  const officer = await house.visitor('volunteer-officer', { locale });
  await officer.go('/app/activities?sort=-createdAt');
  await officer.page.locator('a.row-door').first().click();
  await officer.page.getByRole('tab').last().click();
  await officer.page.locator('.evidence').getByRole('button').first().click();
  const dialog = officer.page.getByRole('dialog');
  await dialog.locator('input[type=file]').setInputFiles(large);
  const refusal = dialog.locator('.field-error');
  await refusal.waitFor();
  expect(await refusal.textContent()).toMatch(says);
  expect(await officer.faults('.ant-modal')).toEqual([]);
  await officer.close();
});

test('scripts and queries in every text field are text, in the record, the list, the form and the search', async () => {
  const nasty = ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', "'; DROP TABLE meeting; --", '{{7*7}} ${7*7} %s%n', '\u202etxt.exe', 'Ω≈ç√∫ 🏳️‍🌈 表ポあ'].join(' ');
  const manager = wary(await house.visitor('manager'));
  await manager.go('/app/meetings/new');
  const texts = manager.page.locator('form input[type=text]:not([role=combobox]):not([placeholder*="-"]), form textarea');
  for (let i = 0; i < (await texts.count()); i++) if (!(await texts.nth(i).inputValue())) await texts.nth(i).fill(nasty.slice(0, 115));
  await manager.page.locator('form .ant-select input').first().press('Enter');
  await manager.press('Enter');
  const day = manager.page.locator('form .ant-picker input').first();
  await day.fill('2018-12-28');
  await day.press('Tab');
  await manager.page.locator('form button[type=submit]').last().click();
  await manager.page.waitForURL(/meetings\/[0-9a-f-]{36}/);
  await manager.settled();
  expect(await manager.heading()).toBe(nasty.slice(0, 115).trim());
  expect(await manager.faults()).toEqual([]);
  const record = new URL(manager.page.url()).pathname;
  for (const path of [`${record}/edit`, `/app/meetings?q=${encodeURIComponent('<script>alert')}`, `/app/search?q=${encodeURIComponent(nasty)}`]) {
    await manager.go(path);
    await manager.width(360);
    expect(await manager.tooWide()).toEqual([]);
    await manager.width(1280);
  }
  await manager.go('/app/meetings?q=onerror');
  expect(await manager.page.locator('a.row-door').allTextContents()).toEqual([nasty.slice(0, 115).trim()]);
  expect(manager.complaints).toEqual([]);
  await manager.close();
});

test('an impatient person makes one record, however slowly the next screen comes', async () => {
  const manager = await house.visitor('manager');
  let arrive = () => {};
  const arrived = new Promise<void>((done) => { arrive = done; });
  await manager.page.route(/record-page.*\.js/, async (route) => {
    await arrived;
    await route.continue();
  });
  await manager.go('/app/volunteers/new');
  await manager.page.getByLabel(/^姓名/).first().fill('急性子志愿者');
  const send = manager.page.locator('form button[type=submit]').last();
  await send.click();
  await manager.page.waitForResponse((r) => r.request().method() === 'POST' && r.ok());
  for (let i = 0; i < 5; i++) if (await send.isVisible()) await send.click({ force: true, timeout: 1_000 }).catch(() => undefined);
  arrive();
  await manager.page.getByRole('heading', { level: 1, name: '急性子志愿者' }).waitFor();
  await manager.go(`/app/volunteers?q=${encodeURIComponent('急性子')}`);
  expect(await manager.page.locator('a.row-door').count()).toBe(1);
  await manager.close();
});

test('whatever is looked for, the list answers', async () => {
  const manager = wary(await house.visitor('manager'));
  await manager.go('/app/organizations');
  for (const text of NASTY.filter((t) => /[<>'"\\%{}\u202e\p{Extended_Pictographic}]/u.test(t)).slice(0, 40)) {
    await manager.go(`/app/organizations?q=${encodeURIComponent(text)}`);
    expect([text, await manager.page.locator('.rows, .state-page').count()]).toEqual([text, 1]);
  }
  expect(manager.complaints).toEqual([]);
  await manager.close();
});

test('a day that does not exist and a sum that is none are named at their fields before anything is sent', async () => {
  const officer = await house.visitor('officer', { locale: 'en-US' });
  await officer.go('/app/contributions/new');
  await officer.page.getByLabel(/^Amount/).first().fill('1e20');
  await officer.page.locator('form button[type=submit]').last().click();
  await officer.page.locator('[aria-invalid=true]').first().waitFor();
  expect(await saidAt(officer, /^Amount/)).toMatch(/amount/i);
  expect(await officer.faults()).toEqual([]);
  await officer.close();
});
