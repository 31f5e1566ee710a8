import { makeUscc } from '../../../src/kernel/uscc.js';
import { openWorld, type World } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { person, setUp } from '../../support/people.js';

type Json = Record<string, any>;
let world: World;
let manager: Client;
let bureau: Client;
let centre: Client;
let staff: Awaited<ReturnType<typeof setUp>>;
let made = 0;
const pdf = (text: string): string => `%PDF-1.4\n${text}\n%%EOF\n`;
const code = (prefix = '52'): string => makeUscc(prefix, '520103', `MJC${String((made += 1)).padStart(5, '0')}`);
/** A valid identity number, made up. */
function identity(n: number): string {
  const seventeen = `99000019800101${String(n).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return seventeen + '10X98765432'.charAt(weights.reduce((sum, w, at) => sum + w * Number(seventeen[at]), 0) % 11);
}
async function ok(asked: Promise<{ status: number; body: Json; text: string }>): Promise<Json> {
  const { status, body, text } = await asked;
  if (status !== 201 && status !== 200) throw new Error(`${status}: ${text}`);
  return body;
}
const enter = (more: Json = {}) => ok(manager.post('/organizations', { name: `云岩区第${(made += 1)}号公益服务中心`, type: 'socialService', uscc: code(), registeredOn: '2016-03-01', legalRepresentative: '甲某', address: '宅吉路1号', ...more }));
const open = (given: Json, who = centre) => ok(who.post('/registration-cases', given));
const move = (noun: string, c: Json, body: Json = {}, who = bureau) => who.move(`/registration-cases/${c.id}/${noun}`, c, body);
/** Everything on the checklist handed in, submitted and accepted. */
async function accepted(given: Json): Promise<Json> {
  let c = await open(given);
  c = await ok(move('materials', c, { materials: c.materials.map((m: Json) => ({ code: m.code, isReceived: true })) }, centre));
  c = await ok(move('submission', c, {}, centre));
  return ok(move('acceptance', c));
}
const approved = async (given: Json, decision: Json = {}): Promise<Json> => ok(move('approval', await accepted(given), { documentNo: `云民许〔2018〕${(made += 1)}号`, ...decision }));
const shown = async (id: string): Promise<Json> => (await manager.get(`/organizations/${id}`)).body;
const founding = { name: '云岩区青藤社会工作服务中心', legalForm: 'corporate', legalRepresentative: '乙某', representativeIdNumber: identity(1), address: '中山东路8号', purpose: '社会工作服务', businessScope: '服务、培训', fundsFen: 3_000_000, supervisoryUnit: '云岩区民政局', fullTimeStaff: 3, nonStateBp: 10_000, premisesMonths: 24, areInitiatorsFit: true };

beforeAll(async () => {
  world = await openWorld('registrations');
  world.clock.set(new Date('2018-06-01T09:00:00+08:00'));
  staff = await setUp(world);
  ({ manager } = staff);
  bureau = await person(world, staff, 'bureau', ['bureauOfficer']);
  centre = await person(world, staff, 'centre', ['incubationOfficer']);
  await ok(manager.post('/divisions', { code: '520103411', name: '宅吉社区', kind: 'community', editions: ['2018'], validFrom: '2013-01-01' }));
});
afterAll(() => world.close());

describe('an establishment', () => {
  let idea: Json;
  let c: Json;
  beforeAll(async () => { idea = await ok(manager.post('/organizations', { name: '青藤(筹)', type: 'socialService' })); });

  test('is checked before it is applied for: every rule by its name, hard and soft apart', async () => {
    const { status, body } = await centre.post('/registration-cases/pre-check', { kind: 'establishment', type: 'socialService', name: '青藤协会' });
    expect(status).toBe(200);
    expect(body.items.filter((f: Json) => f.level === 'hard').map((f: Json) => f.rule)).toEqual(['addressGiven', 'purposeGiven', 'scopeGiven', 'representativeGiven', 'initiatorsFit', 'supervised', 'staffed', 'serviceForm', 'serviceFunds', 'nonStateShare', 'premisesRight']);
    expect(body.items.filter((f: Json) => f.level === 'soft')).toEqual([expect.objectContaining({ rule: 'nameBeginsWithPlace', field: 'name', source: 'docs/sources.md#X11' }), expect.objectContaining({ rule: 'nameEndsWithForm' })]);
    expect((await centre.post('/registration-cases/pre-check', { kind: 'establishment', type: 'socialService', ...founding })).body.items).toEqual([]);
  });
  test('comes with a checklist and is sent back by name for what is missing', async () => {
    c = await open({ organizationId: idea.id, kind: 'establishment', ...founding, name: '云岩区青藤服务中心', supervisoryUnit: null });
    expect(c).toMatchObject({ number: 'DJ-2018-0001', state: 'drafted', missingCount: 6, dueOn: null, representativeIdNumber: expect.stringMatching(/^9900\*+\w{4}$/), can: expect.arrayContaining(['submit', 'withdraw', 'edit', 'attach']) });
    expect(c.materials.map((m: Json) => m.code)).toEqual(['application', 'supervisorApproval', 'premisesProof', 'capitalVerification', 'founders', 'charterDraft']);
    c = await ok(move('submission', c, {}, centre));
    expect(c).toMatchObject({ state: 'submitted', dueOn: '2018-06-08' });
    const early = await move('acceptance', c);
    expect([early.status, early.body.type, early.body.missingCount]).toEqual([422, '/problems/registrations/materials-missing', 6]);
    expect((await move('return', c, {})).status).toBe(422);
    c = await ok(move('return', c, { missing: ['charterDraft', 'premisesProof'], reason: '业务主管单位未填写' }));
    expect(c).toMatchObject({ state: 'returned', dueOn: null, returnedFor: [{ code: 'charterDraft', zh: '章程草案' }, { code: 'premisesProof' }, { code: null, zh: '业务主管单位未填写' }], officerName: 'bureau(测试)' });
  });
  test('is put right, accepted on complete papers, and is due in sixty days', async () => {
    c = await ok(centre.patch(`/registration-cases/${c.id}`, { name: founding.name, supervisoryUnit: founding.supervisoryUnit }, { 'If-Match': `"${c.version}"` }));
    const file = await centre.upload('章程草案.pdf', pdf('charter'));
    const evidence = await ok(centre.post(`/registration-cases/${c.id}/evidence`, { fileId: file.body.id, label: '章程草案' }));
    c = await ok(move('materials', c, { materials: c.materials.map((m: Json) => ({ code: m.code, isReceived: true, evidenceId: m.code === 'charterDraft' ? evidence.id : null })) }, centre));
    expect([c.missingCount, c.materials.at(-1).evidenceId]).toEqual([0, evidence.id]);
    c = await ok(move('submission', c, {}, centre));
    c = await ok(move('acceptance', c, { acceptedOn: '2018-06-01' }));
    expect(c).toMatchObject({ state: 'accepted', dueOn: '2018-07-31', isOverdue: false, officerName: 'bureau(测试)', returnedFor: null });
    expect((await centre.patch(`/registration-cases/${c.id}`, { name: '另一个名' }, { 'If-Match': `"${c.version}"` })).status).toBe(403);
    expect(c.can).not.toContain('edit');
    world.clock.set(new Date('2018-08-01T09:00:00+08:00'));
    expect((await bureau.get('/registration-cases?isOverdue=true')).body.items.map((o: Json) => o.number)).toEqual(['DJ-2018-0001']);
    world.clock.set(new Date('2018-06-01T09:00:00+08:00'));
  });
  test('is decided with code, certificate and representative in one write', async () => {
    const noCode = await move('approval', c, { documentNo: '云民许〔2018〕1号' });
    expect([noCode.status, noCode.body.errors[0].pointer, (await shown(idea.id)).state]).toEqual([422, '/uscc', 'idea']);
    const uscc = code();
    c = await ok(move('approval', c, { documentNo: '云民许〔2018〕1号', effectiveOn: '2018-05-30', uscc, certificateNo: '黔云民证字第001号' }));
    expect(c).toMatchObject({ state: 'approved', documentNo: '云民许〔2018〕1号', decidedOn: '2018-06-01', effectiveOn: '2018-05-30', decidedByName: 'bureau(测试)', can: ['attach'] });
    expect((await move('materials', c, { materials: [{ code: 'application', isReceived: false }] })).status).toBe(403);
    expect(await shown(idea.id)).toMatchObject({ state: 'registered', name: founding.name, uscc, registeredOn: '2018-05-30', legalForm: 'corporate', legalRepresentative: '乙某', fundsFen: 3_000_000, formerNames: null });
    const { items: certificates } = (await bureau.get(`/registration-certificates?organizationId=${idea.id}`)).body;
    expect(certificates).toEqual([expect.objectContaining({ number: '黔云民证字第001号', state: 'valid', issuedOn: '2018-05-30', validUntil: '2022-05-30', isExpired: false })]);
    const { items: people } = (await bureau.get(`/office-holders?organizationId=${idea.id}`)).body;
    expect(people).toEqual([expect.objectContaining({ name: '乙某', office: 'representative', fromOn: '2018-05-30', state: 'inOffice' })]);
    expect((await bureau.get(`/office-holders/${people[0].id}`)).body.idNumber).toMatch(/^9900\*+\w{4}$/);
    const life = (await bureau.get(`/organizations/${idea.id}/timeline?limit=50`)).body.items as Json[];
    expect(life.filter((l) => l.resource === 'registration-cases').map((l) => l.move).sort()).toEqual(['accept', 'approve', 'attach', 'create', 'edit', 'edit', 'sendBack', 'submit', 'submit']);
    expect(new Set(life.map((l) => l.resource))).toEqual(new Set(['organizations', 'registration-cases', 'registration-certificates', 'office-holders']));
    expect(JSON.stringify(life)).not.toContain(identity(1));
  });
});

test('whoever entered a case does not decide it, and of two who decide at once one wins', async () => {
  const mine = await open({ organizationId: (await enter()).id, kind: 'charter' }, bureau);
  const ready = await ok(move('materials', mine, { materials: mine.materials.map((m: Json) => ({ code: m.code, isReceived: true })) }));
  const c = await ok(move('acceptance', await ok(move('submission', ready)), {}, manager));
  const own = await move('approval', c, { documentNo: 'x' });
  expect([own.status, own.body.type]).toEqual([403, '/problems/registrations/same-hands']);
  const other = await accepted({ organizationId: (await enter()).id, kind: 'change', address: '新路9号' });
  const answers = await Promise.all([move('approval', other, { documentNo: '一号' }), move('refusal', other, { refusalGround: 'other', reason: '不予' }, manager), move('approval', other, { documentNo: '二号' }, manager)]);
  expect(answers.map((a) => a.status).filter((s) => s === 201)).toHaveLength(1);
  expect(answers.map((a) => a.status).filter((s) => s !== 201).every((s) => s === 409 || s === 412)).toBe(true);
  const lines = (await bureau.get(`/registration-cases/${other.id}/history?limit=50`)).body.items as Json[];
  expect(lines.filter((l) => l.move === 'approve' || l.move === 'refuse')).toHaveLength(1);
});

describe('a change', () => {
  test('says what is to change, is asked for what proves it, and takes effect with what was kept', async () => {
    const o = await enter({ name: '云岩区旧称公益服务中心', fundsFen: 100 });
    expect((await centre.post('/registration-cases', { organizationId: o.id, kind: 'change' })).body.type).toBe('/problems/registrations/nothing-changes');
    const c = await accepted({ organizationId: o.id, kind: 'change', name: '云岩区新称公益服务中心', fundsFen: 200, supervisoryConsentOn: '2018-05-01', appliedOn: '2018-06-01' });
    expect([c.isLate, c.dueOn]).toEqual([true, '2018-07-01']);
    expect((await centre.post('/registration-cases', { organizationId: o.id, kind: 'change', address: 'x' })).body.type).toBe('/problems/registrations/case-open');
    await ok(move('approval', c, { documentNo: '云民许〔2018〕9号', effectiveOn: '2018-05-20' }));
    expect(await shown(o.id)).toMatchObject({ name: '云岩区新称公益服务中心', fundsFen: 200, formerNames: '云岩区旧称公益服务中心' });
    expect((await manager.get(`/organizations/${o.id}?asOf=2018-05-19`)).body).toMatchObject({ name: '云岩区旧称公益服务中心', fundsFen: 100 });
    expect((await manager.get(`/organizations/${o.id}/changes`)).body.items).toEqual(expect.arrayContaining([expect.objectContaining({ item: 'name', way: 'case', caseId: c.id, reason: '云民许〔2018〕9号' })]));
    expect((await manager.get(`/organizations?q=${encodeURIComponent('旧称公益')}`)).body.items.map((x: Json) => x.id)).toEqual([o.id]);
  });
  test('of the representative is the only way there is another, whose number is sealed', async () => {
    const o = await enter({ legalRepresentative: '甲某' });
    const first = await ok(centre.post('/office-holders', { organizationId: o.id, name: '甲某', office: 'representative', fromOn: '2016-03-01', idNumber: identity(7) }));
    expect(first.can).not.toContain('leave');
    expect((await centre.move(`/office-holders/${first.id}/leaving`, first)).body.type).toBe('/problems/registrations/representative-by-case');
    expect((await centre.post('/office-holders', { organizationId: o.id, name: '丙某', office: 'representative', fromOn: '2018-01-01' })).body.type).toBe('/problems/registrations/representative-by-case');
    await approved({ organizationId: o.id, kind: 'change', legalRepresentative: '丙某', representativeIdNumber: identity(8) }, { effectiveOn: '2018-05-15' });
    const people = (await bureau.get(`/office-holders?organizationId=${o.id}&sort=fromOn`)).body.items as Json[];
    expect(people.map((p) => [p.name, p.state, p.leftOn])).toEqual([['甲某', 'left', '2018-05-15'], ['丙某', 'inOffice', null]]);
    expect((await shown(o.id)).legalRepresentative).toBe('丙某');
    const rows = await world.db.rows<{ idNumber: string; idNumberIndex: string }>('SELECT idNumber, idNumberIndex FROM office_holder WHERE organizationId = ?', [o.id]);
    expect(JSON.stringify(rows)).not.toContain(identity(8));
    expect((await centre.post('/office-holders', { organizationId: o.id, name: '丁某', office: 'director', fromOn: '2018-01-01', idNumber: '110105194912310021' })).body.errors[0].pointer).toBe('/idNumber');
  });
  test('does not give a second association to one representative', async () => {
    const association = (name: string) => enter({ name, type: 'association', uscc: code('51'), legalRepresentative: '戊某', activityArea: '云岩区' });
    const [a, b] = [await association('云岩区甲社区促进会'), await association('云岩区乙社区促进会')];
    await approved({ organizationId: a.id, kind: 'change', legalRepresentative: '己某', representativeIdNumber: identity(20) });
    const c = await accepted({ organizationId: b.id, kind: 'change', legalRepresentative: '己某', representativeIdNumber: identity(20) });
    const refused = await move('approval', c, { documentNo: 'x' });
    expect([refused.status, refused.body.rule, refused.body.errors[0].pointer]).toEqual([422, 'oneAssociationOnly', '/legalRepresentative']);
    const d = await ok(move('refusal', c, { refusalGround: 'conditionsUnmet', reason: '同时担任', documentNo: '云民不许〔2018〕1号' }));
    expect(d).toMatchObject({ state: 'refused', refusalGround: 'conditionsUnmet', documentNo: '云民不许〔2018〕1号' });
    expect((await shown(b.id)).legalRepresentative).toBe('戊某');
    const { body: checked } = await centre.post('/registration-cases/pre-check', { kind: 'change', organizationId: b.id, legalRepresentative: '己某' });
    expect(checked.items).toEqual([expect.objectContaining({ rule: 'representsOthers', level: 'soft' })]);
  });
  test('with effect from before the last one is refused at its field', async () => {
    const o = await enter();
    await approved({ organizationId: o.id, kind: 'change', address: '甲路' }, { effectiveOn: '2018-05-20' });
    const again = await move('approval', await accepted({ organizationId: o.id, kind: 'change', address: '乙路' }), { documentNo: 'x', effectiveOn: '2018-05-19' });
    expect([again.status, again.body.errors[0].pointer]).toEqual([422, '/effectiveOn']);
  });
});

test('a correction was never otherwise, and another person confirms it', async () => {
  const o = await enter({ name: '云岩区别字公益服务中心' });
  await approved({ organizationId: o.id, kind: 'correction', name: '云岩区正字公益服务中心' });
  expect(await shown(o.id)).toMatchObject({ name: '云岩区正字公益服务中心', formerNames: null });
  expect((await manager.get(`/organizations/${o.id}?asOf=2017-01-01`)).body.name).toBe('云岩区正字公益服务中心');
});

test('a group is filed, and later registered under the same id, with everything that is linked to it', async () => {
  const idea = await ok(manager.post('/organizations', { name: '宅吉社区舞韵队', type: 'communityGroup' }));
  await approved({ organizationId: idea.id, kind: 'filing', legalRepresentative: '庚某', address: '白腊井院落', category: 'cultureSports', individualMembers: 12, areInitiatorsFit: true }, { effectiveOn: '2017-03-01', certificateNo: '宅备〔2017〕1号' });
  expect(await shown(idea.id)).toMatchObject({ state: 'filed', filedOn: '2017-03-01', legalRepresentative: '庚某' });
  const stay = await ok(centre.post('/incubation-cases', { organizationId: idea.id, mode: 'virtual', tier: 'budding' }));
  await approved({ organizationId: idea.id, kind: 'establishment', type: 'association', name: '云岩区舞韵文化促进会', activityArea: '云岩区', purpose: '群众文化', businessScope: '演出、培训', fundsFen: 3_000_000, supervisoryUnit: '区文化局', individualMembers: 60, fullTimeStaff: 1, areInitiatorsFit: true }, { effectiveOn: '2018-05-01', uscc: code('51'), certificateNo: '黔云民证字第077号' });
  expect(await shown(idea.id)).toMatchObject({ state: 'registered', type: 'association', filedOn: '2017-03-01', registeredOn: '2018-05-01', formerNames: '宅吉社区舞韵队' });
  expect((await manager.get(`/organizations/${idea.id}?asOf=2018-04-30`)).body).toMatchObject({ state: 'filed', type: 'communityGroup', name: '宅吉社区舞韵队' });
  expect((await manager.get(`/incubation-cases/${stay.id}`)).body.organizationName).toBe('云岩区舞韵文化促进会');
  expect((await manager.get(`/registration-certificates?organizationId=${idea.id}&sort=issuedOn`)).body.items.map((r: Json) => r.state)).toEqual(['replaced', 'valid']);
});

describe('the end', () => {
  test('hands certificates in and empties the offices', async () => {
    const o = await enter({ legalRepresentative: '辛某' });
    await ok(bureau.post('/registration-certificates', { organizationId: o.id, number: '黔云民证字第101号', issuedOn: '2016-03-01' }));
    await ok(centre.post('/office-holders', { organizationId: o.id, name: '辛某', office: 'representative', fromOn: '2016-03-01' }));
    const c = await approved({ organizationId: o.id, kind: 'deregistration', liquidatedOn: '2018-05-10', appliedOn: '2018-05-26' }, { effectiveOn: '2018-05-31' });
    expect(c.isLate).toBe(true);
    expect(await shown(o.id)).toMatchObject({ state: 'deregistered', closedOn: '2018-05-31' });
    expect((await manager.get(`/registration-certificates?organizationId=${o.id}`)).body.items[0]).toMatchObject({ state: 'handedIn', endedOn: '2018-05-31' });
    expect((await manager.get(`/office-holders?organizationId=${o.id}`)).body.items[0]).toMatchObject({ state: 'left', leftOn: '2018-05-31' });
  });
  test('by merger leaves a pointer to the body that goes on, and both tell of it', async () => {
    const [gone, goesOn] = [await enter(), await enter()];
    const c = await approved({ organizationId: gone.id, kind: 'merger', counterpartId: goesOn.id }, { effectiveOn: '2018-05-31' });
    expect(await shown(gone.id)).toMatchObject({ state: 'deregistered', succeededById: goesOn.id, succeededByName: goesOn.name });
    expect((await manager.get(`/organizations/${goesOn.id}/timeline?resource=registration-cases`)).body.items.every((l: Json) => l.recordId === c.id)).toBe(true);
    expect((await shown(goesOn.id)).state).toBe('registered');
  });
  test('is none in a split: the new body is registered and says where it comes from', async () => {
    const o = await enter();
    const part = await ok(manager.post('/organizations', { name: '分立(筹)', type: 'socialService' }));
    await approved({ organizationId: o.id, kind: 'split', counterpartId: part.id, ...founding, name: '云岩区分立社会工作服务中心', representativeIdNumber: identity(30) }, { uscc: code() });
    expect(await shown(part.id)).toMatchObject({ state: 'registered', name: '云岩区分立社会工作服务中心', splitFromId: o.id, splitFromName: o.name });
    expect((await shown(o.id)).state).toBe('registered');
  });
});

describe('certificates', () => {
  test('have a number that is given once, however it is written and whatever became of it', async () => {
    const [a, b] = [await enter(), await enter()];
    const first = await ok(bureau.post('/registration-certificates', { organizationId: a.id, number: '黔云民证字第Ａ-201号', issuedOn: '2016-03-01' }));
    const again = await bureau.post('/registration-certificates', { organizationId: b.id, number: '黔云民证字第a201号', issuedOn: '2016-04-01' });
    expect([again.status, again.body.errors[0].pointer, again.body.name]).toEqual([409, '/number', a.name]);
    await ok(bureau.move(`/registration-certificates/${first.id}/voiding`, first, { reason: '遗失' }));
    expect((await bureau.post('/registration-certificates', { organizationId: b.id, number: '黔云民证字第A201号', issuedOn: '2016-04-01' })).status).toBe(409);
    const inCase = await move('approval', await accepted({ organizationId: b.id, kind: 'change', address: '丙路' }), { documentNo: 'x', certificateNo: '黔云民证字第A201号' });
    expect([inCase.status, inCase.body.errors[0].pointer, (await shown(b.id)).address]).toEqual([409, '/certificateNo', '宅吉路1号']);
    const race = await Promise.all([a, b].map((o) => bureau.post('/registration-certificates', { organizationId: o.id, number: '黔云民证字第300号', issuedOn: '2016-05-01' })));
    expect(race.map((r) => r.status).sort()).toEqual([201, 409]);
  });
  test('are renewed, and those that expire are listed', async () => {
    const o = await enter();
    const old = await ok(bureau.post('/registration-certificates', { organizationId: o.id, number: '黔云民证字第400号', issuedOn: '2014-06-20' }));
    expect(old.validUntil).toBe('2018-06-20');
    const expiring = (await bureau.get('/registration-certificates?state=valid&expiresUntil=2018-07-02')).body.items as Json[];
    expect(expiring.map((r) => r.number)).toContain('黔云民证字第400号');
    const renewed = await ok(bureau.move(`/registration-certificates/${old.id}/renewal`, old, { number: '黔云民证字第401号', issuedOn: '2018-06-01' }));
    expect(renewed).toMatchObject({ state: 'replaced', replacedByName: '黔云民证字第401号', endedOn: '2018-06-01' });
    expect((await bureau.get(`/registration-certificates/${renewed.replacedById}`)).body).toMatchObject({ state: 'valid', validUntil: '2022-06-01' });
  });
});

test('a body applies for itself and for nobody else, and decides nothing', async () => {
  const [own, other] = [await enter(), await enter()];
  const user = await person(world, staff, 'handler', ['organizationUser'], { organizationId: own.id });
  const c = await open({ organizationId: own.id, kind: 'change', address: '丁路' }, user);
  expect(c.can).toEqual(expect.arrayContaining(['submit', 'withdraw', 'edit', 'attach']));
  expect((await user.post('/registration-cases', { organizationId: other.id, kind: 'change', address: '丁路' })).status).toBe(404);
  const foreign = await open({ organizationId: other.id, kind: 'change', address: '戊路' });
  expect([(await user.get(`/registration-cases/${foreign.id}`)).status, (await move('submission', foreign, {}, user)).status, (await move('approval', c, { documentNo: 'x' }, user)).status]).toEqual([404, 404, 403]);
  expect((await user.get('/registration-cases')).body.items.map((x: Json) => x.id)).toEqual([c.id]);
  expect((await ok(move('withdrawal', c, { reason: '不办了' }, user))).state).toBe('withdrawn');
});

test('the desk shows what is overdue first', async () => {
  const { items } = (await bureau.get('/registration-cases?state=submitted&state=accepted')).body;
  const due = (items as Json[]).map((c) => c.dueOn as string);
  expect(due.length).toBeGreaterThan(0);
  expect(due).toEqual([...due].sort());
});
