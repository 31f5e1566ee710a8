/**
 * The text with full-width Latin letters, digits and signs as ASCII, and the ideographic space as a space.
 *
 * Not Unicode's NFKC: that also turns `5²` into `52` and `①` into `1`, and then a typing slip becomes another number.
 */
export const halfWidth = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/\uFFE5/g, '¥');
