import { halfWidth } from './width.js';

/**
 * A name as it is compared: half-width, lower case, without blanks, brackets and other marks.
 *
 * Shape    `云岩区 青藤(社会工作)服务中心` and `云岩区青藤（社会工作）服务中心` give the same
 * Edges    what stands in brackets still counts; a name of marks only is kept as it is; at most 200 characters
 */
export function nameKey(name: string): string {
  const plain = halfWidth(name).toLowerCase().trim();
  return (plain.replace(/[\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}]/gu, '') || plain).slice(0, 200);
}
