import type { Declared, Resource } from '../../kit/descriptor.js';

export const operatorContracts: Resource = {
  name: 'operator-contracts',
  fields: {
    operator: { kind: 'text', max: 200 },
    startsOn: { kind: 'day' },
    endsOn: { kind: 'day' },
    contractNo: { kind: 'text', max: 60, isCode: true },
    amountFen: { kind: 'money' },
    indicators: { kind: 'longText', max: 4000 },
    state: { kind: 'state' },
    endedOn: { kind: 'day' },
    source: { kind: 'text', max: 200 },
  },
  tones: { draft: 'neutral', running: 'active', ended: 'good', terminated: 'bad' },
  columns: ['operator', 'contractNo', 'state', 'startsOn', 'endsOn', 'amountFen'],
  sorts: ['startsOn', 'amountFen', 'operator'],
  sort: '-startsOn',
  filters: ['state', 'startsOn', 'endsOn'],
  card: [
    { heading: 'contract', fields: ['operator', 'contractNo', 'startsOn', 'endsOn', 'endedOn', 'amountFen'] },
    { heading: 'indicators', fields: ['indicators'] },
  ],
  create: { for: ['manager', 'bureauOfficer', 'bureauLeader'], sections: [{ heading: 'contract', fields: ['operator', 'contractNo', 'startsOn', 'endsOn', 'amountFen'] }, { heading: 'indicators', fields: ['indicators', 'source?'] }] },
  edit: { sections: [{ heading: 'contract', fields: ['operator', 'contractNo', 'startsOn', 'endsOn', 'amountFen'] }, { heading: 'indicators', fields: ['indicators', 'source?'] }] },
  moves: {
    start: { noun: 'start' },
    end: { noun: 'end', isFinal: true },
    terminate: { noun: 'termination', reason: 'required', tone: 'danger', isFinal: true },
  },
} satisfies Declared<'operator-contracts'>;
