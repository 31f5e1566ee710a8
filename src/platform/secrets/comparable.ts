import { halfWidth } from '../../kernel/width.js';

/**
 * A phone, identity or account number as it is compared: half-width, upper case, without blanks, marks and the country's prefix.
 *
 * Edges    `+86 138-0013-8000`, `（138）00138000` and `13800138000` are one number; of other prefixes none is dropped; what is marks only is kept as it is
 */
export const comparable = (plain: string): string =>
  halfWidth(plain).replace(/[\s\p{P}]/gu, '').toUpperCase().replace(/^(?:\+|00)86(?=\d{7,})/, '').replace(/^86(?=1[3-9]\d{9}$)/, '') || plain.trim();
