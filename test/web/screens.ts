import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { House, type Look, type Visitor } from './browser.js';
import { lighter } from './png.js';

const FOLDER = join(import.meta.dirname, '../../docs/guide/screens');
const LANGUAGES = [['zh', 'zh-CN'], ['en', 'en-US']] as const;
const SIZES: Record<string, Look> = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844, isMobile: true, hasTouch: true } };
/** What the guides show; everything else lies in `all/`, which is not kept in the repository. */
const SHOWN = ['board', 'organizations', 'organizations-record', 'organizations-imports', 'contributions-record', 'contributions-new', 'supervision', 'figure', 'own', 'front', 'dark', 'print'];

let house: House;
beforeAll(async () => {
  house = await House.open();
  rmSync(join(FOLDER, 'all'), { recursive: true, force: true });
  mkdirSync(join(FOLDER, 'all'), { recursive: true });
});
afterAll(() => house.close());

describe.each(LANGUAGES)('%s', (language, locale) => {
  test.each(Object.keys(SIZES))('%s', async (size) => {
    const take = async (who: Visitor, screen: string) => {
      await who.settled();
      const path = join(FOLDER, SHOWN.includes(screen) ? '' : 'all', `${screen}.${size}.${language}.png`);
      await lighter(await who.page.screenshot({ animations: 'disabled', caret: 'hide' }), path);
    };
    const look = { ...SIZES[size], locale };
    await strangers(look, take);
    const manager = await house.visitor('manager', look);
    await everyRoom(manager, take);
    await otherLooks(manager, take);
    await manager.close();
    for (const [login, screen] of [['ngo-huanlechuan', 'own'], ['sysadmin', 'system'], ['secadmin', 'users']] as const) {
      const who = await house.visitor(login, look);
      if (screen === 'users') await who.go('/app/users');
      await take(who, screen);
      await who.close();
    }
  });
});

type Take = (who: Visitor, screen: string) => Promise<void>;

async function strangers(look: Look, take: Take): Promise<void> {
  const somebody = await house.visitor(undefined, look);
  for (const [path, screen] of [['/', 'front'], ['/app/', 'sign-in']] as const) {
    await somebody.open(path);
    await take(somebody, screen);
  }
  await somebody.close();
}

async function everyRoom(manager: Visitor, take: Take): Promise<void> {
  const links = (selector: string) => manager.page.evaluate<string[]>(`[...new Set([...document.querySelectorAll(${JSON.stringify(selector)})].map((a) => a.getAttribute('href')))]`);
  await take(manager, 'board');
  const [figure] = await links('main a[href*="/figures/"]');
  for (const door of (await links('.sidebar a')).filter((path) => !/^\/app\/?$/.test(path))) {
    await manager.go(door);
    const room = door.replace('/app/', '').replaceAll('/', '-');
    await take(manager, room);
    const [record] = await links('main a.row-door');
    for (const path of await links('.page-actions a')) {
      await manager.go(path);
      await take(manager, path.replace('/app/', '').replaceAll('/', '-'));
    }
    if (!record) continue;
    await manager.go(record);
    await take(manager, `${room}-record`);
  }
  await manager.go(figure ?? '/app/');
  await take(manager, 'figure');
  await manager.go(`/app/search?q=${encodeURIComponent('欢乐船')}`);
  await take(manager, 'search');
}

/** The same record at night, in large letters and on paper. */
async function otherLooks(manager: Visitor, take: Take): Promise<void> {
  await manager.go('/app/contributions');
  await manager.page.locator('a.row-door').first().click();
  await manager.settled();
  await manager.page.emulateMedia({ media: 'print' });
  await take(manager, 'print');
  await manager.page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await take(manager, 'dark');
  await manager.page.emulateMedia({ colorScheme: 'light' });
  await manager.page.locator('.top-end > button').nth(1).click();
  await manager.page.locator('.look-choice').last().locator('label').last().click();
  await manager.press('Escape');
  await take(manager, 'large-text');
}
