import type { mediaReports as zh } from '../zh/publicity.js';
import type { Shape } from '../shape.js';

export const mediaReports: Shape<typeof zh> = {
  one: 'Media report', many: 'media reports', add: 'New media report',
  fields: { title: 'Title', medium: 'Medium', level: 'Level', publishedOn: 'Published on', url: 'Link', reprintOfId: 'Reprint of', reprints: 'Reprints', verifiedOn: 'Verified on', verifiedBy: 'Verified by', organizationId: 'Organization', activityId: 'Activity', state: 'State', source: 'Source' },
  hints: { reprintOfId: 'Reprints are not counted; only the original is.', url: 'Begins with http:// or https://' },
  states: { reported: 'To be verified', verified: 'Verified', rejected: 'Rejected' },
  moves: {
    verify: { name: 'Verify', sentence: 'The original has been seen: “{title}” is true.' },
    reject: { name: 'Reject', sentence: 'The report “{title}” cannot be verified.' },
  },
  choices: { level: { national: 'National', provincial: 'Provincial', municipal: 'Municipal', district: 'District', online: 'Online' } },
  sections: { report: 'Report', about: 'About' },
};
