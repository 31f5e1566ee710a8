import { AccessApplication } from '../../../src/features/access/access-application.entity.js';
import { Organizations } from '../../../src/features/organizations/organizations.service.js';
import type { Actor } from '../../../src/kernel/actor.js';
import { openWorld, PASSWORD, type World } from '../../support/app.js';
import { body as organization } from '../../support/bodies.js';
import type { Client } from '../../support/client.js';
import { setUp, type Staff } from '../../support/people.js';

type Json = Record<string, any>;
let world: World;
let staff: Staff;
beforeAll(async () => {
  world = await openWorld('access');
  staff = await setUp(world);
});
afterAll(() => world.close());

const letter = { fileName: '介绍信.txt', content: Buffer.from('介绍信', 'utf8').toString('base64') };
const apply = (organizationId: string, more: Json = {}) => world.client().post('/public/access-applications', { organizationId, name: '王小明', phone: '13800005678', isRepresentative: false, statement: '本会秘书长', files: [letter], ...more });
const lying = async (organizationId: string): Promise<Json[]> => (await staff.manager.get(`/access-applications?organizationId=${organizationId}`)).body.items;
const decide = async (client: Client, id: string, noun: string, body: Json = {}) => client.move(`/access-applications/${id}/${noun}`, (await client.get(`/access-applications/${id}`)).body, body);
const enter = async (answer: Json, name = '王小明'): Promise<Client> => {
  const accepted = await world.client().post('/invitations/acceptance', { token: String(answer.once).split('#')[1], name, password: PASSWORD });
  return world.client().signIn(accepted.body.login, PASSWORD);
};
/** The body's representative, approved with evidence. */
const headOf = async (organizationId: string, name = '法人'): Promise<Client> => {
  await apply(organizationId, { name, phone: `139${String(Math.random()).slice(2, 10)}`, isRepresentative: true });
  const [application] = (await lying(organizationId)).filter((a) => a.isRepresentative && a.state === 'submitted');
  return enter((await decide(staff.manager, application?.id, 'approval')).body, name);
};

test('an applicant sees nothing before approval and the link; then the own body only', async () => {
  const [own, foreign] = [await organization(staff.manager, '云岩区申请协会'), await organization(staff.manager, '云岩区无关协会')];
  expect(await apply(own)).toMatchObject({ status: 202, body: { received: true } });
  const [application] = await lying(own);
  expect(application).toMatchObject({ name: '王小明', phone: '138****5678', organizationName: '云岩区申请协会', state: 'submitted' });
  expect((await staff.sysadmin.get(`/users?organizationId=${own}`)).body.items).toEqual([]);
  const { body: papers } = await staff.manager.get(`/access-applications/${application?.id}/evidence`);
  expect(papers.items[0]).toMatchObject({ name: '介绍信.txt', mediaType: 'text/plain' });
  expect((await staff.manager.raw(`/api/v1/files/${papers.items[0].fileId}`)).status).toBe(200);
  const approved = await decide(staff.manager, application?.id, 'approval');
  expect(approved.body).toMatchObject({ state: 'approved', once: expect.stringContaining('/app/invitation#') });
  expect((await staff.manager.get(`/access-applications/${application?.id}`)).text).not.toContain('invitation#');
  const client = await enter(approved.body);
  expect(client.me).toMatchObject({ organizationId: own, organizationName: '云岩区申请协会', isRepresentative: false });
  expect((await client.get('/organizations')).body.items.map((o: Json) => o.id)).toEqual([own]);
  expect((await client.get(`/organizations/${foreign}`)).status).toBe(404);
});

test('applying tells nothing: known or not, first or again, the answer is the same', async () => {
  const [known, fresh] = [await organization(staff.manager, '云岩区已知协会'), await organization(staff.manager, '云岩区未知协会')];
  await headOf(known);
  const answers = [await apply(known), await apply(known), await apply(fresh), await apply(known, { isRepresentative: true })];
  expect(new Set(answers.map((a) => `${a.status} ${a.text}`))).toEqual(new Set(['202 {"received":true}']));
  expect((await lying(known)).filter((a) => a.state === 'submitted')).toHaveLength(2);
});

test('the same application twice at the same moment lies here once', async () => {
  const own = await organization(staff.manager, '云岩区重复协会');
  await Promise.all([apply(own), apply(own), apply(own)]);
  expect(await lying(own)).toHaveLength(1);
  await decide(staff.manager, (await lying(own))[0]?.id, 'refusal', { reason: '电话无法核实' });
  await apply(own);
  expect((await lying(own)).map((a) => a.state).sort()).toEqual(['refused', 'submitted']);
});

test('a body that is not in the public register, or has ended, takes no applications', async () => {
  const ended = await organization(staff.manager, '云岩区已注销协会');
  const { body: record } = await staff.manager.get(`/organizations/${ended}`);
  await staff.manager.move(`/organizations/${ended}/deregistration`, record, { closedOn: '2018-06-01', reason: '自行解散' });
  const answers = [await apply(ended), await apply('0193f0a0-0000-7000-8000-000000000001')];
  expect(answers.map((a) => `${a.status} ${a.body.errors[0].pointer}`)).toEqual(['422 /organizationId', '422 /organizationId']);
});

test('what is handed in is checked by its content', async () => {
  const own = await organization(staff.manager, '云岩区材料协会');
  const program = { fileName: '介绍信.pdf', content: Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000\u0000', 'latin1').toString('base64') };
  expect((await apply(own, { files: [program] })).status).toBe(415);
  expect(await lying(own)).toEqual([]);
});

test('a representative is approved only with evidence, and once', async () => {
  const own = await organization(staff.manager, '云岩区法人协会');
  await apply(own, { isRepresentative: true, files: [] });
  expect((await decide(staff.manager, (await lying(own))[0]?.id, 'approval')).body).toMatchObject({ status: 422, code: 'access/not-proven' });
  await apply(own, { isRepresentative: true, phone: '13900000001' });
  await apply(own, { isRepresentative: true, phone: '13900000002' });
  const proven = (await lying(own)).filter((a) => a.phone !== '138****5678');
  const both = await Promise.all(proven.map(({ id }) => decide(staff.manager, id, 'approval')));
  expect(both.map((a) => a.status).sort()).toEqual([201, 409]);
  expect((await staff.sysadmin.get(`/users?organizationId=${own}`)).body.items.filter((u: Json) => u.isRepresentative)).toHaveLength(1);
});

test('a representative decides on handlers of the own body; on nothing else, and a handler on nobody', async () => {
  const [own, foreign] = [await organization(staff.manager, '云岩区自理协会'), await organization(staff.manager, '云岩区他人协会')];
  const head = await headOf(own);
  await apply(own);
  await apply(own, { isRepresentative: true, phone: '13900000003' });
  await apply(foreign);
  const [mine, rival] = [(await lying(own)).find((a) => !a.isRepresentative && a.state === 'submitted'), (await lying(own)).find((a) => a.isRepresentative && a.state === 'submitted')];
  const [theirs] = await lying(foreign);
  expect((await head.get('/access-applications')).body.items.every((a: Json) => a.organizationId === own)).toBe(true);
  expect((await head.get(`/access-applications/${theirs?.id}`)).status).toBe(404);
  expect((await head.post(`/access-applications/${theirs?.id}/approval`, {}, { 'If-Match': '*' })).status).toBe(404);
  expect((await decide(head, rival?.id, 'approval')).status).toBe(403);
  const handler = await enter((await decide(head, mine?.id, 'approval')).body);
  expect((await handler.get('/access-applications')).body.items).toEqual([]);
  expect((await handler.get(`/access-applications/${mine?.id}`)).status).toBe(404);
});

describe('when the representative changes', () => {
  /** As the registrar's list, or a decided case, enters it. */
  const registered = async (id: string, legalRepresentative: string) => {
    const who = { ...staff.manager.me, organizationId: null, divisionId: null } as unknown as Actor;
    await world.app.get(Organizations).enter(who, { id, version: null }, { legalRepresentative }, { way: 'import' });
  };
  test('in the register, the former one is out at once, the new one is awaited, and the history says why', async () => {
    const own = await organization(staff.manager, '云岩区换届协会', { legalRepresentative: '张三' });
    const former = await headOf(own, '张三');
    await registered(own, '李四');
    await world.delivered();
    expect((await former.get('/organizations')).status).toBe(401);
    const { body: users } = await staff.sysadmin.get(`/users?organizationId=${own}`);
    expect(users.items.map((u: Json) => [u.name, u.state, u.isRepresentative]).sort()).toEqual([['张三', 'disabled', true], ['李四', 'invited', true]].sort());
    expect((await staff.secadmin.get(`/users/${former.me.id}/history`)).text).toContain('法定代表人由张三变更为李四');
    const { body: awaited } = await staff.sysadmin.get(`/users/${users.items.find((u: Json) => u.state === 'invited').id}`);
    const { body: link } = await staff.sysadmin.move(`/users/${awaited.id}/invitation`, awaited);
    expect((await enter(link, '李四')).me).toMatchObject({ organizationId: own, isRepresentative: true });
    expect((await staff.sysadmin.post(`/users/${former.me.id}/reactivation`, {}, { 'If-Match': '*' })).body).toMatchObject({ code: 'accounts/represented-already' });
  });

  test('another change of the card, or the same name with a dot, moves nothing', async () => {
    const own = await organization(staff.manager, '云岩区平静协会', { legalRepresentative: '买买提艾力' });
    const head = await headOf(own, '买买提艾力');
    const { body: record } = await staff.manager.get(`/organizations/${own}`);
    expect((await staff.manager.patch(`/organizations/${own}`, { sector: '教育' }, { 'If-Match': `"${record.version}"` })).status).toBe(200);
    await registered(own, '买买提·艾力');
    await world.delivered();
    expect((await head.get('/organizations')).status).toBe(200);
  });

  test('by the security administrator’s hand, with a reason and a link', async () => {
    const own = await organization(staff.manager, '云岩区代管协会');
    const former = await headOf(own, '旧法人');
    expect((await staff.manager.post('/representative-changes', { organizationId: own, name: '新法人', reason: '罢免' })).status).toBe(403);
    const moved = await staff.secadmin.post('/representative-changes', { organizationId: own, name: '新法人', reason: '会员大会罢免' });
    expect(moved.status).toBe(201);
    expect((await former.get('/organizations')).status).toBe(401);
    expect((await enter(moved.body, '新法人')).me).toMatchObject({ organizationId: own, isRepresentative: true });
    expect((await staff.secadmin.get(`/users/${former.me.id}/history`)).text).toContain('会员大会罢免');
  });
});

test('telephone numbers are sealed', async () => {
  const own = await organization(staff.manager, '云岩区密封协会');
  await apply(own, { phone: '13812345678' });
  const rows = await world.db.read((tx) => tx.findBy(AccessApplication, { organizationId: own }));
  expect(JSON.stringify(rows)).not.toContain('13812345678');
});

test('one network applies ten times an hour', async () => {
  const own = await organization(staff.manager, '云岩区限流协会');
  await world.restart({ rateLimitPerMinute: 10_000 });
  const statuses = [];
  for (let i = 0; i < 11; i++) statuses.push((await apply(own, { phone: `1380000000${i}` })).status);
  expect([statuses.filter((s) => s === 202).length, statuses.at(-1)]).toEqual([10, 429]);
});
