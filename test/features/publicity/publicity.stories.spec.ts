import { counted } from '../../support/counted.js';
import { openWorld, type World } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { person, setUp } from '../../support/people.js';

type Record_ = Record<string, any>;
let world: World;
let manager: Client;
let officer: Client;
let bureau: Client;
let ngo: Client;
let stranger: Client;
let community: Client;
let body = '';

const morningOf = (day: string): void => world.clock.set(new Date(`${day}T02:00:00Z`));
beforeAll(async () => {
  world = await openWorld('publicity');
  morningOf('2018-12-10');
  const staff = await setUp(world);
  manager = staff.manager;
  const unit = await manager.post('/divisions', { code: '520103411', name: '宅吉社区', kind: 'community', editions: ['2018'], validFrom: '2012-01-01' });
  const organization = async (name: string, divisionId: string | null): Promise<string> => (await manager.post('/organizations', { name, type: 'socialService', registeredOn: '2014-05-01', divisionId })).body.id;
  body = await organization('欢乐船康复中心(测试)', unit.body.id);
  officer = await person(world, staff, 'officer', ['volunteerOfficer']);
  bureau = await person(world, staff, 'bureau', ['bureauOfficer']);
  ngo = await person(world, staff, 'ngo', ['organizationUser'], { organizationId: body });
  stranger = await person(world, staff, 'ngo-2', ['organizationUser'], { organizationId: await organization('暖巷居家养老中心(测试)', null) });
  community = await person(world, staff, 'community', ['communityOfficer'], { divisionId: unit.body.id });
});
afterAll(() => world.close());

let number = 0;
const report = (more: Record_ = {}): Record_ => ({ title: '小组织,大作用(虚构)', medium: '《筑城日报》(虚构)', level: 'municipal', publishedOn: '2018-06-01', url: `https://zhucheng.example/${++number}.html`, organizationId: body, ...more });
const made = async (more: Record_ = {}): Promise<Record_> => {
  const answer = await officer.post('/media-reports', report(more));
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body;
};
async function withPage(one: Record_): Promise<void> {
  const file = await officer.upload('page.pdf', `%PDF-1.4\n% page ${one.id}\n%%EOF\n`);
  expect((await officer.post(`/media-reports/${one.id}/evidence`, { fileId: file.body.id, label: '版面存照' })).status).toBe(201);
}
const refusedAt = async (more: Record_) => {
  const answer = await officer.post('/media-reports', report(more));
  return [answer.status, answer.body.errors?.[0]?.pointer, answer.body.errors?.[0]?.code];
};
const value = async (asOf: string, known: Date | null = null): Promise<number> => (await counted(world, 'mediaReports', asOf, known)).value;

test('a report is entered, its page kept, and somebody else verifies it', async () => {
  const one = await made();
  expect(one).toMatchObject({ state: 'reported', version: 1, organizationName: '欢乐船康复中心(测试)', divisionName: '宅吉社区', reprintOfName: null, evidenceCount: 0, can: ['edit', 'attach'] });
  expect((await bureau.get(`/media-reports/${one.id}`)).body.can).toEqual(['reject', 'attach']);
  expect((await bureau.move(`/media-reports/${one.id}/verification`, one)).body).toMatchObject({ status: 422, type: '/problems/publicity/page-missing' });
  await withPage(one);
  expect((await bureau.get(`/media-reports/${one.id}`)).body.can).toEqual(['verify', 'reject', 'attach']);
  expect((await officer.move(`/media-reports/${one.id}/verification`, one)).status).toBe(403);
  const done = await bureau.move(`/media-reports/${one.id}/verification`, one);
  expect(done.body).toMatchObject({ state: 'verified', version: 2, verifiedOn: '2018-12-10', verifiedByName: 'bureau(测试)', can: ['reject', 'attach'] });
  const { body: own } = await manager.post('/media-reports', report());
  const file = await manager.upload('page.pdf', '%PDF-1.4\n% of the manager\n%%EOF\n');
  await manager.post(`/media-reports/${own.id}/evidence`, { fileId: file.body.id, label: '版面存照' });
  expect((await manager.move(`/media-reports/${own.id}/verification`, own)).body).toMatchObject({ status: 403, type: '/problems/publicity/same-hands' });
});

test('what cannot be true is refused at its field', async () => {
  expect(await refusedAt({ publishedOn: '2018-12-11' })).toEqual([422, '/publishedOn', 'publicity/published-in-future']);
  for (const url of ['javascript:alert(1)', 'ftp://a.example/1', 'www.a.example', 'https://user:secret@a.example/']) expect(await refusedAt({ url })).toEqual([422, '/url', 'publicity/bad-link']);
  const nobody = '00000000-0000-7000-8000-000000000000';
  for (const field of ['organizationId', 'activityId', 'reprintOfId']) expect(await refusedAt({ [field]: nobody })).toEqual([422, `/${field}`, 'records/points-at-nothing']);
  expect(await refusedAt({ level: 'galactic' })).toEqual([422, '/level', 'fields/not-a-choice']);
});

test('the same page is entered once, until it was rejected', async () => {
  const first = await made({ url: 'https://zhucheng.example/same.html' });
  expect((await refusedAt({ url: 'HTTPS://zhucheng.example:443/same.html#top' })).slice(0, 2)).toEqual([409, '/url']);
  expect((await officer.post('/media-reports', report({ url: null }))).status).toBe(201);
  expect((await officer.post('/media-reports', report({ url: null }))).status).toBe(201);
  await bureau.move(`/media-reports/${first.id}/rejection`, first, { reason: '标题有误,重新登记' });
  const again = await made({ url: 'https://zhucheng.example/same.html' });
  const history = (await officer.get(`/media-reports/${again.id}/history`)).body.items as Record_[];
  expect(Object.keys(history[0]?.changes)).not.toContain('page');
});

test('a reprint points at an original that stands, and is not counted', async () => {
  const before = await value('2018-12-10');
  const original = await made({ title: '首发(虚构)' });
  const reprint = await made({ medium: '甲秀论坛(虚构)', level: 'online', publishedOn: '2018-06-02', reprintOfId: original.id });
  expect(reprint).toMatchObject({ reprintOfId: original.id, reprintOfName: '《筑城日报》(虚构) 首发(虚构)' });
  expect(await value('2018-12-10')).toBe(before + 1);
  expect((await officer.get(`/media-reports/${original.id}`)).body.reprints).toBe(1);
  expect((await officer.get(`/media-reports?reprintOfId=${original.id}`)).body.items.map((m: Record_) => m.id)).toEqual([reprint.id]);
  expect(await refusedAt({ publishedOn: '2018-06-03', reprintOfId: reprint.id })).toEqual([422, '/reprintOfId', 'publicity/reprint-of-reprint']);
  expect(await refusedAt({ publishedOn: '2018-05-31', reprintOfId: original.id })).toEqual([422, '/publishedOn', 'publicity/reprint-before-original']);
  const change = async (id: string, reprintOfId: string) => (await officer.patch(`/media-reports/${id}`, { reprintOfId }, { 'If-Match': '*' })).body;
  const other = await made();
  expect((await change(original.id, other.id)).errors[0]).toMatchObject({ pointer: '/reprintOfId', code: 'publicity/has-reprints' });
  expect((await change(other.id, other.id)).errors[0]).toMatchObject({ pointer: '/reprintOfId', code: 'publicity/reprint-of-itself' });
  expect(await change(other.id, original.id)).toMatchObject({ reprintOfId: original.id });
  expect(await value('2018-12-10')).toBe(before + 1);
  expect((await bureau.move(`/media-reports/${reprint.id}/verification`, reprint)).body.state).toBe('verified');
});

test('two originals that would become each other’s reprints at the same moment: one does', async () => {
  const [a, b] = [await made(), await made()];
  const answers = await Promise.all([[a, b], [b, a]].map(([one = {}, other = {}]) => officer.patch(`/media-reports/${one.id}`, { reprintOfId: other.id }, { 'If-Match': `"${one.version}"` })));
  expect(answers.map((x) => x.status).sort()).toEqual([200, 422]);
});

test('originals count from their day until they are rejected, as far as it was known', async () => {
  const before = await value('2018-12-10');
  const nothingKnown = world.clock.now();
  morningOf('2018-12-11');
  const one = await made({ publishedOn: '2013-03-05' });
  const known = world.clock.now();
  expect(await Promise.all(['2013-03-04', '2013-03-05', '2018-12-11'].map((day) => value(day)))).toEqual([0, 1, before + 1]);
  expect(await value('2018-12-11', nothingKnown)).toBe(before);
  morningOf('2018-12-12');
  expect((await bureau.move(`/media-reports/${one.id}/rejection`, one, {})).body.errors[0].pointer).toBe('/reason');
  expect((await bureau.move(`/media-reports/${one.id}/rejection`, one, { reason: '未见刊发原件' })).body).toMatchObject({ state: 'rejected', rejectedOn: '2018-12-12', can: ['attach'] });
  expect(await Promise.all(['2018-12-11', '2018-12-12'].map((day) => value(day)))).toEqual([before + 1, before]);
  expect(await value('2018-12-12', known)).toBe(before + 1);
  expect((await counted(world, 'mediaReports', '2013-03-05')).rows).toMatchObject([{ resource: 'media-reports', recordId: one.id, on: '2013-03-05', value: 1, organizationName: '欢乐船康复中心(测试)', divisionName: '宅吉社区' }]);
});

test('a report is corrected while it waits, not after it was verified; required fields are not cleared', async () => {
  const one = await made();
  expect((await officer.patch(`/media-reports/${one.id}`, { title: null }, { 'If-Match': '*' })).body.errors[0].pointer).toBe('/title');
  const better = await officer.patch(`/media-reports/${one.id}`, { title: '改正后的标题(虚构)', organizationId: null }, { 'If-Match': '"1"' });
  expect(better.body).toMatchObject({ title: '改正后的标题(虚构)', organizationId: null, url: one.url, version: 2 });
  expect((await officer.patch(`/media-reports/${one.id}`, { title: '晚了' }, { 'If-Match': '"1"' })).status).toBe(412);
  await withPage(one);
  await bureau.move(`/media-reports/${one.id}/verification`, better.body);
  expect((await officer.patch(`/media-reports/${one.id}`, { title: '晚了' }, { 'If-Match': '*' })).status).toBe(403);
});

test('what it is about is named beside it, and found by it', async () => {
  const activity = await officer.post('/activities', { name: '重阳敬老义诊(测试)', organizationId: body, place: '宅吉社区', kind: 'elderCare', startsAt: '2018-10-17T01:00:00.000Z', endsAt: '2018-10-17T03:00:00.000Z' });
  const one = await made({ activityId: activity.body.id, publishedOn: '2018-10-18' });
  expect(one).toMatchObject({ activityName: '重阳敬老义诊(测试)', organizationName: '欢乐船康复中心(测试)' });
  expect((await officer.get(`/media-reports?activityId=${activity.body.id}`)).body.items.map((m: Record_) => m.id)).toEqual([one.id]);
  expect((await ngo.get('/search?q=小组织,大作用')).body.items[0]).toMatchObject({ resource: 'media-reports', title: '小组织,大作用(虚构)', subtitle: '《筑城日报》(虚构)' });
});

test('a body and a community read what is about them; only officers enter it', async () => {
  const about = await made();
  const ofCentre = await made({ organizationId: null });
  for (const reader of [ngo, community]) {
    expect((await reader.get(`/media-reports/${about.id}`)).body).toMatchObject({ id: about.id, can: [] });
    expect((await reader.get(`/media-reports/${ofCentre.id}`)).status).toBe(404);
    expect((await reader.post('/media-reports', report())).status).toBe(403);
  }
  expect((await stranger.get(`/media-reports/${about.id}`)).status).toBe(404);
  expect((await stranger.get('/media-reports')).body).toMatchObject({ items: [], total: 0 });
  expect((await bureau.post('/media-reports', report())).status).toBe(403);
});

test('verified and rejected at the same moment: one of the two', async () => {
  const one = await made();
  await withPage(one);
  const answers = await Promise.all([bureau.move(`/media-reports/${one.id}/verification`, one), manager.move(`/media-reports/${one.id}/rejection`, one, { reason: '未见原件' })]);
  expect(answers.map((a) => a.status).sort()).toEqual([201, 412]);
});
