import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { workingDaysBetween } from '../../src/kernel/calendar.js';
import { contradictions } from '../../src/features/divisions/divisions.rules.js';
import { checkUscc } from '../../src/kernel/uscc.js';
import { hands, people, stories } from '../../src/demo/cast.js';
import { cultivated } from '../../src/demo/cultivated.js';
import { asOf, isOfficeDay, lastEntryOn, opensOn } from '../../src/demo/days.js';
import { districtStatements, divisions } from '../../src/demo/divisions.js';
import { byKey } from '../../src/demo/entry.js';
import { fileOf } from '../../src/demo/evidence.js';
import { extras, organizations } from '../../src/demo/extras.js';
import { meetings, policyDocuments, tasks } from '../../src/demo/governance.js';
import { honours } from '../../src/demo/honours.js';
import { incubationCases, services } from '../../src/demo/incubation.js';
import { contributionEntries, countedFen } from '../../src/demo/leverage.js';
import { projectEntries } from '../../src/demo/projects.js';
import { mediaReports } from '../../src/demo/publicity.js';
import { registered } from '../../src/demo/register.js';
import { timeline } from '../../src/demo/timeline.js';
import { paidFen, tranches } from '../../src/demo/tranches.js';
import { activities, volunteers } from '../../src/demo/volunteering.js';
import { caseWindows, projectWindows } from '../../src/demo/windows.js';

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const unique = <T>(list: readonly T[]) => new Set(list).size;
const read = (path: string) => readFileSync(new URL(`../../demo/${path}`, import.meta.url), 'utf8');
const { headline } = JSON.parse(read('seed-figures.json')) as { headline: Record<string, number> };

describe('the figures of the report hold at the end of 2018', () => {
  test('274 bodies are registered and in being, and nothing else is', () => {
    const inBeing = organizations.filter(
      ({ body, steps }) =>
        (body.registeredOn !== undefined || steps.some((step) => step.move === 'register')) &&
        !steps.some((step) => ['deregister', 'revoke', 'cancel'].includes(step.move)),
    );
    expect(inBeing).toHaveLength(headline.registeredOrganizations ?? 0);
    expect(inBeing.map((o) => o.key).sort()).toEqual(registered.map((o) => o.key).sort());
    expect(registered.every((o) => o.registeredOn <= asOf)).toBe(true);
    expect(extras).toHaveLength(8);
  });

  test('40 distinct bodies, all of the 274, have moved in', () => {
    const movedIn = incubationCases
      .filter((c) => c.steps.some((step) => step.move === 'moveIn' && step.body.movedInOn <= asOf))
      .map((c) => c.body.organizationKey);
    expect(unique(movedIn)).toBe(headline.incubatedOrganizations);
    expect(movedIn).toHaveLength(40);
    expect(movedIn.every((key) => registered.some((o) => o.key === key))).toBe(true);
  });

  test('a million yuan is paid, and 37 million received of which about two thirds are verified', () => {
    expect(paidFen(asOf)).toBe(headline.projectFundingFen);
    const received = contributionEntries.filter((c) => c.state === 'received' || c.state === 'verified');
    expect(sum(received.map((c) => countedFen(c.body)))).toBe(headline.leveragedSocialFundsFen);
    const verified = sum(received.filter((c) => c.state === 'verified').map((c) => countedFen(c.body)));
    expect(verified / 3_700_000_000).toBeGreaterThan(0.6);
    expect(verified / 3_700_000_000).toBeLessThan(0.7);
  });

  test('460 activities served 19,000 person-times', () => {
    const confirmed = activities.filter((a) => a.steps.some((step) => step.move === 'confirm'));
    expect(confirmed).toHaveLength(headline.activities ?? 0);
    expect(sum(confirmed.flatMap((a) => a.steps.map((step) => (step.move === 'hold' ? step.body.beneficiaryVisits : 0))))).toBe(
      headline.beneficiaryVisits,
    );
    expect(confirmed.every((a) => a.heldOn <= asOf)).toBe(true);
  });

  test('media, honours and policy documents are as many as the report says or more', () => {
    const verified = mediaReports.filter((m) => m.body.reprintOfKey === undefined && m.steps.some((step) => step.move === 'verify'));
    expect(verified.length).toBeGreaterThanOrEqual(headline.mediaReportsAtLeast ?? 0);
    const standing = honours.filter((h) => h.steps.at(-1)?.move === 'verify');
    const persons = standing.filter((h) => h.body.honoreeKind === 'person');
    expect([persons.length, unique(persons.map((h) => h.honoreeKey))]).toEqual([27, 23]);
    expect(persons.find((h) => h.body.honoreeName === '陈虹')?.body).toMatchObject({
      title: '中国好人榜',
      kind: 'externalList',
      level: 'national',
      grantedBy: '中央文明办',
    });
    expect(unique(standing.filter((h) => h.body.honoreeKind === 'organization').map((h) => h.honoreeKey))).toBeGreaterThan(3);
    expect(policyDocuments.filter((p) => p.steps.length === 1 && (p.body.expiresOn ?? '9999') > asOf)).toHaveLength(headline.policyDocuments ?? 0);
  });
});

describe('the register', () => {
  test('has no name, code, telephone or key twice', () => {
    for (const field of ['name', 'uscc', 'contactPhone', 'key'] as const) expect(unique(registered.map((o) => o[field]))).toBe(274);
    expect(unique(organizations.map((o) => o.body.name))).toBe(282);
    expect(unique(organizations.map((o) => o.key))).toBe(282);
  });

  test('has only codes whose checks and type are right, by district, city and province', () => {
    const types = { association: '51', socialService: '52', foundation: '53', communityGroup: '' };
    for (const o of registered) expect({ name: o.name, ...checkUscc(o.uscc) }).toMatchObject({ name: o.name, ok: true, registrar: o.registrar });
    expect(registered.every((o) => o.uscc.startsWith(types[o.type]))).toBe(true);
    expect(unique(registered.map((o) => o.registrar))).toBe(3);
    expect(registered.filter((o) => o.type === 'foundation').every((o) => o.registrar === '520000')).toBe(true);
  });

  test('begins with the body the report names, for which nobody is invented', () => {
    expect(registered[0]).toMatchObject({ key: 'org-001', name: '云岩区欢乐船儿童特殊教育康复中心', legalRepresentative: null });
    expect(Object.keys(stories).every((key) => organizations.some((o) => o.key === key))).toBe(true);
  });
});

describe('the divisions', () => {
  test('are those of units.csv, each community with one successor', () => {
    const rows = read('units.csv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    for (const edition of ['2018', '2020'] as const) {
      const listed = rows.filter((row) => row[0] === edition).map((row) => `${row[1]} ${row[2]}`);
      expect(
        divisions
          .filter((d) => d.body.editions.includes(edition))
          .map((d) => `${d.body.code} ${d.body.name}`)
          .sort(),
      ).toEqual(listed.sort());
    }
    const communities = divisions.filter((d) => d.body.kind === 'community');
    expect(
      communities.every(
        (d) => d.successors.length === 1 && divisions.some((s) => s.key === d.successors[0]?.unitKey && s.body.editions.includes('2020')),
      ),
    ).toBe(true);
    expect(communities.every((d) => /^(名称沿用|推定)/.test(d.successors[0]?.basis ?? ''))).toBe(true);
  });

  test('keep the areas that contradict each other, and nothing else does', () => {
    const nothing = { divisionId: null, scope: null };
    const ofUnits = divisions.flatMap((d) => d.statements.map((s) => ({ ...nothing, divisionId: d.key, ...s })));
    const unitOf = (key: string) => byKey(divisions, key).body;
    const found = contradictions([...districtStatements.map((s) => ({ ...nothing, ...s })), ...ofUnits], unitOf);
    expect(found.map(({ measure, stated, sum: parts }) => [measure, stated, parts])).toEqual([['areaKm2', '93.57', '96.57']]);
    expect(
      byKey(divisions, '520103100')
        .statements.filter((s) => s.measure === 'areaKm2')
        .map((s) => s.value),
    ).toEqual(['39.69', '36.69']);
  });
});

describe('money', () => {
  test('no project asks for more than 60 per cent of its budget or is awarded more than it asked', () => {
    for (const { body, awardedFen } of projectEntries) {
      expect(body.askedFen * 10_000).toBeLessThanOrEqual(body.budgetFen * 6000);
      expect(awardedFen ?? 0).toBeLessThanOrEqual(body.askedFen);
    }
  });

  test('tranches add up, and are asked for, approved and paid by three people, in that order', () => {
    for (const project of projectEntries.filter((p) => p.agreedOn !== null)) {
      expect(sum(tranches.filter((t) => t.projectKey === project.key).map((t) => t.amountFen))).toBe(project.awardedFen);
    }
    const paid = tranches.filter((t) => t.steps.at(-1)?.move === 'pay');
    for (const t of paid) {
      expect(unique(t.steps.map((step) => step.by))).toBe(3);
      expect(t.steps.map((step) => step.move)).toEqual(['request', 'approve', 'pay']);
    }
    expect(unique(paid.flatMap((t) => t.steps.flatMap((step) => (step.move === 'pay' ? [step.body.bankReference] : []))))).toBe(paid.length);
    expect(tranches.some((t) => t.steps.at(-1)?.move === 'approve')).toBe(true);
  });

  test('gifts come in every form and from every class, are tied to a window, and nobody verifies what they recorded', () => {
    expect(unique(contributionEntries.map((c) => c.body.form))).toBe(6);
    expect(unique(contributionEntries.map((c) => c.body.sourceClass))).toBe(7);
    expect(unique(contributionEntries.map((c) => c.state))).toBe(7);
    for (const c of contributionEntries) {
      const window = [...projectWindows, ...caseWindows].find(
        (w) => w.projectKey === c.body.projectKey && w.incubationCaseKey === c.body.incubationCaseKey,
      );
      expect(window?.organizationKey).toBe(c.body.organizationKey);
      for (const on of [c.body.pledgedOn, c.receivedOn ?? c.body.pledgedOn])
        expect(on >= (window?.from ?? '') && on <= (window?.until ?? '')).toBe(true);
      const check = c.steps.find((step) => step.move === 'verify');
      if (check === undefined) continue;
      expect(check.by).not.toBe(c.by);
      expect(c.attachments.some((a) => a.on <= check.on)).toBe(true);
    }
    const receipts = contributionEntries.flatMap((c) => c.steps.flatMap((step) => (step.move === 'receive' ? (step.body.receiptNo ?? []) : [])));
    expect(unique(receipts)).toBe(receipts.length);
    expect(unique(contributionEntries.map((c) => `${c.body.counterparty}/${c.receivedOn ?? c.body.pledgedOn}/${c.body.amountFen}`))).toBe(
      contributionEntries.length,
    );
  });

  test('what is not social or not proven counts nothing', () => {
    const gift = { sourceClass: 'enterpriseGift', form: 'goods', hasValuationProof: true, amountFen: 100 } as const;
    expect(countedFen(gift)).toBe(100);
    expect(countedFen({ ...gift, hasValuationProof: false })).toBe(0);
    expect(countedFen({ ...gift, sourceClass: 'otherPublic' })).toBe(0);
    expect(countedFen({ ...gift, form: 'volunteerTime' })).toBe(0);
  });
});

describe('volunteering', () => {
  const held = activities.flatMap((a) => a.steps.flatMap((step) => (step.move === 'hold' ? [{ a, on: step.on, ...step.body }] : [])));

  test('nobody is in two places on a day, or came before joining, or stayed longer than it lasted', () => {
    const seen = held.flatMap(({ a, attendance }) => attendance.map(({ volunteerKey }) => `${a.heldOn} ${volunteerKey}`));
    expect(unique(seen)).toBe(seen.length);
    const joined = new Map(volunteers.map((v) => [v.key, v.body.joinedOn]));
    for (const { a, attendance } of held) {
      expect(attendance.length).toBeGreaterThanOrEqual(3);
      expect(attendance.length).toBeLessThanOrEqual(12);
      const lasted = (Date.parse(a.body.endsAt) - Date.parse(a.body.startsAt)) / 60_000;
      for (const { volunteerKey, minutes } of attendance) {
        expect((joined.get(volunteerKey) ?? '9999') <= a.heldOn).toBe(true);
        expect(minutes > 0 && minutes <= lasted).toBe(true);
      }
    }
  });

  test('each was recorded within ten working days and confirmed by another', () => {
    const calendar = { isWorkingDay: isOfficeDay, knows: () => true };
    for (const { a, on, beneficiaryVisits, beneficiaryPersons } of held) {
      const confirmed = a.steps.find((step) => step.move === 'confirm');
      expect(confirmed?.by).not.toBe(hands.activities.record);
      expect(workingDaysBetween(a.heldOn, confirmed?.on ?? '', calendar)).toBeLessThanOrEqual(10);
      expect(on > a.heldOn).toBe(true);
      expect(beneficiaryPersons).toBeLessThanOrEqual(beneficiaryVisits);
    }
  });
});

describe('the timeline', () => {
  test('runs on office days, in order, within the years of the demo', () => {
    expect(timeline[0]?.on).toBe(opensOn);
    for (const [i, { on, key }] of timeline.entries()) {
      expect(on >= (timeline[i - 1]?.on ?? '')).toBe(true);
      expect({ key, on, open: isOfficeDay(on) }).toEqual({ key, on, open: true });
    }
    expect((timeline.at(-1)?.on ?? '') <= lastEntryOn).toBe(true);
  });

  test('never names what has not been entered, and every hand is of the cast', () => {
    const known = new Set(divisions.map((d) => d.key));
    const logins = new Set<string>(people.map((p) => p.login));
    for (const happening of timeline) {
      expect(logins.has(happening.by)).toBe(true);
      if (happening.act === 'create') {
        expect(known.has(happening.key)).toBe(false);
        known.add(happening.key);
      } else if (happening.act === 'import') for (const { key } of happening.bodies) known.add(key);
      else expect({ key: happening.key, known: known.has(happening.key.replace(/\/.*/, '')) }).toEqual({ key: happening.key, known: true });
      const body = 'body' in happening ? JSON.stringify(happening.body) : '';
      for (const [, key = ''] of body.matchAll(/"\w+Key":"([^"]+)"/g))
        expect({ by: happening.key, key, known: known.has(key) }).toEqual({ by: happening.key, key, known: true });
    }
  });

  test('moves each record forward in time, and closes no project before its tranches are done', () => {
    const lastMove = new Map<string, number>();
    timeline.forEach((h, i) => {
      if (h.resource === 'tranches') lastMove.set(h.key.replace(/\/.*/, ''), i);
    });
    timeline.forEach((h, i) => {
      if (h.act === 'move' && h.move === 'close') expect(lastMove.get(h.key) ?? 0).toBeLessThan(i);
    });
    for (const { key, on, steps } of [
      ...organizations,
      ...incubationCases,
      ...projectEntries,
      ...contributionEntries,
      ...activities,
      ...mediaReports,
      ...honours,
      ...meetings,
      ...tasks,
    ]) {
      const days = [on, ...steps.map((step) => step.on)];
      expect({ key, days }).toEqual({ key, days: [...days].sort() });
    }
  });
});

describe('the cast and its papers', () => {
  test('all sign-ins are there once, and the bodies and units they belong to exist', () => {
    expect(unique(people.map((p) => p.login))).toBe(19);
    expect(unique(people.map((p) => p.name))).toBe(19);
    expect(people.every((p) => p.organizationKey === undefined || cultivated.some((c) => c.key === p.organizationKey))).toBe(true);
    expect(services.length).toBeGreaterThan(300);
  });

  test('every file handed in is a file of its kind, small, and like no other', () => {
    const files = timeline.flatMap((h) => (h.act === 'attach' ? [fileOf(h.attachment.paper)] : []));
    expect(unique(files.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex')))).toBe(files.length);
    for (const { bytes, mediaType } of files) {
      expect(bytes.length).toBeLessThan(4096);
      expect(Buffer.from(bytes).toString('latin1', 0, 8)).toMatch(mediaType === 'application/pdf' ? /^%PDF-1.4/ : /^.PNG\r\n/);
    }
  });
});
