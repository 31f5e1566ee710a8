/** RFC 8176: what a sign-in service calls a second factor. */
const STRONG = new Set(['mfa', 'otp', 'hwk', 'swk', 'sc', 'pop']);

/**
 * Whether the service says that it asked for a second factor; then an account that has one here need not give it again.
 *
 * Source   docs/sources.md#RFC-8176
 */
export const vouchesForSecondFactor = (amr: unknown): boolean => Array.isArray(amr) && amr.some((method) => STRONG.has(String(method)));
