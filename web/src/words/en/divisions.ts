import type { divisions as zh } from '../zh/divisions.js';
import type { Shape } from '../shape.js';

export const divisions: Shape<typeof zh> = {
  one: 'Division', many: 'divisions', add: 'New division',
  fields: {
    code: 'Code', name: 'Name', kind: 'Kind', editions: 'Editions', edition: 'Edition', validFrom: 'Valid from', validUntil: 'Valid until', source: 'Source',
    measure: 'Measure', value: 'Value', unit: 'Unit', asOfOn: 'As of', note: 'Note', unitId: 'Counted under', scope: 'Scope', unit2018: 'Unit in the 2018 edition', unit2020: 'Unit in the 2020 edition', basis: 'Basis',
  },
  hints: { value: 'As the source states it; the system corrects nothing.' },
  choices: {
    kind: { town: 'Town', community: 'Community', street: 'Street' },
    edition: { '2018': '2018 (27 communities + 1 town)', '2020': '2020 (17 streets + 1 town)' },
    measure: { residentPopulation: 'Resident population', floatingPopulation: 'Floating population', totalPopulation: 'Total population', areaKm2: 'Area' },
  },
  sections: { unit: 'Division', validity: 'Validity' },
  text: {
    statements: 'Population and area (as stated)', noStatements: 'Nothing stated yet', addStatement: 'Add a statement', addSuccessor: 'Say under which unit it counts',
    contradictions: 'Contradictions', contradictionsText: 'Where sources contradict one another they are listed here. Every statement is kept as its source made it; nothing is corrected.', noContradictions: 'No contradictions found', statedBy: 'Source: {source}', added: 'Recorded', difference: 'Difference {value}', sum: 'Sum of the parts', stated: 'Whole as stated',
  },
};
