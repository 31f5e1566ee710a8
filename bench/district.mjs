// A district's register for the bench, written past the application: fixed seed, nothing personal, never used elsewhere.
const KINDS = ['association', 'socialService', 'foundation'];
const SECTORS = ['为老', '助残', '儿童', '社区治理', '文体'];

let seed = 20181231;
const dice = (n) => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return seed % n; };
const id = (n) => `0168${String(n).padStart(4, '0')}-0000-7000-8000-${String(dice(1e9)).padStart(12, '0')}`;

/** Columns and rows of 28 units and `size` bodies; `insert(table, columns, rows)` is the engine's own. */
export async function fill(insert, size) {
  const units = Array.from({ length: 28 }, (_, i) => ({ id: id(i), code: `520103${400 + i}`, name: `第${i}社区` }));
  await insert('division', ['id', 'code', 'name', 'kind', 'validFrom', 'version', 'createdAt', 'createdBy'], units.map((u) => [u.id, u.code, u.name, 'community', '2010-01-01', 1, '2018-01-01 00:00:00.000', 'bench']));
  await insert('division_crosswalk', ['divisionId', 'edition', 'unitId', 'basis'], units.flatMap((u) => ['2018', '2020'].map((e) => [u.id, e, u.id, 'bench'])));
  const bodies = Array.from({ length: size }, (_, i) => ({ id: id(1000 + i), unit: units[dice(28)].id }));
  const columns = ['id', 'name', 'searchText', 'type', 'state', 'divisionId', 'registeredOn', 'registeredKnownAt', 'sector', 'address', 'legalRepresentative', 'supervisoryUnit', 'isDirectlyRegistered', 'purpose', 'fundsFen', 'version', 'createdAt', 'createdBy', 'source'];
  await insert('organization', columns, bodies.map((b, i) => [b.id, `云岩区第${i}号社会组织服务中心`, `云岩区第${i}号 yunyanqu yyq`, KINDS[dice(3)], i % 12 ? 'registered' : 'deregistered', b.unit, `201${dice(9)}-0${1 + dice(9)}-15`,
    '2018-01-01 00:00:00.000', SECTORS[dice(5)], `中华北路${i}号`, '某某', '云岩区民政局', 0, '服务社区居民', 1_000_000 + dice(9_000_000), 1, '2018-01-01 00:00:00.000', 'bench', 'bench']));
  return bodies;
}
