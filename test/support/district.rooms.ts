import type { Client } from './client.js';
import { moved } from './bodies.js';
import { made, type District } from './district.js';
import { person } from './people.js';

type Json = Record<string, any>;
/** A file of its own for each proof: the same file proves one thing only. */
const pdf = (title: string) => Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n% ${title}`);

/** What the rooms beside register and volunteering count, entered through the API on the days on which it happened. */
export async function fillRooms(district: District): Promise<void> {
  const { world, staff } = district;
  const finance = await person(world, staff, 'finance', ['financeOfficer']);
  const bureau = await person(world, staff, 'bureau', ['bureauOfficer']);
  await incubated(district);
  await granted(district, finance);
  await leveraged(district, finance);
  await reported(district, bureau);
  await governed(district);
  world.clock.set(new Date('2018-12-31T09:00:00+08:00'));
}

const on = ({ world }: District, day: string): void => world.clock.set(new Date(`${day}T10:00:00+08:00`));

/** Three bodies move in; one of them leaves and comes back: it is one body. */
async function incubated(district: District): Promise<void> {
  const { manager, officer, organizations } = district;
  const stay = async (i: number, movedInOn: string): Promise<Json> => {
    on(district, movedInOn);
    let c = await made(officer.post('/incubation-cases', { organizationId: organizations[i]?.id, mode: 'inShell', tier: 'startup', appliedOn: movedInOn }));
    c = await moved(manager, `/incubation-cases/${c.id}/admission`, c, { admittedOn: movedInOn });
    return moved(officer, `/incubation-cases/${c.id}/residence`, c, { movedInOn });
  };
  const first = await stay(0, '2017-03-31');
  const left = await moved(manager, `/incubation-cases/${first.id}/exit`, first, { exitKind: 'voluntary', exitedOn: '2017-03-31', reason: '搬迁' });
  await moved(officer, `/incubation-cases/${left.id}/handover`, left, { handedOverOn: '2017-03-31' });
  await stay(1, '2018-02-28');
  await stay(2, '2018-06-01');
  await stay(0, '2018-06-30');
}

/** Two projects in two communities; five of their six tranches are paid over two years. */
async function granted(district: District, finance: Client): Promise<void> {
  const { world, manager, officer, organizations, communities } = district;
  let paid = 0;
  for (const [i, day, awardedFen] of [[0, '2017-05-15', 3_333_333], [1, '2018-03-01', 1_000_001]] as const) {
    on(district, day);
    let p = await made(officer.post('/projects', {
      organizationId: organizations[i]?.id, name: `项目${i}`, program: `微公益创投(${day.slice(0, 4)}年)`, purpose: '示例', divisionId: communities[i]?.id, startsOn: day, endsOn: '2019-03-31', budgetFen: awardedFen * 2, askedFen: awardedFen,
    }));
    p = await moved(officer, `/projects/${p.id}/submission`, p);
    p = await moved(manager, `/projects/${p.id}/approval`, p, { awardedFen });
    p = await moved(officer, `/projects/${p.id}/agreement`, p, { agreementNo: `协〔${day.slice(0, 4)}〕1号`, agreedOn: day });
    await world.delivered();
    const { items } = (await manager.get(`/tranches?projectId=${p.id}&sort=sequence`)).body;
    for (const [n, paidOn] of [[0, '2017-05-31'], [1, '2018-04-01'], [2, '2018-09-30']] as const) {
      if (paidOn < day || paid === 4) continue;
      on(district, paidOn);
      const row = items[n] as Json;
      let t = (await manager.get(`/tranches/${row.id}`)).body as Json;
      t = await moved(officer, `/tranches/${t.id}/request`, t);
      t = await moved(manager, `/tranches/${t.id}/approval`, t);
      await moved(finance, `/tranches/${t.id}/payment`, t, { paidOn, bankReference: `B${++paid}` });
    }
  }
}

/** Twelve gifts; some are verified later, one is sent back, one is other public money. */
async function leveraged(district: District, finance: Client): Promise<void> {
  const { officer, organizations } = district;
  for (let i = 0; i < 12; i++) {
    const day = `${i < 5 ? 2017 : 2018}-${String(1 + ((i * 5) % 12)).padStart(2, '0')}-${i % 2 ? '28' : '01'}`;
    on(district, day);
    let c = await made(officer.post('/contributions', {
      organizationId: organizations[i % 5]?.id, counterparty: `捐助方${i}(虚构)`, counterpartyKind: 'enterprise', sourceClass: i === 4 ? 'otherPublic' : 'enterpriseGift', form: 'cash', amountFen: 7_654_321 + i * 1_111_113, pledgedOn: day,
    }));
    c = await moved(officer, `/contributions/${c.id}/receipt`, c, { receivedOn: day, receiptNo: `R${i}` });
    if (i === 7) await moved(finance, `/contributions/${c.id}/rejection`, c, { reason: '票据不符' });
    if (i % 3) continue;
    await made(officer.post(`/contributions/${c.id}/evidence`, { fileId: (await officer.upload('回单.pdf', pdf(`R${i}`))).body.id, label: '银行回单' }));
    on(district, `2018-${String(1 + i).padStart(2, '0')}-28`);
    await moved(finance, `/contributions/${c.id}/verification`, (await finance.get(`/contributions/${c.id}`)).body);
  }
}

/** Reports with a reprint, and honours: two of one person, one of a body. */
async function reported(district: District, bureau: Client): Promise<void> {
  const { officer, organizations } = district;
  const report = (i: number, more: Json = {}) => made(officer.post('/media-reports', { title: `报道${i}`, medium: '竹城日报(虚构)', level: 'municipal', publishedOn: `2018-0${i + 2}-15`, organizationId: organizations[i]?.id, ...more }));
  on(district, '2018-12-01');
  const original = await report(0);
  await report(1, { reprintOfId: original.id });
  await report(2);
  for (const [i, grantedOn] of ['2017-12-05', '2018-07-31', '2018-10-17'].entries()) {
    const honour = await made(officer.post('/honours', {
      honoreeKind: i === 2 ? 'organization' : 'person', honoreeName: i === 2 ? String(organizations[1]?.name) : '马小山(虚构)', organizationId: organizations[1]?.id, title: `优秀志愿者${i}`, kind: 'recognition', level: 'district', grantedBy: '区民政局', grantedOn,
    }));
    await made(officer.post(`/honours/${honour.id}/evidence`, { fileId: (await officer.upload('证书.pdf', pdf(`H${i}`))).body.id, label: '证书' }));
    await moved(bureau, `/honours/${honour.id}/verification`, (await bureau.get(`/honours/${honour.id}`)).body);
  }
}

/** Three policy documents, one of which expires. */
async function governed({ manager }: District): Promise<void> {
  for (let i = 0; i < 3; i++) {
    const d = await made(manager.post('/policy-documents', {
      title: `办法${i}`, documentNo: `云虚民〔2017〕${i + 1}号`, issuedBy: '区民政局', issuedOn: `2017-0${i + 3}-01`, effectiveOn: `2017-0${i + 4}-01`, expiresOn: i === 1 ? '2018-05-31' : null, subject: '社会组织',
    }));
    await moved(manager, `/policy-documents/${d.id}/enactment`, d);
  }
}
