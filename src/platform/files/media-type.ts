import { fileTypeFromBuffer } from 'file-type';

/** What may be kept, by content: documents, pictures, workbooks, plain text. Nothing that a computer would run. */
const TAKEN = new Set([
  'application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'application/zip',
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

/** UTF-8 without control characters (a multi-byte character may be cut at the end of the head). */
function isPlainText(head: Buffer): boolean {
  const decoded = new TextDecoder('utf-8').decode(head.subarray(0, Math.max(head.length - 3, 0)));
  return head.length > 0 && !/[\u0000-\u0008\u000e-\u001f]/.test(decoded) && (decoded.match(/\ufffd/g)?.length ?? 0) <= 1;
}
