import type { INestApplicationContext } from '@nestjs/common';
import { Figures } from '../features/figures/figures.service.js';
import type { Actor } from '../kernel/actor.js';
import { asOf } from './days.js';

export interface Expected { key: string; zh: string; en: string; is?: number; atLeast?: number; below?: number }

/** What the report of 2018 states (demo/seed-figures.json); that a part of the money is verified and another not, it does not tell. */
export const headline: readonly Expected[] = [
  { key: 'registeredOrganizations', zh: '登记社会组织(家)', en: 'organizations registered', is: 274 },
  { key: 'incubatedOrganizations', zh: '入驻培育社会组织(家)', en: 'organizations incubated', is: 40 },
  { key: 'fundingPaidFen', zh: '已拨付项目资金(分)', en: 'project money paid, in fen', is: 100_000_000 },
  { key: 'leverageReceivedFen', zh: '撬动社会资金·已到账(分)', en: 'social money received, in fen', is: 3_700_000_000 },
  { key: 'leverageVerifiedFen', zh: '撬动社会资金·已核实(分)', en: 'of it verified, in fen', atLeast: 1, below: 3_700_000_000 },
  { key: 'activities', zh: '开展活动(场)', en: 'activities', is: 460 },
  { key: 'beneficiaryVisits', zh: '服务人次', en: 'person-times served', is: 19_000 },
  { key: 'mediaReports', zh: '媒体报道(篇)', en: 'media reports', atLeast: 200 },
  { key: 'honouredIndividuals', zh: '受表彰个人(人)', en: 'persons honoured', atLeast: 20 },
  { key: 'policyDocuments', zh: '政策文件(件)', en: 'policy documents', is: 10 },
];

export type Found = Expected & { value: number | null };

/** The board at the end of 2018, as the manager sees it. */
export async function headlineOf(app: INestApplicationContext, manager: Actor): Promise<Found[]> {
  const { items } = await app.get(Figures).board(manager, { asOf }, 'zh');
  return headline.map((expected) => ({ ...expected, value: items.find(({ key }) => key === expected.key)?.value ?? null }));
}

export const isRight = ({ is, atLeast, below, value }: Found): boolean =>
  value !== null && (is === undefined || value === is) && (atLeast === undefined || value >= atLeast) && (below === undefined || value < below);
