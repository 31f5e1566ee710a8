import type { Shape } from '../shape.js';
import type { duplicateDesk as zhDesk, duplicates as zhDuplicates, merges as zhMerges } from '../zh/duplicates.js';

export const duplicates: Shape<typeof zhDuplicates> = {
  one: 'possible duplicate', many: 'possible duplicates', add: 'Compare',
  fields: { leftName: 'One organization', rightName: 'The other', leftUscc: 'Code of the one', rightUscc: 'Code of the other', score: 'Points', state: 'State', createdAt: 'Found at' },
  states: { open: 'To be decided', different: 'Not a duplicate', merged: 'Merged', lapsed: 'No longer alike' },
  moves: {
    dismiss: { name: 'Not a duplicate', sentence: '“{title}” are two organizations; they are not shown again.' },
    reopen: { name: 'Decide again', sentence: 'Decide again whether “{title}” are one.' },
  },
};

export const merges: Shape<typeof zhMerges> = {
  one: 'merge', many: 'merges of duplicates', add: 'Propose a merge',
  fields: { survivorId: 'Record that stays', absorbedId: 'Record absorbed', state: 'State', linkCount: 'Rows that moved', reason: 'Reason', proposedBy: 'Proposed by', confirmedBy: 'Confirmed by', confirmedAt: 'Confirmed at', createdAt: 'Proposed at' },
  hints: { survivorId: 'Of two, the registered one stays.', absorbedId: 'All that hangs on it goes to the record that stays; this can be undone.' },
  states: { proposed: 'To be confirmed', merged: 'Merged', rejected: 'Rejected', withdrawn: 'Withdrawn', undone: 'Undone' },
  moves: {
    confirm: { name: 'Confirm', sentence: 'Confirm “{title}”: all that hangs on the absorbed record goes to the one that stays.' },
    reject: { name: 'Reject', sentence: 'Do not merge “{title}”.' },
    withdraw: { name: 'Withdraw', sentence: 'Withdraw the merge “{title}”.' },
    undo: { name: 'Undo', sentence: 'Undo “{title}”: the rows that moved go back; rows made since stay where they are.' },
  },
};

export const duplicateDesk: Shape<typeof zhDesk> = {
  compare: 'Side by side', item: 'Item', differs: 'differs', keep: 'Keep', keepLeft: 'Keep the first', keepRight: 'Keep the second', reason: 'Reason', propose: 'Propose the merge', dismiss: 'Not a duplicate', keys: 'Keys: 1 keep the first, 2 keep the second, M propose the merge, D not a duplicate. Somebody else confirms a merge.',
  proposed: 'Proposed; somebody else confirms it', dismissed: 'Kept as two organizations', none: 'Nothing is left to be decided', search: 'Compare now', searched: '{n} records compared', reasonMissing: 'Say why first', take: 'Take', why: 'Why',
  reasons: { sameCode: 'same credit code', sameName: 'same name but for brackets, width and traditional characters', sameWithoutRegion: 'same name but for the district', sameShortened: 'same name, one with short words', sameSound: 'names sound alike', oneSlip: 'names one character apart', oneSlipInBrand: 'own names one character apart', formMissing: 'one name lacks the kind of body', abbreviation: 'one name looks like the short form of the other', sameBrand: 'own names begin alike', samePhone: 'same phone', sameRepresentative: 'same legal representative', sameAddress: 'same address', sameDay: 'registered on the same day', otherCode: 'different codes', otherRepresentative: 'different representatives', otherPhone: 'different phones', otherAddress: 'different addresses', otherType: 'different types', otherDay: 'registered on different days', unitMissing: 'only one names the community' },
};
