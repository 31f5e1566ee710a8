/** `138****5678`; of fewer than eleven characters the last two are shown, of fewer than seven none. */
export const maskPhone = (plain: string): string => (plain.length >= 11 ? `${plain.slice(0, 3)}****${plain.slice(-4)}` : plain.length >= 7 ? `****${plain.slice(-2)}` : '****');

/** `5201**********1234`: the place and the last four; of what is no identity number, nothing. */
export const maskIdNumber = (plain: string): string => (plain.length >= 15 ? `${plain.slice(0, 4)}${'*'.repeat(plain.length - 8)}${plain.slice(-4)}` : '****');

/** `****5678`: the last four of an account, or nothing. */
export const maskAccountNumber = (plain: string): string => (plain.length >= 8 ? `****${plain.slice(-4)}` : '****');

/** `2005-**-**`: the year alone. */
export const maskBirthDate = (plain: string): string => (/^\d{4}-/.test(plain) ? `${plain.slice(0, 4)}-**-**` : '****');
