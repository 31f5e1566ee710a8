import { body, moved } from '../../support/bodies.js';
import { counted } from '../../support/counted.js';
import { made } from '../../support/district.js';
import { person } from '../../support/people.js';
import { reEncrypt } from '../../../src/platform/secrets/re-encrypt.js';
import { Secrets } from '../../../src/platform/secrets/secrets.js';
import { verifyHistory } from '../../../src/platform/history/verify.js';
import { merge, openDesk, propose, undo, type Desk, type Json } from './merges.world.js';

let desk: Desk;
beforeAll(async () => { desk = await openDesk('merges'); });
afterAll(() => desk.world.close());

const one = async (path: string): Promise<Json> => (await desk.manager.get(path)).body;
const contribution = (organizationId: string, more: Json = {}) => made(desk.officer.post('/contributions', {
  organizationId, counterparty: '捐助方(虚构)', counterpartyKind: 'enterprise', sourceClass: 'enterpriseGift', form: 'cash', amountFen: 100, pledgedOn: '2018-03-01', ...more,
}));
const project = (organizationId: string) => made(desk.officer.post('/projects', {
  organizationId, name: '项目', program: '微公益创投', purpose: '示例', startsOn: '2018-07-01', endsOn: '2019-06-30', budgetFen: 10_000_000, askedFen: 4_000_000,
}));
const pdf = (title: string) => Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n% ${title}`);

test('one proposes, another confirms; the proposer may not', async () => {
  const [a, b] = [await body(desk.officer, '甲协会'), await body(desk.officer, '甲協會')];
  const proposed = await made(propose(desk.officer, a, b));
  expect(proposed).toMatchObject({ state: 'proposed', survivorId: a, absorbedId: b, can: ['reject', 'withdraw'] });
  expect((await desk.officer.move(`/merges/${proposed.id}/confirmation`, proposed)).body.type).toBe('/problems/duplicates/same-hands');
  expect((await one(`/merges/${proposed.id}`)).can).toEqual(['confirm', 'reject']);
  expect((await propose(desk.manager, b, a)).body.type).toBe('/problems/duplicates/proposed-already');
  expect((await moved(desk.manager, `/merges/${proposed.id}/rejection`, proposed, { reason: '不是一家' })).state).toBe('rejected');
  const reason = '再查是一家 "𠮷" <b>\' =1+1 🏠';
  const again = await made(desk.officer.post(`/organizations/${b}/merge`, { survivorId: a, reason }));
  expect(again.reason).toBe(reason);
  expect((await moved(desk.officer, `/merges/${again.id}/withdrawal`, again, { reason: '算了' })).state).toBe('withdrawn');
});

test('everything of every room moves, with its history; the absorbed record says where it went and counts no more', async () => {
  const [a, b] = [await body(desk.officer, '乙协会'), await body(desk.officer, '乙协会(重复)', { address: '一路', contactPhone: '13800000009' })];
  const figure = () => counted(desk.world, 'registeredOrganizations', '2018-12-31');
  const before = (await figure()).value;
  const p = await project(b);
  const rows: [string, Json][] = [
    ['contributions', await contribution(b, { projectId: p.id })], ['projects', p],
    ['incubation-cases', await made(desk.officer.post('/incubation-cases', { organizationId: b, mode: 'inShell', tier: 'startup', appliedOn: '2018-01-01' }))],
    ['volunteers', await made(desk.officer.post('/volunteers', { name: '志愿者', joinedOn: '2017-01-03', organizationId: b }))],
    ['activities', await made(desk.officer.post('/activities', { name: '活动', organizationId: b, place: '院落', kind: 'community', startsAt: '2018-05-01T09:00:00+08:00', endsAt: '2018-05-01T11:00:00+08:00' }))],
    ['media-reports', await made(desk.officer.post('/media-reports', { title: '报道', medium: '日报', level: 'municipal', publishedOn: '2018-05-15', organizationId: b }))],
    ['honours', await made(desk.officer.post('/honours', { honoreeKind: 'person', honoreeName: '马小山(虚构)', organizationId: b, title: '优秀', kind: 'recognition', level: 'district', grantedBy: '区民政局', grantedOn: '2018-07-31' }))],
  ];
  await made(desk.officer.post(`/organizations/${b}/evidence`, { fileId: (await desk.officer.upload('证.pdf', pdf('b'))).body.id, label: '登记证' }));
  const ngo = await person(desk.world, desk.staff, 'ngo-b', ['organizationUser'], { organizationId: b });
  const merged = await merge(desk, a, b);
  expect(merged).toMatchObject({ state: 'merged', linkCount: rows.length + 3, can: ['undo'] }); // evidence, account, honoree
  for (const [resource, row] of rows) {
    const now = await one(`/${resource}/${row.id}`);
    expect([resource, now.organizationId, now.version]).toEqual([resource, a, Number(row.version) + 1]);
    const [line] = (await desk.manager.get(`/${resource}/${row.id}/history?sort=-at&limit=1`)).body.items;
    expect(line).toMatchObject({ move: 'edit', changes: { organizationId: [b, a] } });
  }
  expect((await ngo.get('/sessions/current')).body.user.organizationId).toBe(a);
  expect((await one(`/organizations/${a}/evidence`)).items).toHaveLength(1);
  expect(await one(`/organizations/${b}`)).toMatchObject({ state: 'merged', mergedIntoId: a, mergedIntoName: '乙协会' });
  expect(await one(`/organizations/${a}`)).toMatchObject({ address: '一路', contactPhone: '138****0009' });
  expect((await figure()).value).toBe(before - 1);
  expect((await desk.manager.get(`/merges/${merged.id}/links?limit=200`)).body.total).toBe(rows.length + 3);
  // Nothing new is hung on it.
  const refused = await desk.officer.post('/contributions', { organizationId: b, counterparty: '捐助方', counterpartyKind: 'enterprise', sourceClass: 'enterpriseGift', form: 'cash', amountFen: 100, pledgedOn: '2018-03-01' });
  expect([refused.status, refused.body.type, refused.body.errors[0].pointer]).toEqual([409, '/problems/organizations/is-merged', '/organizationId']);

  // Undone: exactly these come back; what came since stays.
  const since = await contribution(a);
  expect((await undo(desk, String(merged.id))).body.state).toBe('undone');
  for (const [resource, row] of rows) expect((await one(`/${resource}/${row.id}`)).organizationId).toBe(b);
  expect((await one(`/contributions/${since.id}`)).organizationId).toBe(a);
  expect(await one(`/organizations/${b}`)).toMatchObject({ state: 'registered', mergedIntoId: null });
  expect((await one(`/organizations/${a}`)).address).toBeNull();
  expect((await figure()).value).toBe(before);
  expect((await ngo.get('/sessions/current')).body.user.organizationId).toBe(b);
  expect((await verifyHistory(desk.world.db, (heads) => heads)).faults).toEqual([]);
});

test('field by field: the code goes along and comes back', async () => {
  const [a, b] = [await body(desk.officer, '丙中心', { type: 'socialService', legalRepresentative: '王一', sector: '养老' }), await body(desk.officer, '丙服务中心', { type: 'socialService', uscc: '52520103MJA000024Y', legalRepresentative: '王二', sector: '助学' })];
  const merged = await merge(desk, a, b, { choices: { name: 'absorbed', sector: 'absorbed', legalRepresentative: 'survivor' } });
  expect(await one(`/organizations/${a}`)).toMatchObject({ name: '丙服务中心', uscc: '52520103MJA000024Y', legalRepresentative: '王一', sector: '助学' });
  expect((await one(`/organizations/${b}`)).uscc).toBeNull();
  const now = await one(`/organizations/${a}`);
  await made(desk.officer.patch(`/organizations/${a}`, { sector: '助残' }, { 'If-Match': `"${now.version}"` }));
  await undo(desk, String(merged.id));
  expect(await one(`/organizations/${a}`)).toMatchObject({ name: '丙中心', sector: '助残', uscc: null });
  expect(await one(`/organizations/${b}`)).toMatchObject({ name: '丙服务中心', uscc: '52520103MJA000024Y', state: 'registered' });
});

test('what cannot be merged is refused by name', async () => {
  const [a, b] = [await body(desk.officer, '丁一', { type: 'association', uscc: '51520103MJA0000167' }), await body(desk.officer, '丁二', { type: 'association', uscc: '51520103500000015B' })];
  expect((await propose(desk.officer, a, b)).body.type).toBe('/problems/duplicates/two-codes');
  expect((await propose(desk.officer, a, a)).body.type).toBe('/problems/duplicates/merge-with-itself');
  expect((await propose(desk.officer, a, '0190b0a0-0000-7000-8000-000000000000')).status).toBe(404);
  const idea = (await made(desk.officer.post('/organizations', { name: '丁三', type: 'association' }))).id as string;
  expect((await propose(desk.officer, idea, a)).body.type).toBe('/problems/duplicates/survivor-behind');
  expect((await propose(desk.officer, a, idea, { choices: { state: 'absorbed' } })).body.type).toBe('/problems/duplicates/field-not-chosen');
});

test('an undo that cannot bring back what was there is refused with the reason, and changes nothing', async () => {
  const [a, b, c] = [await body(desk.officer, '戊一'), await body(desk.officer, '戊二'), await body(desk.officer, '戊三')];
  const p = await project(b);
  const first = await merge(desk, a, b, { choices: { name: 'absorbed' } });
  // a row made since that hangs on a project that would go back
  const hanging = await contribution(a, { projectId: p.id });
  expect((await undo(desk, String(first.id))).body).toMatchObject({ status: 409, type: '/problems/duplicates/hangs-together' });
  expect((await one(`/projects/${p.id}`)).organizationId).toBe(a);
  await moved(desk.manager, `/contributions/${hanging.id}/lapse`, hanging, { reason: '撤回' });
  expect((await undo(desk, String(first.id))).status).toBe(409); // it still hangs there
  // a later merge of the same record took the same item
  const second = await merge(desk, a, c, { choices: { name: 'absorbed' } });
  expect((await undo(desk, String(first.id))).body.type).toBe('/problems/duplicates/later-merge');
  expect((await undo(desk, String(second.id))).status).toBe(201);
  // the survivor itself was merged
  const d = await body(desk.officer, '戊四');
  const third = await merge(desk, d, a);
  expect((await undo(desk, String(first.id))).body.type).toBe('/problems/duplicates/survivor-gone');
  expect((await undo(desk, String(third.id))).status).toBe(201);
  expect((await undo(desk, String(third.id))).body.type).toBe('/problems/machine/not-from-here');
});

test('two people confirm at the same second: it happens once', async () => {
  const [a, b] = [await body(desk.officer, '己一'), await body(desk.officer, '己二')];
  await contribution(b);
  const proposed = await made(propose(desk.officer, a, b));
  const answers = await Promise.all([desk.manager, desk.bureau].map((who) => who.move(`/merges/${proposed.id}/confirmation`, proposed)));
  expect(answers.map((x) => x.status).sort()).toEqual([201, 412]);
  expect((await one(`/merges/${proposed.id}`)).linkCount).toBe(1);
});

test('a row entered while its body is being merged is with the survivor, or refused; never lost', async () => {
  const [a, b] = [await body(desk.officer, '庚一'), await body(desk.officer, '庚二')];
  const proposed = await made(propose(desk.officer, a, b));
  const [confirmed, ...entered] = await Promise.all([
    desk.manager.move(`/merges/${proposed.id}/confirmation`, proposed),
    ...Array.from({ length: 6 }, () => desk.officer.post('/contributions', { organizationId: b, counterparty: '捐助方', counterpartyKind: 'enterprise', sourceClass: 'enterpriseGift', form: 'cash', amountFen: 100, pledgedOn: '2018-03-01' })),
  ]);
  expect(confirmed?.status).toBe(201);
  const kept = entered.filter((e) => e?.status === 201);
  for (const other of entered.filter((e) => e?.status !== 201)) expect(other?.body.type).toBe('/problems/organizations/is-merged');
  expect((await one(`/contributions?organizationId=${a}`)).total).toBe(kept.length);
  expect((await one(`/contributions?organizationId=${b}`)).total).toBe(0);
});

test('keys change between a merge and its undo, the old one is thrown away: the phone goes back to whose it was', async () => {
  // Its own district, which starts again without a queue.
  const own = await openDesk('merges-keys', { JOBS_URL: '' });
  try {
    const [a, b] = [await body(own.officer, '丁协会'), await body(own.officer, '丁协会(重复)', { contactPhone: '13800000012' })];
    const merged = await merge(own, a, b);
    expect((await own.officer.get(`/organizations/${a}`)).body.contactPhone).toBe('138****0012');
    const newest = Buffer.alloc(32, 7);
    const changed = await reEncrypt(own.world.db, new Secrets(newest, ...own.world.config.dataKeys));
    expect([changed.faults, changed.columns.filter((c) => c.left)]).toEqual([[], []]);
    await own.world.restart({ dataKeys: [newest] });
    expect((await undo(own, String(merged.id))).body.state).toBe('undone');
    expect(await Promise.all([a, b].map(async (id) => (await own.officer.get(`/organizations/${id}`)).body.contactPhone))).toEqual([null, '138****0012']);
    const kept = JSON.stringify(await own.world.db.rows('SELECT itemsBefore, itemsTaken FROM merge'));
    expect(kept).toContain('contactPhoneIndex');
    expect(kept).not.toMatch(/v2\.|[0-9a-f]{64}/);
  } finally {
    await own.world.close();
  }
});
