const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
/** The header itself lists the first 109 sectors of the allocation table, from here on. */
const TABLE_LIST_AT = 76;
const TABLE_LIST_LENGTH = 109;
const MAX_DIRECTORY_SECTORS = 1_000;

/** Whether the file is an OLE2 compound file: an old .xls, or the wrapping of a workbook with a password. */
export const isCompound = (start: Buffer): boolean => start.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1';

/**
 * Whether a compound file wraps an encrypted workbook: its directory then names a stream EncryptedPackage.
 * An old .xls with a password is still an old .xls, which is the first thing its owner has to change.
 */
export function isEncryptedCompound(file: Buffer): boolean {
  for (const sector of directorySectors(file)) {
    for (let at = 0; at + ENTRY_BYTES <= sector.length; at += ENTRY_BYTES) {
      const nameBytes = Math.min(sector.readUInt16LE(at + 64), 64);
      if (nameBytes > 2 && sector.toString('utf16le', at, at + nameBytes - 2) === 'EncryptedPackage') return true;
    }
  }
  return false;
}

/** Follows the chain of the directory through the allocation table; stops where a broken file stops making sense. */
function* directorySectors(file: Buffer): Generator<Buffer> {
  if (file.length < HEADER_BYTES) return;
  const shift = file.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return;
  const size = 2 ** shift;
  const sectorAt = (number: number): Buffer => file.subarray((number + 1) * size, (number + 2) * size);
  let sector = file.readUInt32LE(48);
  for (let seen = 0; seen < MAX_DIRECTORY_SECTORS; seen += 1) {
    const content = sectorAt(sector);
    if (content.length === 0) return;
    yield content;
    const slot = Math.floor((sector * 4) / size);
    if (slot >= TABLE_LIST_LENGTH) return;
    const table = sectorAt(file.readUInt32LE(TABLE_LIST_AT + slot * 4));
    const within = (sector * 4) % size;
    if (within + 4 > table.length) return;
    sector = table.readUInt32LE(within);
  }
}
