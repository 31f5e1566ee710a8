// A district's register for the bench, entered through the API like any other; fixed seed, nothing personal.
const KINDS = ['association', 'socialService', 'foundation'];
const SECTORS = ['为老', '助残', '儿童', '社区治理', '文体'];

let seed = 20181231;
const dice = (n) => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return seed % n; };

/** 28 units and `size` bodies, every twelfth of them ended; answers the bodies' ids. `post(path, body, headers)` asks as the manager. */
export async function enterDistrict(post, size) {
  const units = [];
  for (let i = 0; i < 28; i++) units.push((await post('/divisions', { code: `520103${400 + i}`, name: `第${i}社区`, kind: 'community', editions: ['2018', '2020'], validFrom: '2010-01-01' })).body.id);
  const bodies = [];
  for (let i = 0; i < size; i++) {
    const { body } = await post('/organizations', {
      name: `云岩区第${i}号社会组织服务中心`, type: KINDS[dice(3)], divisionId: units[dice(28)], registeredOn: `201${dice(9)}-0${1 + dice(9)}-15`, sector: SECTORS[dice(5)], address: `中华北路${i}号`,
      legalRepresentative: '某某', supervisoryUnit: '云岩区民政局', purpose: '服务社区居民', fundsFen: 1_000_000 + dice(9_000_000), source: 'bench',
    });
    if (i % 12 === 0) await post(`/organizations/${body.id}/deregistration`, { closedOn: '2020-01-31', reason: 'bench' }, { 'If-Match': `"${body.version}"` });
    bodies.push(body.id);
  }
  return bodies;
}
