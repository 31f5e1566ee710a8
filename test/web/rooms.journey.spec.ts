import { House, type Visitor } from './browser.js';
import { untranslated } from './untranslated.js';

/** Between them they have every door of the sidebar. */
const PEOPLE = ['manager', 'sysadmin', 'secadmin'];
const WIDE = 1280;
const NARROW = 360;

let house: House;
beforeAll(async () => { house = await House.open(); });
afterAll(() => house.close());

/** Whoever walks through all screens and writes down what is wrong with each. axe looks at the wide screen in Chinese and at the narrow one in English. */
class Inspector {
  readonly faults: Record<string, string[]> = {};
  screens = 0;

  constructor(private readonly who: Visitor, private readonly language: 'zh' | 'en') {}

  async look(name: string, part?: string): Promise<void> {
    this.screens += 1;
    const { who, language } = this;
    const width = language === 'zh' ? [WIDE, NARROW] : [NARROW, WIDE];
    const faults = await who.faults(part);
    faults.push(...(await who.page.evaluate<string[]>(untranslated(language))).map((text) => `untranslated: ${text}`), ...who.complaints.splice(0));
    await who.width(width[1] ?? WIDE);
    await who.settled();
    faults.push(...(await who.tooWide()));
    await who.width(width[0] ?? WIDE);
    if (faults.length) this.faults[name] = faults;
  }

  async links(selector: string): Promise<string[]> {
    return [...new Set(await this.who.page.evaluate<string[]>(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((a) => a.getAttribute('href'))`))];
  }

  async room(door: string): Promise<void> {
    const { who } = this;
    await who.go(door);
    await this.look(door);
    const doors = await this.links('.page-actions a');
    const [record] = await this.links('main a.row-door');
    for (const path of doors) {
      await who.go(path);
      await this.look(path);
    }
    if (record) await this.record(door, record);
  }

  async record(door: string, path: string): Promise<void> {
    const { who } = this;
    await who.go(path);
    await this.look(`${door}/…`);
    const tabs = who.page.getByRole('tab');
    for (let i = 1; i < (await tabs.count()); i++) {
      await tabs.nth(i).click();
      await this.look(`${door}/… ${await tabs.nth(i).getAttribute('data-tab')}`, '[role=tabpanel]');
    }
    for (const next of (await this.links('.page-actions a')).filter((href) => href.endsWith('/edit'))) {
      await who.go(next);
      await this.look(`${door}/…/edit`);
    }
    await who.go(path);
    const moves = who.page.locator('.page-actions .moves button');
    for (let i = 0; i < (await moves.count()); i++) {
      await moves.nth(i).click();
      await who.page.getByRole('dialog').waitFor();
      await this.look(`${door}/… move ${i}`, '.ant-modal');
      await who.press('Escape');
      await who.page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
  }
}

test.each(['zh', 'en'] as const)('every room in %s: axe finds nothing, nothing sticks out, nothing is untranslated, nothing fails', async (language) => {
  const seen = new Set<string>();
  const faults: Record<string, string[]> = {};
  let screens = 0;
  for (const login of PEOPLE) {
    const who = await house.visitor(login, { locale: language === 'zh' ? 'zh-CN' : 'en-US', width: language === 'zh' ? WIDE : NARROW });
    const inspector = new Inspector(who, language);
    for (const door of (await inspector.links('.sidebar a')).filter((path) => !seen.has(path))) {
      seen.add(door);
      await inspector.room(door);
    }
    Object.assign(faults, inspector.faults);
    screens += inspector.screens;
    await who.close();
  }
  expect(faults).toEqual({});
  expect(seen.size).toBeGreaterThan(15);
  expect(screens).toBeGreaterThan(seen.size * 3);
});
