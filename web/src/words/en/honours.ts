import type { honours as zh } from '../zh/honours.js';
import type { Shape } from '../shape.js';

export const honours: Shape<typeof zh> = {
  one: 'Honour', many: 'honours', add: 'New honour',
  fields: { honoreeKind: 'Kind of honoree', honoreeName: 'Honoree', honoreeId: 'Record of the honoree', organizationId: 'Organization', title: 'Honour', kind: 'Kind', level: 'Level', grantedBy: 'Granted by', grantedOn: 'Granted on', documentNo: 'Document no.', consentOn: 'Consent to publish on', verifiedOn: 'Verified on', verifiedBy: 'Verified by', revokedOn: 'Revoked on', state: 'State', source: 'Source' },
  hints: { consentOn: 'The honour of a person is published only with their consent.' },
  states: { reported: 'To be verified', verified: 'Verified', revoked: 'Revoked', rejected: 'Rejected' },
  moves: {
    verify: { name: 'Verify', sentence: 'Certificate or document seen: “{title}” is true.' },
    reject: { name: 'Reject', sentence: '“{title}” cannot be verified.' },
    revoke: { name: 'Revoke', sentence: '“{title}” has been revoked by the body that granted it.' },
  },
  choices: {
    honoreeKind: { person: 'Person', organization: 'Organization' },
    kind: { commendation: 'Commendation', recognition: 'Recognition', star: 'Star level', externalList: 'External list' },
    level: { national: 'National', provincial: 'Provincial', municipal: 'Municipal', district: 'District', community: 'Community', social: 'Social body' },
  },
  sections: { honoree: 'Honoree', honour: 'Honour' },
};
