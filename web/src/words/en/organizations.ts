import type { imports as zhImports, organizations as zhOrganizations } from '../zh/organizations.js';
import type { Shape } from '../shape.js';

export const organizations: Shape<typeof zhOrganizations> = {
  one: 'Organization', many: 'organizations', add: 'New organization',
  fields: {
    name: 'Name', type: 'Type', uscc: 'Unified social credit code', state: 'State', divisionId: 'Community (street, town)', registeredOn: 'Registered on', filedOn: 'Filed on', closedOn: 'Closed on', sector: 'Sector', address: 'Address', legalRepresentative: 'Legal representative (head)', contactPhone: 'Telephone', supervisoryUnit: 'Supervisory unit', isDirectlyRegistered: 'Registered directly', purpose: 'Purpose', businessScope: 'Scope of business', fundsFen: 'Registered funds', memberCount: 'Members', source: 'Source', cardConfirmedOn: 'card last confirmed', cardDueOn: 'to be confirmed again by', createdAt: 'Created at', formerNames: 'Former names', legalForm: 'Legal form', activityArea: 'Area of activity', succeededById: 'Succeeded by', splitFromId: 'Split from', mergedIntoId: 'Merged into',
  },
  hints: { uscc: '18 characters; both check digits are verified.', contactPhone: 'Stored encrypted; only the last four digits are shown.', supervisoryUnit: 'Leave empty when registered directly.' },
  states: { idea: 'In preparation', filed: 'Filed', registered: 'Registered', deregistered: 'Deregistered', revoked: 'Revoked', cancelled: 'Filing cancelled', merged: 'Merged into another record' },
  moves: {
    confirm: { name: 'Card is right', sentence: 'Confirm that the card of “{title}” says what is so today. If something has changed, have it changed first.' },
    file: { name: 'File', sentence: 'File “{title}” as a community group.' },
    register: { name: 'Register', sentence: 'Register “{title}” as a legal person.' },
    deregister: { name: 'Deregister', sentence: 'Deregister “{title}”.' },
    revoke: { name: 'Revoke', sentence: 'Revoke the registration of “{title}”.' },
    cancel: { name: 'Cancel filing', sentence: 'Cancel the filing or preparation of “{title}”.' },
  },
  choices: {
    type: { association: 'Association', socialService: 'Social service institution', foundation: 'Foundation', communityGroup: 'Filed community group' },
    legalForm: { corporate: 'corporate', partnership: 'partnership', individual: 'individual', publicRaising: 'raises money from the public', nonPublicRaising: 'does not raise money from the public' },
  },
  sections: { identity: 'Identity', registration: 'Registered items', contact: 'Contact', business: 'Purpose and business' },
  text: { timeline: 'Timeline', itemChanged: 'registered item changed', alike: 'This organization may be in the register already', alikeHint: 'Please open and compare first; if it is another body, submit as usual.' },
};

export const imports: Shape<typeof zhImports> = {
  title: 'Import', start: 'Import a workbook', intro: 'Upload a register as .xlsx, check which column is which, see the outcome of every row, then confirm. Importing the same file twice creates nothing twice.',
  steps: { upload: 'Upload', mapping: 'Columns', preview: 'Preview', done: 'Done' },
  past: 'Earlier imports', noPast: 'No imports yet', file: 'File', at: 'Time', states: { checked: 'Awaiting confirmation', applying: 'Being written', applied: 'Written', cancelled: 'Cancelled' },
  mappingText: 'Each column of your file is read as the field chosen for it. Columns were matched by name; please check.', column: 'Column of the file', field: 'Field', skip: 'Not imported', checkAgain: 'Check with these columns', checking: 'Checking…',
  counts: { total: 'Rows', new: 'New', changed: 'Changed', unchanged: 'Unchanged', refused: 'Refused' },
  outcomes: { all: 'All', new: 'New', changed: 'Changed', unchanged: 'Unchanged', refused: 'Refused' },
  row: 'Row', outcome: 'Outcome', problems: 'Problems', noRows: 'No rows of this kind', confirm: 'Write {n} {n|row|rows}', confirmText: '{new} new and {changed} changed organizations will be written; the {refused} refused {refused|row|rows} will not, and can be downloaded, corrected and imported again.', nothing: 'Nothing to write', cancel: 'Cancel this import', cancelText: 'Nothing of this file will be written.', refused: 'Download the refused rows (.xlsx)', changeMapping: 'Change the columns',
  applying: 'Being written. You may leave this page; it goes on.', progress: '{done} of {total} rows', applied: 'Written: {new} new, {changed} changed, {unchanged} unchanged, {refused} not written.', cancelled: 'This import was cancelled; nothing was written.', again: 'Import another file',
  stop: 'Stop writing', stopText: 'It stops when the batch being written is done. What is written stays; importing the same file again goes on with the rest.', stopped: 'Stopped: {done} of {total} rows were written and stay; the others were not.', rememberedColumns: 'The columns were read as last time for these columns; please check.', rememberedSource: 'The columns were read as last time for “{source}”; please check.', sourceName: 'Source (optional)', sourceHint: 'For example “export of the city bureau”. Columns of one source are matched once.', toList: 'See the organizations',
};
