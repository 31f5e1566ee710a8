export type Language = 'zh' | 'en';

/** The first of our two languages that `Accept-Language` prefers; Chinese when it names neither. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '').split(',').map((part) => {
    const [tag = '', q] = part.trim().split(';q=');
    return { tag: tag.toLowerCase(), q: q === undefined ? 1 : Number(q) };
  }).filter((w) => w.q > 0).sort((a, b) => b.q - a.q);
  for (const { tag } of wanted) {
    if (tag.startsWith('zh') || tag === '*') return 'zh';
    if (tag.startsWith('en')) return 'en';
  }
  return 'zh';
}
