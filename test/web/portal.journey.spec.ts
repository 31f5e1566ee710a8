import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser } from 'playwright-core';
import { openWorld, type World } from '../support/app.js';
import { made } from '../support/district.js';
import { setUp } from '../support/people.js';

let world: World;
let browser: Browser;
let one = '';

beforeAll(async () => {
  world = await openWorld('portal_journey');
  world.clock.set(new Date('2018-12-31T09:00:00+08:00'));
  const { manager } = await setUp(world);
  for (let i = 0; i < 60; i++) {
    const { id } = await made(manager.post('/organizations', { name: i ? `云岩区示例社会工作服务中心第${i}号` : '云岩区欢乐船儿童特殊教育康复中心', type: i % 3 ? 'socialService' : 'association', registeredOn: '2016-01-05' }));
    one ||= id as string;
  }
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

const open = async (path: string, look: { width: number; colorScheme: 'light' | 'dark'; javaScriptEnabled?: boolean }) => {
  const { width, colorScheme, javaScriptEnabled = true } = look;
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, javaScriptEnabled, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(world.url + path);
  return { page, close: () => context.close() };
};

test('somebody without a script finds an organization on a phone', async () => {
  const { page, close } = await open('/', { width: 360, colorScheme: 'light', javaScriptEnabled: false });
  await page.getByRole('searchbox').fill('huanlechuan');
  await page.getByRole('button').click();
  await page.getByRole('rowheader', { name: '欢乐船' }).getByRole('link').click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('云岩区欢乐船儿童特殊教育康复中心');
  await page.getByRole('link', { name: 'English' }).click();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.getByRole('link', { name: 'Register of social organizations' }).click();
  await page.getByRole('link', { name: 'Next page' }).click();
  expect(await page.getByRole('row').count()).toBe(11);
  await close();
});

test.each([[360, 'light'], [1280, 'dark']] as const)('%s px, %s: nothing to find fault with, nothing beyond the edge', async (width, colorScheme) => {
  for (const path of ['/', '/register?lang=en', '/register?q=nobody', `/register/${one}`, '/register/nothing']) {
    const { page, close } = await open(path, { width, colorScheme });
    for (const summary of await page.locator('summary').all()) await summary.click();
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect([path, violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)]).toEqual([path, []]);
    expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, width]);
    await close();
  }
});
