import { people, type Role } from './cast.js';
import { isRight, type Found } from './headline.js';

const roleWords: Record<Role, string> = {
  manager: '中心主任 manager',
  incubationOfficer: '孵化专员 incubation officer',
  projectOfficer: '项目专员 project officer',
  financeOfficer: '财务 finance officer',
  volunteerOfficer: '志愿服务专员 volunteer officer',
  bureauOfficer: '民政局登记窗口 bureau officer',
  bureauLeader: '民政局分管领导 bureau leader',
  communityOfficer: '社区干部 community officer',
  organizationUser: '社会组织经办人 organization user',
  expert: '评审专家 expert',
  auditAdmin: '审计管理员 audit administrator',
  systemAdmin: '系统管理员 system administrator',
  securityAdmin: '安全管理员 security administrator',
};

/** Cells a text takes in a terminal: Chinese characters and full-width signs take two. */
const cells = (text: string): number => [...text].reduce((sum, c) => sum + (/[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(c) ? 2 : 1), 0);
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - cells(text)));

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => cells(row[column] ?? ''))));
  return rows.map((row) => `  ${row.map((text, column) => padded(text, widths[column] ?? 0)).join('  ').trimEnd()}\n`).join('');
}

/** Who may sign in, and with what. */
export const signIns = (password: string): string =>
  table([['登录名 login', '角色 role', '口令 password'], ...people.map(({ login, roles }) => [login, roles.map((role) => roleWords[role]).join(', '), password])]);

const wanted = ({ is, atLeast, below }: Found): string =>
  [is === undefined ? [] : `= ${is}`, atLeast === undefined ? [] : `≥ ${atLeast}`, below === undefined ? [] : `< ${below}`].flat().join(', ');

/** The board at the end of 2018, each number beside what it should be. */
export const board = (headline: readonly Found[]): string =>
  table(headline.map((found) => [`${found.zh} ${found.en}`, String(found.value), isRight(found) ? '✓' : `✗ ${wanted(found)}`]));
