import { fileTypeFromBuffer } from 'file-type';

/** What may be kept, by content: documents, pictures, workbooks, plain text. Nothing that a computer would run. */
const TAKEN = new Set([
  'application/pdf', 'image/png', 'image/jpeg', 'image/webp',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]);

/** An OFD invoice and some workbooks are plain ZIP containers; their ending says which, and only these endings are believed. */
const CONTAINERS: Record<string, string> = {
  ofd: 'application/ofd', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The media type by the first bytes, not by the name; undefined when the kind is not taken. */
export async function mediaTypeOf(head: Buffer, name: string): Promise<string | undefined> {
  const ending = name.toLowerCase().split('.').pop() ?? '';
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  if (found?.mime === 'application/zip') return CONTAINERS[ending];
  if (found?.mime === 'application/xml') return 'application/xml';
  if (found) return TAKEN.has(found.mime) ? found.mime : undefined;
  return isPlainText(head) && (ending === 'txt' || ending === 'csv') ? (ending === 'csv' ? 'text/csv' : 'text/plain') : undefined;
}

/** UTF-8 without control characters; a character that is cut at the end of the head is no fault. */
function isPlainText(head: Buffer): boolean {
  try {
    return head.length > 0 && !/[\u0000-\u0008\u000e-\u001f]/.test(new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true }));
  } catch {
    return false;
  }
}
