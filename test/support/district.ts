import type { Client } from './client.js';
import { openWorld, type World } from './app.js';
import { fillRooms } from './district.rooms.js';
import { person, setUp } from './people.js';

type Json = Record<string, any>;

/** A district of three communities that become two streets, twelve bodies and what they did from 2016 to 2018, entered through the API. */
export interface District {
  world: World;
  manager: Client;
  officer: Client;
  staff: { sysadmin: Client; secadmin: Client; manager: Client };
  communities: Json[];
  streets: Json[];
  organizations: Json[];
}

/** Answers the body, or says what was refused. */
export async function made(asked: Promise<{ status: number; body: Json; text: string }>): Promise<Json> {
  const { status, body, text } = await asked;
  if (status !== 201 && status !== 200) throw new Error(`${status}: ${text}`);
  return body;
}

export async function openDistrict(name: string): Promise<District> {
  const world = await openWorld(name);
  world.clock.set(new Date('2018-12-31T09:00:00+08:00'));
  const staff = await setUp(world);
  const officer = await person(world, staff, 'officer', ['volunteerOfficer', 'projectOfficer', 'incubationOfficer']);
  const { communities, streets } = await divisions(staff.manager);
  const organizations = await bodies(staff.manager, [...communities, streets[1] ?? {}]);
  const district = { world, manager: staff.manager, officer, staff, communities, streets, organizations };
  await activities(district);
  await fillRooms(district);
  return district;
}

async function divisions(manager: Client): Promise<{ communities: Json[]; streets: Json[] }> {
  const unit = (code: string, unitName: string, kind: string, edition: string) => made(manager.post('/divisions', { code, name: unitName, kind, editions: [edition], validFrom: edition === '2018' ? '2012-01-01' : '2020-01-01' }));
  const communities = [await unit('520103411', '宅吉社区', 'community', '2018'), await unit('520103412', '省府社区', 'community', '2018'), await unit('520103415', '贵乌社区', 'community', '2018')];
  const streets = [await unit('520103022', '盐务街街道', 'street', '2020'), await unit('520103024', '八鸽岩街道', 'street', '2020')];
  for (const [i, community] of communities.entries()) await made(manager.post(`/divisions/${community.id}/successors`, { unitId: streets[i < 2 ? 0 : 1]?.id, edition: '2020', basis: '测试' }));
  // Under which community the second street counts nobody has said, nor for a third one where nothing is.
  await made(manager.post(`/divisions/${streets[0]?.id}/successors`, { unitId: communities[0]?.id, edition: '2018', basis: '测试' }));
  await unit('520103035', '水东路街道', 'street', '2020');
  return { communities, streets };
}

/** In every community, in a street of later days, and in no division; two of them end. */
async function bodies(manager: Client, units: readonly Json[]): Promise<Json[]> {
  const organizations: Json[] = [];
  for (let i = 0; i < 12; i++) {
    const registeredOn = `201${6 + Math.floor(i / 5)}-${String(1 + ((i * 5) % 12)).padStart(2, '0')}-${i % 2 ? '28' : '01'}`;
    const organization = await made(manager.post('/organizations', { name: `云岩区测试服务中心${i}`, type: i % 4 ? 'socialService' : 'association', divisionId: units[i % 5]?.id ?? null, registeredOn }));
    organizations.push(organization);
    if (i % 6 === 5) await made(manager.move(`/organizations/${organization.id}/deregistration`, organization, { closedOn: '2018-11-15', reason: '自行解散' }));
  }
  return organizations;
}

/** Thirty over two years, on last and first days of months too, in places of their own; some taken back, some still planned. */
async function activities({ manager, officer, organizations, communities }: District): Promise<void> {
  const volunteers = [];
  for (let i = 0; i < 4; i++) volunteers.push(await made(officer.post('/volunteers', { name: `志愿者${i}`, joinedOn: '2017-01-03' })));
  for (let i = 0; i < 30; i++) {
    const day = new Date(Date.UTC(2017, i % 24, i % 3 === 0 ? 0 : 1 + ((i * 7) % 27))).toISOString().slice(0, 10);
    const planned = await made(officer.post('/activities', {
      name: `活动${i}`, organizationId: organizations[i % 11]?.id, divisionId: communities[i % 4]?.id ?? null, place: '院落', kind: 'community', startsAt: `${day}T09:00:00+08:00`, endsAt: `${day}T11:00:00+08:00`,
    }));
    if (i % 10 === 7) continue;
    const attendance = volunteers.slice(0, i % 5).map((v, n) => ({ volunteerId: v.id, minutes: 31 + n * 17 + i }));
    const held = await made(officer.move(`/activities/${planned.id}/record`, planned, { beneficiaryVisits: 7 + ((i * 13) % 41), attendance }));
    if (i % 10 === 3) await made(officer.move(`/activities/${planned.id}/cancellation`, held, { reason: '记错' }));
    else if (i % 2) await made(manager.move(`/activities/${planned.id}/confirmation`, held));
  }
}
