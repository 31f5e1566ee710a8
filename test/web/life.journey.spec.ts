import { chromium, type Browser } from 'playwright-core';
import { makeUscc } from '../../src/kernel/uscc.js';
import { Timetable } from '../../src/platform/jobs/timetable.js';
import { openWorld, PASSWORD, type World } from '../support/app.js';
import { person, setUp } from '../support/people.js';
import { ARGS, Visitor } from './browser.js';

const IDENTITY = '110101199003070134';
let world: World;
let browser: Browser;
let staff: Awaited<ReturnType<typeof setUp>>;
beforeAll(async () => {
  world = await openWorld('life');
  world.clock.set(new Date('2018-03-01T09:00:00+08:00'));
  staff = await setUp(world);
  await staff.manager.post('/divisions', { code: '520103411', name: '宅吉社区', kind: 'community', editions: ['2018', '2020'], validFrom: '2013-01-01' });
  await person(world, staff, 'officer', ['incubationOfficer']);
  await person(world, staff, 'bureau', ['bureauOfficer']);
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGS });
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

/** A day on which somebody is at work again, and the nights before it have done theirs. */
async function on(day: string): Promise<void> {
  world.clock.set(new Date(`${day}T09:00:00+08:00`));
  await world.app.get(Timetable).tick();
  await world.delivered();
}
async function at(login: string, path: string): Promise<Visitor> {
  const visitor = await Visitor.at(browser, world.url);
  await visitor.signIn(login, PASSWORD);
  await visitor.go(path);
  return visitor;
}
const fill = async (who: Visitor, texts: Readonly<Record<string, string>>): Promise<void> => {
  for (const [label, text] of Object.entries(texts)) await who.page.getByLabel(new RegExp(`^${label}`)).first().fill(text);
};
const send = async (who: Visitor): Promise<void> => {
  await who.page.locator('form button[type=submit]').last().click();
  await who.page.waitForURL(/\/[0-9a-f-]{36}(\?|$)/);
  await who.settled();
};
/** Presses a move's button, fills its dialog, and sees the state that follows. */
async function move(who: Visitor, name: string, texts: Readonly<Record<string, string>>, state: string): Promise<void> {
  await who.page.locator('.moves').getByRole('button', { name, exact: true }).click();
  const dialog = who.page.getByRole('dialog');
  for (const [label, text] of Object.entries(texts)) await dialog.getByLabel(new RegExp(`^${label}`)).first().fill(text);
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'hidden' });
  await who.page.locator('header, .page-head').getByText(state, { exact: true }).first().waitFor();
  await who.settled();
}
const idIn = (who: Visitor): string => /[0-9a-f-]{36}/.exec(who.page.url())?.[0] ?? '';

test('from an idea to a registered body, and two years on the list of abnormal activity', async () => {
  const officer = await at('officer', '/app/organizations/new');
  await fill(officer, { 名称: '青藤社会工作服务中心(筹)' });
  await officer.page.getByRole('radio', { name: /民办非企业单位/ }).check();
  await send(officer);
  const id = idIn(officer);
  expect(await officer.page.getByText('筹备中').first().isVisible()).toBe(true);

  await officer.go(`/app/registration-cases/new?kind=establishment&organizationId=${id}`);
  await fill(officer, {
    名称: '云岩区青藤社会工作服务中心', 法定代表人: '乙某', '法定代表人身份证件号码': IDENTITY, 住所: '中山东路8号', 宗旨: '社会工作服务', 业务范围: '服务、培训', '注册\\(开办\\)资金': '30000', 业务主管单位: '云岩区民政局',
    专职工作人员数: '3', 非国有资产比例: '10000', '场所使用权': '24',
  });
  await officer.page.getByLabel(/^组织形式/).first().focus();
  await officer.page.keyboard.type('法人');
  await officer.press('Enter');
  await officer.page.getByLabel(/^发起人、拟任负责人符合条件/).first().check();
  await officer.page.getByText('没有不符合条件之处').waitFor();
  expect(await officer.faults()).toEqual([]);
  await send(officer);
  const caseId = idIn(officer);
  await officer.page.getByRole('tab', { name: '材料清单' }).click();
  await officer.page.getByRole('button', { name: /均已收到/ }).click();
  await officer.page.getByText('材料清单已更新').waitFor();
  await move(officer, '提交', {}, '待受理');

  const bureau = await at('bureau', `/app/registration-cases/${caseId}`);
  await move(bureau, '受理', {}, '已受理');
  await move(bureau, '核准', { 文号: '云民许〔2018〕1号', 统一社会信用代码: makeUscc('52', '520103', 'MJD00001'), 证书编号: '黔云民证字第001号' }, '已核准');
  await bureau.go(`/app/organizations/${id}`);
  await bureau.page.getByRole('heading', { level: 1, name: '云岩区青藤社会工作服务中心' }).waitFor();
  await bureau.page.getByText('已登记').first().waitFor();
  expect(await bureau.faults()).toEqual([]);

  // No annual report ever comes.
  await on('2019-06-03');
  await on('2020-07-02');
  const late = (await staff.manager.get(`/annual-reports?organizationId=${id}&sort=year`)).body.items as { year: number; state: string }[];
  expect(late.map(({ year, state }) => [year, state])).toEqual([[2018, 'absent'], [2019, 'overdue']]);

  await bureau.go(`/app/credit-listings/new?organizationId=${id}&cause=reportMissing`);
  await fill(bureau, { 事实和依据: '未报送 2018、2019 年度工作报告' });
  await send(bureau);
  await bureau.page.getByText('列入中').first().waitFor();

  // While it is listed nobody can take it in, and whoever tries is told why.
  await officer.open(`/app/incubation-cases/new?organizationId=${id}`);
  await officer.page.getByRole('radio', { name: '壳外' }).check();
  await officer.page.getByRole('radio', { name: '初创型' }).check();
  await officer.page.locator('form button[type=submit]').last().click();
  await officer.page.getByText(/活动异常名录/).first().waitFor();
  expect(await officer.faults()).toEqual([]);
  // The refusal itself is all that the browser had to complain about.
  expect(officer.complaints.splice(0)).toEqual([expect.stringContaining('422')]);

  await on('2022-07-01');
  await bureau.go(`/app/organizations/${id}`);
  await bureau.page.getByRole('tab', { name: /监管|信用/ }).first().click();
  await bureau.settled();
  expect(await bureau.page.getByText('活动异常名录').count()).toBeGreaterThan(0);
  await on('2022-07-03');
  const listings = (await staff.manager.get(`/credit-listings?organizationId=${id}`)).body.items as { kind: string; state: string; cause: string }[];
  expect(listings.map(({ kind, state, cause }) => [kind, state, cause]).sort()).toEqual([['abnormal', 'escalated', 'reportMissing'], ['serious', 'active', 'twoYearsAbnormal']]);
  await bureau.go(`/app/organizations/${id}?tab=timeline`);
  await bureau.settled();
  expect(await bureau.faults()).toEqual([]);
  expect([...officer.complaints, ...bureau.complaints]).toEqual([]);
  await officer.close();
  await bureau.close();
});
