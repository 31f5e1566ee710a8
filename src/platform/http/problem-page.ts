import type { Refusal } from '../../kernel/problem.js';
import { html } from './html.js';
import type { Language } from './language.js';

/** The page a problem's `type` leads to: what it means, for people. */
export function problemPage(code: string, refusal: Refusal | undefined, language: Language): string {
  const zh = refusal?.words.zh ?? '系统内部出错';
  const en = refusal?.words.en ?? 'something went wrong on our side';
  return html`<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${code}</title>
<style>body{font:16px/1.7 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}code{background:#eef;padding:.1em .4em}</style></head>
<body><main><h1>${language === 'zh' ? zh : en}</h1><p lang="${language === 'zh' ? 'en' : 'zh-CN'}">${language === 'zh' ? en : zh}</p>
<p><code>${code}</code> · HTTP ${refusal?.status ?? 500}</p></main></body></html>`.text;
}
