import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { servePages } from '../../../src/platform/http/pages.js';
import type { Log } from '../../../src/platform/log/log.js';

const root = mkdtempSync(join(tmpdir(), 'incubator-pages-'));
const dist = join(root, 'web', 'dist');
let server: FastifyInstance;
let url: string;

/** What the bundler leaves behind: files named by their content, and the page that names them. */
function build(hash: string): void {
  mkdirSync(join(dist, 'assets'), { recursive: true });
  writeFileSync(join(dist, 'assets', `app-${hash}.js`), `console.log('${hash}')`);
  writeFileSync(join(dist, 'index.html'), `<script type="module" src="/app/assets/app-${hash}.js"></script>`);
}
const sweep = () => rmSync(dist, { recursive: true });
const get = async (path: string) => {
  const answer = await fetch(url + path);
  return { status: answer.status, text: await answer.text(), kept: answer.headers.get('cache-control') };
};

beforeAll(async () => {
  build('old');
  server = fastify({ forceCloseConnections: true });
  servePages(server, root, { info() {}, warn() {}, error() {} } as unknown as Log);
  url = await server.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

test('a new build under a running server is served whole, at every address of the console', async () => {
  expect(await get('/app/assets/app-old.js')).toMatchObject({ status: 200, text: "console.log('old')", kept: 'public, max-age=31536000, immutable' });
  sweep();
  // Between two builds there are no files; the page waits for them, the server stays.
  expect((await get('/app/assets/app-old.js')).status).toBe(404);
  expect(await get('/app/organizations')).toMatchObject({ status: 200, text: expect.stringContaining('app-old.js') });
  build('new');
  for (const address of ['/app/', '/app/?from=mail', '/app/organizations', '/app/organizations/new', '/app/index.html']) {
    expect(await get(address)).toMatchObject({ status: 200, text: expect.stringContaining('app-new.js'), kept: 'no-cache' });
  }
  expect((await get('/app/assets/app-new.js')).text).toBe("console.log('new')");
  expect(await get('/app/assets/app-old.js')).toMatchObject({ status: 404, kept: null });
});
