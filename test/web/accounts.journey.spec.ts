import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeFor } from '../support/authenticator.js';
import { setUpAt, type Staff } from '../support/people.js';
import { House, Visitor } from './browser.js';

const PASSWORD = 'Journey-2026-password';
/** What staff of test/support/people.ts choose at the first sign-in. */
const STAFF_PASSWORD = 'Test-2018-incubator';

let folder: string;
let house: House;
let staff: Staff;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'incubator-accounts-journey-'));
  house = await House.empty(folder);
  staff = await setUpAt(house.url);
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

test('somebody is invited, chooses a password, and from then on signs in with a code, too', async () => {
  const sysadmin = await Visitor.at(house.browser, house.url);
  await sysadmin.signIn('sysadmin', STAFF_PASSWORD);
  await sysadmin.open('/app/users/new');
  await sysadmin.page.getByLabel(/^姓名/).fill('赵新');
  await sysadmin.page.getByLabel(/^登录名/).fill('zhaoxin');
  await sysadmin.page.locator('form button[type=submit]').last().click();
  const link = await sysadmin.page.getByRole('textbox', { name: '仅显示一次' }).inputValue();
  expect(link).toContain(`${house.url}/app/invitation#`);
  expect(await sysadmin.faults()).toEqual([]);
  await sysadmin.page.getByRole('button', { name: '我已保存' }).click();
  await sysadmin.close();

  const newcomer = await Visitor.at(house.browser, house.url, { width: 390 });
  await newcomer.open(link.replace(house.url, ''));
  await newcomer.page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await newcomer.page.getByLabel('再次输入密码').fill(PASSWORD);
  expect(await newcomer.faults()).toEqual([]);
  await newcomer.page.getByRole('button', { name: '完成' }).click();
  await newcomer.page.getByRole('status').filter({ hasText: 'zhaoxin' }).waitFor();
  const { body: user } = await staff.secadmin.get('/users?q=zhaoxin');
  await staff.secadmin.post(`/users/${user.items[0].id}/roles`, { roles: ['projectOfficer'] }, { 'If-Match': '*' });

  await newcomer.signIn('zhaoxin', PASSWORD);
  await newcomer.open('/app/profile');
  await newcomer.page.getByLabel('请再次输入密码').fill(PASSWORD);
  await newcomer.page.getByRole('button', { name: '启用' }).click();
  await newcomer.page.getByAltText('动态口令二维码').waitFor();
  const secret = /[A-Z2-7]{32}/.exec((await newcomer.page.locator('main').textContent()) ?? '')?.[0] ?? '';
  expect(await newcomer.faults()).toEqual([]);
  await newcomer.page.getByRole('textbox', { name: '动态口令' }).fill(codeFor(secret, -1));
  await newcomer.page.getByRole('button', { name: '确认启用' }).click();
  await newcomer.page.getByRole('heading', { name: '恢复码' }).waitFor();
  expect(await newcomer.faults()).toEqual([]);
  await newcomer.close();

  const again = await Visitor.at(house.browser, house.url, { locale: 'en-GB' });
  await again.open('/app/');
  await again.page.getByLabel('Login').fill('zhaoxin');
  await again.page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await again.press('Enter');
  await again.page.getByLabel('Code').waitFor();
  expect(await again.faults()).toEqual([]);
  await again.page.getByLabel('Code').fill(codeFor(secret));
  await again.press('Enter');
  await again.page.locator('form').waitFor({ state: 'detached' });
  await again.open('/app/profile');
  await again.page.getByRole('heading', { name: 'Sessions' }).waitFor();
  expect(await again.faults()).toEqual([]);
  await again.close();
});

test('a body’s person applies without an account, and the manager hands over the link', async () => {
  const { body: organization } = await staff.manager.post('/organizations', { name: '云岩区旅程协会', type: 'association', registeredOn: '2012-03-01' });
  const applicant = await Visitor.at(house.browser, house.url);
  await applicant.open(`/app/apply?organization=${organization.id}`);
  expect(await applicant.faults()).toEqual([]);
  await applicant.page.getByRole('button', { name: '提交申请' }).click();
  await applicant.page.getByText('请填写姓名').waitFor();
  expect(await applicant.faults()).toEqual([]);
  await applicant.page.getByLabel('姓名').fill('钱经办');
  await applicant.page.getByLabel('联系电话').fill('13800001111');
  await applicant.page.getByLabel('身份说明').fill('秘书长');
  await applicant.page.getByRole('button', { name: '提交申请' }).click();
  await applicant.page.getByRole('status').filter({ hasText: '已收到' }).waitFor();
  await applicant.close();

  const manager = await Visitor.at(house.browser, house.url);
  await manager.signIn('manager', STAFF_PASSWORD);
  await manager.open('/app/access-applications');
  await manager.page.locator('a.row-door').first().waitFor();
  expect(await manager.faults()).toEqual([]);
  await manager.page.locator('a.row-door').first().click();
  await manager.page.getByRole('button', { name: '批准', exact: true }).click();
  await manager.page.locator('[role=dialog] button[type=submit]').click();
  expect(await manager.page.getByRole('textbox', { name: '仅显示一次' }).inputValue()).toContain('/app/invitation#');
  expect(await manager.faults()).toEqual([]);
  await manager.close();
});

test('the security administrator makes a client and sees its secret once', async () => {
  const secadmin = await Visitor.at(house.browser, house.url);
  await secadmin.signIn('secadmin', STAFF_PASSWORD);
  await staff.secadmin.post('/api-clients', { name: '市级平台', purpose: '共享', scopes: ['organizations.read'], roles: ['auditor'], quotaPerMinute: 60 });
  await secadmin.open('/app/api-clients');
  await secadmin.page.locator('a.row-door').first().click();
  await secadmin.page.getByRole('button', { name: '更换密钥' }).click();
  await secadmin.page.locator('[role=dialog] button[type=submit]').click();
  expect(await secadmin.page.getByRole('textbox', { name: '仅显示一次' }).inputValue()).toMatch(/^[\w-]{43}$/);
  expect(await secadmin.faults()).toEqual([]);
  await secadmin.page.getByRole('button', { name: '我已保存' }).click();
  await secadmin.open('/app/api-clients/new');
  expect(await secadmin.faults()).toEqual([]);
  await secadmin.close();
});
