import { parameter } from '../../kernel/parameter.js';

/** Fewer persons than this are not published as a count. Source: docs/decisions/0007-house-defaults.md#portal.smallest_published_count */
export const smallestPublishedCount = parameter('portal.smallestPublishedCount', {
  value: 5, unit: 'count', source: 'docs/decisions/0007-house-defaults.md#portal.smallest_published_count', words: { zh: '对外公布的最小人数', en: 'Smallest count of persons that is published' },
});

/**
 * Whether a count of persons is so small that it could point at somebody; none at all points at nobody.
 *
 * Source   docs/decisions/0007-house-defaults.md#portal.smallest_published_count, docs/sources.md#F14
 */
export const isTooSmallToPublish = (unit: string, value: number | null, smallest: number): boolean => unit === 'persons' && value !== null && value > 0 && value < smallest;
