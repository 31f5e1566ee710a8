import { counted } from '../../support/counted.js';
import { openWorld, type World } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { person, setUp } from '../../support/people.js';

type Record_ = Record<string, any>;
let world: World;
let manager: Client;
let bureau: Client;
let officer: Client;
let auditor: Client;
let community: Client;
let ngo: Client;

const morningOf = (day: string): void => world.clock.set(new Date(`${day}T02:00:00Z`));
beforeAll(async () => {
  world = await openWorld('governance');
  morningOf('2018-12-10');
  const staff = await setUp(world);
  manager = staff.manager;
  const unit = await manager.post('/divisions', { code: '520103411', name: '宅吉社区', kind: 'community', editions: ['2018'], validFrom: '2012-01-01' });
  const body = await manager.post('/organizations', { name: '欢乐船康复中心(测试)', type: 'socialService', registeredOn: '2014-05-01', divisionId: unit.body.id });
  bureau = await person(world, staff, 'bureau', ['bureauOfficer']);
  officer = await person(world, staff, 'officer', ['projectOfficer']);
  auditor = await person(world, staff, 'reader', ['auditor']);
  community = await person(world, staff, 'community', ['communityOfficer'], { divisionId: unit.body.id });
  ngo = await person(world, staff, 'ngo', ['organizationUser'], { organizationId: body.body.id });
});
afterAll(() => world.close());

let number = 0;
const document = (more: Record_ = {}): Record_ => ({
  title: '社会组织培育发展中心管理办法(虚构)', documentNo: `云虚民〔2014〕${++number}号`, issuedBy: '云岩区(虚构)', issuedOn: '2014-03-25', effectiveOn: '2014-04-01', expiresOn: null, subject: '孵化基地', ...more,
});
const made = async (path: string, body: Record_): Promise<Record_> => {
  const answer = await manager.post(path, body);
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body;
};
const inForce = async (more: Record_ = {}): Promise<Record_> => {
  const draft = await made('/policy-documents', document(more));
  return (await manager.move(`/policy-documents/${draft.id}/enactment`, draft)).body;
};
const values = (days: string[], known: Date | null = null) => Promise.all(days.map(async (day) => (await counted(world, 'policyDocuments', day, known)).value));

test('a document is drafted, corrected, enacted, and from its effective day on in force', async () => {
  const draft = await made('/policy-documents', document({ expiresOn: '2024-03-31' }));
  expect(draft).toMatchObject({ state: 'draft', isInForce: false, can: ['enact', 'edit', 'attach'], supersededByName: null });
  expect(await values(['2018-12-10'])).toEqual([0]);
  const corrected = await bureau.patch(`/policy-documents/${draft.id}`, { title: '管理办法(虚构)', effectiveOn: '2014-04-10' }, { 'If-Match': '"1"' });
  expect(corrected.body).toMatchObject({ title: '管理办法(虚构)', effectiveOn: '2014-04-10', expiresOn: '2024-03-31', version: 2 });
  const beforeKnown = world.clock.now();
  morningOf('2018-12-11');
  const enacted = await manager.move(`/policy-documents/${draft.id}/enactment`, corrected.body);
  expect(enacted.body).toMatchObject({ state: 'inForce', isInForce: true, can: ['supersede', 'repeal', 'attach'] });
  expect(await values(['2014-04-09', '2014-04-10', '2018-12-11', '2024-03-31', '2024-04-01'])).toEqual([0, 1, 1, 1, 0]);
  expect(await values(['2018-12-11'], beforeKnown)).toEqual([0]);
  expect((await manager.patch(`/policy-documents/${draft.id}`, { title: '改' }, { 'If-Match': '*' })).status).toBe(403);
  expect((await manager.get('/policy-documents?isInForce=true')).body.items.map((d: Record_) => d.id)).toEqual([draft.id]);
  await manager.move(`/policy-documents/${draft.id}/repeal`, enacted.body, { reason: '清理', repealedOn: '2014-04-10' });
});

test('dates that cannot be are refused at their field, and required fields are not cleared', async () => {
  const refusals = await Promise.all([document({ effectiveOn: '2014-03-24' }), document({ expiresOn: '2014-03-31' }), document({ title: '' }), document({ issuedOn: '2014-02-30' })].map((body) => manager.post('/policy-documents', body)));
  expect(refusals.map((a) => [a.status, a.body.errors[0].pointer])).toEqual([[422, '/effectiveOn'], [422, '/expiresOn'], [422, '/title'], [422, '/issuedOn']]);
  const draft = await made('/policy-documents', document({ documentNo: '云虚民〔2019〕1号', issuedOn: '2019-01-02', effectiveOn: '2019-02-01', expiresOn: '2020-01-01' }));
  expect((await manager.move(`/policy-documents/${draft.id}/enactment`, draft)).body.type).toBe('/problems/governance/issued-in-future');
  const cleared = await manager.patch(`/policy-documents/${draft.id}`, { title: null }, { 'If-Match': '*' });
  expect([cleared.status, cleared.body.errors[0].pointer]).toEqual([422, '/title']);
  expect((await manager.patch(`/policy-documents/${draft.id}`, { expiresOn: null }, { 'If-Match': '*' })).body.expiresOn).toBeNull();
  expect((await manager.post('/policy-documents', document({ documentNo: '云虚民〔2019〕1号' }))).body).toMatchObject({ status: 409, errors: [{ pointer: '/documentNo' }] });
});

test('a newer document takes the place of an older one on its own effective day: no day has both or neither', async () => {
  const old = await inForce({ effectiveOn: '2014-04-01' });
  const next = await inForce({ issuedOn: '2017-02-22', effectiveOn: '2017-03-01', title: '新办法(虚构)' });
  const draft = await made('/policy-documents', document());
  const pointer = async (supersededById: unknown) => (await manager.move(`/policy-documents/${old.id}/supersession`, old, { supersededById })).body.errors[0];
  expect(await pointer(old.id)).toMatchObject({ pointer: '/supersededById', code: 'governance/superseded-by-itself' });
  expect(await pointer(draft.id)).toMatchObject({ pointer: '/supersededById', code: 'governance/successor-not-in-force' });
  expect(await pointer('00000000-0000-7000-8000-000000000000')).toMatchObject({ pointer: '/supersededById', code: 'records/points-at-nothing' });
  expect((await manager.move(`/policy-documents/${next.id}/supersession`, next, { supersededById: old.id })).body.type).toBe('/problems/governance/successor-older');
  const gone = await manager.move(`/policy-documents/${old.id}/supersession`, old, { supersededById: next.id });
  expect(gone.body).toMatchObject({ state: 'superseded', supersededByName: '新办法(虚构)', endedOn: '2017-03-01', isInForce: false, can: ['attach'] });
  expect(await values(['2014-03-31', '2014-04-01', '2017-02-28', '2017-03-01', '2018-12-11'])).toEqual([0, 1, 1, 1, 1]);
  expect((await counted(world, 'policyDocuments', '2018-12-11')).rows).toMatchObject([{ resource: 'policy-documents', recordId: next.id, on: '2017-03-01', value: 1 }]);
  const noReason = await manager.move(`/policy-documents/${next.id}/repeal`, next, {});
  expect(noReason.body.errors[0].pointer).toBe('/reason');
  expect((await manager.move(`/policy-documents/${next.id}/repeal`, next, { reason: '清理' })).body).toMatchObject({ state: 'repealed', endedOn: '2018-12-11' });
  expect(await values(['2018-12-10', '2018-12-11'])).toEqual([1, 0]);
});

test('two documents that would supersede each other at the same moment: one does', async () => {
  const [a, b] = [await inForce(), await inForce()];
  const answers = await Promise.all([[a, b], [b, a]].map(([one = {}, other = {}]) => manager.move(`/policy-documents/${one.id}/supersession`, one, { supersededById: other.id })));
  expect(answers.map((x) => x.status).sort()).toEqual([201, 422]);
  expect((await manager.get('/policy-documents?state=superseded&sort=-createdAt&limit=2')).body.items.filter((d: Record_) => [a.id, b.id].includes(d.id))).toHaveLength(1);
});

const meeting = (more: Record_ = {}): Record_ => ({ kind: 'jointMeeting', title: '联席会议(虚构)', heldOn: '2018-11-22', convener: '区政府分管领导(虚构)', attendees: '民政、财政等单位', ...more });

test('a meeting is called, held with its decisions, and its minutes are corrected afterwards', async () => {
  const called = await made('/meetings', meeting({ heldOn: '2018-12-20' }));
  expect(called).toMatchObject({ state: 'planned', can: ['hold', 'cancel', 'edit', 'attach'], openTasks: 0 });
  expect((await manager.move(`/meetings/${called.id}/record`, called, { decisions: '同意' })).body).toMatchObject({ status: 422, type: '/problems/governance/held-in-future' });
  expect((await manager.move(`/meetings/${called.id}/record`, called, {})).body.errors[0].pointer).toBe('/decisions');
  const held = await manager.move(`/meetings/${called.id}/record`, called, { decisions: '同意设立中心', heldOn: '2018-12-11' });
  expect(held.body).toMatchObject({ state: 'held', heldOn: '2018-12-11', decisions: '同意设立中心', attendees: '民政、财政等单位', can: ['edit', 'attach'] });
  expect((await manager.patch(`/meetings/${called.id}`, { heldOn: '2018-12-12' }, { 'If-Match': '*' })).body.type).toBe('/problems/governance/held-in-future');
  expect((await manager.patch(`/meetings/${called.id}`, { decisions: '同意设立中心,首批八家以内' }, { 'If-Match': '*' })).body.decisions).toBe('同意设立中心,首批八家以内');
  const off = await made('/meetings', meeting());
  const cancelled = await manager.move(`/meetings/${off.id}/cancellation`, off, { reason: '改期' });
  expect(cancelled.body).toMatchObject({ state: 'cancelled', can: ['attach'] });
  expect((await manager.post('/tasks', { meetingId: off.id, title: 'x', ownerUnit: 'y', dueOn: '2018-12-31' })).body.errors[0].pointer).toBe('/meetingId');
});

test('a task is overdue when it is open after its day, on the business clock', async () => {
  const { id: meetingId } = await made('/meetings', meeting());
  const task = await made('/tasks', { meetingId, title: '逾期拨款清理', ownerUnit: '区财政局', dueOn: '2018-12-14' });
  expect(task).toMatchObject({ state: 'open', isOverdue: false, meetingName: '联席会议(虚构)', can: ['finish', 'cancel', 'edit', 'attach'] });
  morningOf('2018-12-14');
  expect((await manager.get(`/tasks/${task.id}`)).body.isOverdue).toBe(false);
  morningOf('2018-12-15');
  expect((await manager.get(`/tasks/${task.id}`)).body.isOverdue).toBe(true);
  expect((await manager.get(`/tasks?meetingId=${meetingId}&isOverdue=true`)).body).toMatchObject({ total: 1, items: [{ id: task.id, isOverdue: true }] });
  expect((await manager.get(`/tasks?meetingId=${meetingId}&isOverdue=false`)).body.total).toBe(0);
  expect((await manager.get(`/meetings/${meetingId}`)).body.openTasks).toBe(1);
  expect(await (await manager.raw('/api/v1/tasks?isOverdue=true', { headers: { accept: 'text/csv' } })).text()).toContain('逾期拨款清理');
  expect((await manager.move(`/tasks/${task.id}/completion`, task, { doneOn: '2018-12-15' })).body.errors[0].pointer).toBe('/result');
  expect((await manager.move(`/tasks/${task.id}/completion`, task, { doneOn: '2018-12-16', result: '已办结' })).body.errors[0].pointer).toBe('/doneOn');
  const done = await manager.move(`/tasks/${task.id}/completion`, task, { doneOn: '2018-12-15', result: '已办结' });
  expect(done.body).toMatchObject({ state: 'done', isOverdue: false, doneOn: '2018-12-15', result: '已办结', can: ['reopen', 'attach'] });
  const again = await manager.move(`/tasks/${task.id}/reopening`, done.body, { reason: '未清理完' });
  expect(again.body).toMatchObject({ state: 'open', isOverdue: true, doneOn: null, result: null });
  const history = (await manager.get(`/tasks/${task.id}/history`)).body.items as Record_[];
  expect(history.map((line) => line.move)).toEqual(['reopen', 'finish', 'create']);
  expect(history[0]?.changes.result).toEqual(['已办结', null]);
  expect((await manager.post('/tasks', { title: 'x', ownerUnit: 'y', dueOn: '2018-12-31', meetingId: '00000000-0000-7000-8000-000000000000' })).body.errors[0].pointer).toBe('/meetingId');
});

test('an operator contract runs its term, or is terminated with a reason', async () => {
  const contract = (more: Record_ = {}) => ({ operator: '同伴社会工作发展中心(虚构)', contractNo: `云社培运〔2017〕${++number}号(虚构)`, startsOn: '2017-07-01', endsOn: '2020-06-30', amountFen: 90_000_000, indicators: '每年新入驻不少于5家', ...more });
  expect((await manager.post('/operator-contracts', contract({ endsOn: '2017-07-01' }))).body.errors[0].pointer).toBe('/endsOn');
  const draft = await made('/operator-contracts', contract());
  expect(draft).toMatchObject({ state: 'draft', amountFen: 90_000_000, can: ['start', 'terminate', 'edit', 'attach'] });
  const running = await manager.move(`/operator-contracts/${draft.id}/start`, draft);
  expect(running.body).toMatchObject({ state: 'running', can: ['end', 'terminate', 'attach'] });
  expect((await manager.move(`/operator-contracts/${draft.id}/end`, running.body)).body.type).toBe('/problems/governance/not-over');
  expect((await manager.move(`/operator-contracts/${draft.id}/termination`, running.body, {})).body.errors[0].pointer).toBe('/reason');
  expect((await manager.move(`/operator-contracts/${draft.id}/termination`, running.body, { reason: '考核不合格' })).body).toMatchObject({ state: 'terminated', endedOn: '2018-12-15' });
  const short = await made('/operator-contracts', contract({ endsOn: '2018-06-30' }));
  const begun = await manager.move(`/operator-contracts/${short.id}/start`, short);
  expect((await manager.move(`/operator-contracts/${short.id}/end`, begun.body)).body).toMatchObject({ state: 'ended', endedOn: '2018-06-30', can: ['attach'] });
  const future = await made('/operator-contracts', contract({ startsOn: '2019-01-01' }));
  expect((await manager.move(`/operator-contracts/${future.id}/start`, future)).body.type).toBe('/problems/governance/not-begun');
});

test.each(['policy-documents', 'meetings', 'tasks', 'operator-contracts'])('%s: staff and auditor read, manager and bureau write, bodies and communities see nothing', async (resource) => {
  const { body: list } = await manager.get(`/${resource}?limit=1`);
  const [one] = list.items as Record_[];
  for (const reader of [officer, auditor]) {
    expect((await reader.get(`/${resource}/${one?.id}`)).body).toMatchObject({ id: one?.id, can: [] });
    expect((await reader.post(`/${resource}`, {})).status).toBe(403);
  }
  for (const stranger of [community, ngo]) {
    expect((await stranger.get(`/${resource}`)).status).toBe(403);
    expect((await stranger.get(`/${resource}/${one?.id}`)).status).toBe(403);
    expect((await stranger.get(`/${resource}/${one?.id}/history`)).status).toBe(404);
    expect((await stranger.get(`/${resource}/${one?.id}/evidence`)).status).toBe(404);
  }
});

test('documents and meetings are found by one search, by those who may read them', async () => {
  await made('/policy-documents', document({ title: '寻找得到的办法(虚构)' }));
  expect((await officer.get('/search?q=寻找得到')).body.items).toMatchObject([{ resource: 'policy-documents', title: '寻找得到的办法(虚构)' }]);
  expect((await ngo.get('/search?q=寻找得到')).body.items).toEqual([]);
});
