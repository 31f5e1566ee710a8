import type { Shape } from '../shape.js';
import type { consents as zh } from '../zh/consents.js';

export const consents: Shape<typeof zh> = {
  one: 'Consent', many: 'Consents', add: 'Record a consent',
  fields: { scope: 'Consent to', subjectName: 'Person', resource: 'Kind of record', subjectId: 'Record id', givenOn: 'Given on', givenBy: 'Given by', guardianName: 'Guardian', guardianRelation: 'Relation to the person', guardianPhone: 'Guardian’s phone', withdrawnOn: 'Withdrawn on', withdrawalReason: 'Reason of the withdrawal', createdBy: 'Recorded by', state: 'State', source: 'Source' },
  hints: { subjectId: 'The person’s record or their honour; filled in when you come from a volunteer or an honour.', guardianPhone: 'Stored encrypted; only the last four digits are shown.' },
  states: { given: 'Given', withdrawn: 'Withdrawn' },
  moves: { withdraw: { name: 'Withdraw', sentence: '"{title}" withdraws the consent. It takes effect at once: the name is masked in public, and a minor serves no more.' } },
  choices: {
    scope: { honourPublication: 'publishing honour and name', portrait: 'use of photos', minorService: 'a minor’s service' },
    resource: { volunteers: 'volunteer', honorees: 'honoree (all honours)', honours: 'one honour' },
    givenBy: { self: 'the person', guardian: 'a guardian' },
    guardianRelation: { parent: 'parent', grandparent: 'grandparent', sibling: 'elder sibling', otherGuardian: 'another guardian' },
  },
  sections: { consent: 'Consent', guardian: 'Guardian' },
};
