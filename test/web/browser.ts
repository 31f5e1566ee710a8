import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGS });

/** Somebody at a screen: remembers what the browser complained about. */
export class Visitor {
  readonly complaints: string[] = [];

  private constructor(private readonly context: BrowserContext, readonly page: Page, private readonly url: string) {
    page.on('console', (m) => { if (m.type() === 'error') this.complaints.push(m.text()); });
    page.on('pageerror', (e) => this.complaints.push(e.message));
  }

  static async at(browser: Browser, url: string, look: { width?: number; locale?: string } = {}): Promise<Visitor> {
    const context = await browser.newContext({ viewport: { width: look.width ?? 1280, height: 900 }, locale: look.locale ?? 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce', acceptDownloads: true });
    return new Visitor(context, await context.newPage(), url);
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.url + path, { waitUntil: 'networkidle' });
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

  press = (key: string): Promise<void> => this.page.keyboard.press(key);
  heading = async (): Promise<string> => (await this.page.locator('h1').first().textContent()) ?? '';

  /** What axe finds (every rule that is not experimental, contrast included), and whether anything sticks out to the right. */
  async faults(): Promise<string[]> {
    await this.page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    const wide = await this.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    return [...violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160)}`), ...(wide > 0 ? [`${wide} px too wide`] : [])];
  }

  close = (): Promise<void> => this.context.close();
}
