import { refusal, type Problem } from '../../kernel/problem.js';

export const MEDIA_LEVELS = ['national', 'provincial', 'municipal', 'district', 'online'] as const;
export type MediaLevel = (typeof MEDIA_LEVELS)[number];

export const pageMissing = refusal('publicity/page-missing', 422, '核实前须先上传版面或网页存照(转载件可只留链接)', 'attach a copy of the page before verifying (for a reprint its link is enough)');
export const sameHands = refusal('publicity/same-hands', 403, '录入人不能核实自己录入的报道', 'whoever recorded a report may not verify it');
export const publishedInFuture = refusal('publicity/published-in-future', 422, '刊发日期不能晚于今天', 'it cannot have been published in the future');
export const badLink = refusal('publicity/bad-link', 422, '链接须以 http:// 或 https:// 开头,且不含用户名和密码', 'the link must begin with http:// or https:// and carry no user name or password');
export const reprintOfItself = refusal('publicity/reprint-of-itself', 422, '报道不能转载自己', 'a report is no reprint of itself');
export const reprintOfReprint = refusal('publicity/reprint-of-reprint', 422, '请指向首发报道,而不是另一篇转载', 'point at the original, not at another reprint');
export const originalRejected = refusal('publicity/original-rejected', 422, '首发报道已不予采信', 'that report was rejected');
export const reprintBeforeOriginal = refusal('publicity/reprint-before-original', 422, '转载不能早于首发({publishedOn})', 'a reprint cannot come before its original ({publishedOn})');
export const hasReprints = refusal('publicity/has-reprints', 422, '已有 {reprints} 篇转载指向本报道,它不能再作为转载', '{reprints} reprints point at this report: it cannot be one itself');

/** Published today or before. Source: docs/decisions/0007-house-defaults.md#originals-only */
export const publicationFits = (publishedOn: string, today: string): Problem | undefined =>
  publishedOn > today ? publishedInFuture({ today }, '/publishedOn') : undefined;

/**
 * A link that a browser may safely open for the reader: a web page, without somebody's password in it.
 *
 * Source   docs/decisions/0007-house-defaults.md#web-links
 */
export function linkFits(url: string | null): Problem | undefined {
  if (url === null) return undefined;
  if (!/^https?:\/\//i.test(url) || /\s/.test(url) || !URL.canParse(url)) return badLink({}, '/url');
  const { hostname, username, password } = new URL(url);
  return hostname === '' || username !== '' || password !== '' ? badLink({}, '/url') : undefined;
}

/** What makes two links the same page: case of the host, default port and the place within the page do not. Source: docs/decisions/0007-house-defaults.md#originals-only */
export function pageOf(url: string): string {
  const page = new URL(url);
  page.hash = '';
  return page.href;
}

export interface Original { id: string; reprintOfId: string | null; state: string; publishedOn: string }

/** A reprint points at an original that stands, and that was there first. Source: docs/decisions/0007-house-defaults.md#originals-only */
export function originalFits(report: { id: string | null; publishedOn: string }, original: Original): Problem | undefined {
  if (original.id === report.id) return reprintOfItself({}, '/reprintOfId');
  if (original.reprintOfId !== null) return reprintOfReprint({}, '/reprintOfId');
  if (original.state === 'rejected') return originalRejected({}, '/reprintOfId');
  return report.publishedOn < original.publishedOn ? reprintBeforeOriginal({ publishedOn: original.publishedOn }, '/publishedOn') : undefined;
}

/** What others are reprints of stays an original. Source: docs/decisions/0007-house-defaults.md#originals-only */
export const mayBeReprint = (reprints: number): Problem | undefined => (reprints > 0 ? hasReprints({ reprints }, '/reprintOfId') : undefined);

/** An original is verified from a copy of its page; a reprint counts nothing, so its link is enough. Source: docs/decisions/0007-house-defaults.md#evidence-before-verification, #originals-only */
export const isShown = (m: { evidenceCount: number; reprintOfId: string | null; url: string | null }): Problem | undefined =>
  m.evidenceCount > 0 || (m.reprintOfId !== null && m.url !== null) ? undefined : pageMissing();

/** The second person. Source: docs/decisions/0007-house-defaults.md#second-person */
export const isSecondPerson = (m: { createdBy: string }, actorId: string): boolean => m.createdBy !== actorId;
