import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { freePort, Program } from '../crash/server.js';

export const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
/** Everybody of the demonstration signs in with it. */
export const PASSWORD = 'Demo-2018-incubator';
const QUIET_MS = 80;

/** The demonstration district on a server of its own, and a browser in front of it. */
export class House {
  private constructor(private readonly server: Program, readonly browser: Browser, readonly url: string) {}

  static open(): Promise<House> {
    return House.of('dist/src/demo/main.js', process.env.DEMO_DATA ?? '', (port) => `:${port}`);
  }

  /** An empty system, as it begins in production. */
  static empty(dataDir: string): Promise<House> {
    return House.of('dist/src/main.js', dataDir, () => 'ready');
  }

  private static async of(script: string, dataDir: string, ready: (port: number) => string): Promise<House> {
    const port = await freePort();
    const server = new Program(script, { DATA_DIR: dataDir, READY_LINE: '1', DATABASE_URL: '', JOBS_URL: '', PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'silent', RATE_LIMIT_PER_MINUTE: '0' });
    await server.start(ready(port));
    return new House(server, await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGS }), `http://127.0.0.1:${port}`);
  }

  /** Somebody at a screen, signed in if they have a login. */
  async visitor(login?: string, look: Look = {}): Promise<Visitor> {
    const visitor = await Visitor.at(this.browser, this.url, look);
    if (login) await visitor.signIn(login, PASSWORD);
    return visitor;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.kill('SIGTERM');
  }
}

export interface Look extends BrowserContextOptions { width?: number; height?: number }

/** Somebody at a screen: remembers what the browser complained about. */
export class Visitor {
  readonly complaints: string[] = [];
  private asked = 0;
  private quietSince = Date.now();

  private constructor(private readonly context: BrowserContext, readonly page: Page, private readonly url: string) {
    page.on('console', (m) => { if (m.type() === 'error') this.complaints.push(m.text()); });
    page.on('pageerror', (e) => this.complaints.push(e.message));
    page.on('request', () => { this.asked += 1; });
    page.on('requestfinished', () => this.answered());
    page.on('requestfailed', (r) => {
      this.answered();
      // what a page no longer needs it takes back itself
      if (r.failure()?.errorText !== 'net::ERR_ABORTED') this.complaints.push(`${r.method()} ${r.url()}: ${r.failure()?.errorText}`);
    });
  }

  static async at(browser: Browser, url: string, { width = 1280, height = 900, ...look }: Look = {}): Promise<Visitor> {
    const context = await browser.newContext({ viewport: { width, height }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce', acceptDownloads: true, ...look });
    return new Visitor(context, await context.newPage(), url);
  }

  private answered(): void {
    this.asked -= 1;
    this.quietSince = Date.now();
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.url + path, { waitUntil: 'load' });
    await this.settled();
  }

  /** Goes to another screen of the console without loading it anew, as its own links do. */
  async go(path: string): Promise<void> {
    await this.page.evaluate<void>(`history.pushState({}, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate', { state: {} }))`);
    this.quietSince = Date.now();
    await this.settled();
  }

  /** Nothing is asked any more, and has not been for a moment, and nothing on the screen says that it waits. */
  async settled(): Promise<void> {
    this.quietSince = Math.max(this.quietSince, Date.now() - QUIET_MS / 2);
    for (const until = Date.now() + 20_000; Date.now() < until;) {
      const isDone = await this.page.evaluate<boolean>(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(document.readyState === 'complete' && !document.querySelector('[aria-busy=true], .loading, .ant-spin')))))`);
      if (isDone && this.asked <= 0 && Date.now() - this.quietSince >= QUIET_MS) return;
    }
    throw new Error(`${this.page.url()} does not come to rest`);
  }

  /** Signs in with the keyboard alone: the login field has the focus when the page opens. */
  async signIn(login: string, password: string): Promise<void> {
    await this.open('/app/');
    await this.page.locator('form').waitFor();
    await this.page.keyboard.type(login);
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.type(password);
    await this.page.keyboard.press('Enter');
    await this.page.locator('h1').first().waitFor();
    await this.page.locator('form').waitFor({ state: 'detached' });
    await this.settled();
  }

  /** Presses Tab until what has the focus reads as wanted; whatever cannot be reached so is out of reach for some people. */
  async tabTo(wanted: RegExp): Promise<void> {
    for (let i = 0; i < 250; i++) {
      await this.page.keyboard.press('Tab');
      if (wanted.test(await this.focused())) return;
    }
    throw new Error(`the Tab key does not reach ${String(wanted)}`);
  }

  /** What the thing with the focus reads as. */
  focused = (): Promise<string> => this.page.evaluate<string>("document.activeElement === document.body ? '' : `${document.activeElement?.textContent ?? ''} ${document.activeElement?.getAttribute('aria-label') ?? ''}`");

  hasFocus = async (what: Locator): Promise<boolean> => (await what.and(this.page.locator(':focus')).count()) === 1;
  press = (key: string): Promise<void> => this.page.keyboard.press(key);
  heading = async (): Promise<string> => (await this.page.locator('h1').first().textContent()) ?? '';
  width = (width: number): Promise<void> => this.page.setViewportSize({ width, height: 900 });

  /** What axe finds (every rule that is not experimental, contrast included), and whether anything sticks out to the right. */
  async faults(part?: string): Promise<string[]> {
    await this.settled();
    // legacy: without a second page to put the results together, of which there is no need where there are no frames
    const axe = new AxeBuilder({ page: this.page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
    const { violations } = await (part ? axe.include(part) : axe).analyze();
    return [...violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160)}`), ...(await this.tooWide())];
  }

  async tooWide(): Promise<string[]> {
    const [wide, what] = await this.page.evaluate<[number, string]>(`(() => {
      const by = document.documentElement.scrollWidth - innerWidth;
      const culprit = by > 0 && [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1).pop();
      return [by, culprit ? culprit.outerHTML.slice(0, 120) : ''];
    })()`);
    return wide > 0 ? [`${wide} px too wide at ${this.page.viewportSize()?.width}: ${what}`] : [];
  }

  close = (): Promise<void> => this.context.close();
}
