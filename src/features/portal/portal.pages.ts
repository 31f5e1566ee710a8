import type { Page } from '../../kernel/page.js';
import { fill, type Words } from '../../kernel/problem.js';
import { html, type Html } from '../../platform/http/html.js';
import type { Language } from '../../platform/http/language.js';
import type { Row } from '../../platform/lists/row.js';
import { written } from './portal.numbers.js';
import type { PublicFigure } from './portal.service.js';
import { portalWords, wordFor, type PortalWords } from './portal.words.js';

/** What every page knows: the language, whether it was asked for in the address, where it stands, and what the system says of itself. */
export interface Setting {
  language: Language; isChosen: boolean; path: string; query: Readonly<Record<string, string>>; name: Words; notice: Words | null; style: string;
}

/** An address within the portal that keeps the chosen language. */
function link(at: Setting, path: string, query: Readonly<Record<string, string | null>> = {}): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, ...(at.isChosen && !query.lang ? { lang: at.language } : {}) })) if (value) asked.set(name, value);
  return asked.size ? `${path}?${asked.toString()}` : path;
}

function page(at: Setting, title: string, main: Html): string {
  const w = portalWords[at.language];
  const name = at.name[at.language];
  const section = (path: string, text: string) => html`<li><a href="${link(at, path)}"${at.path === path ? html` aria-current="page"` : ''}>${text}</a></li>`;
  return html`<!doctype html>
<html lang="${w.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title === name ? name : `${title} · ${name}`}</title>
<link rel="stylesheet" href="${at.style}"></head>
<body><a class="skip" href="#content">${w.skip}</a>
${at.notice && html`<aside class="notice" aria-label="${w.notice}"><div class="wrap"><p>${at.notice[at.language]}</p></div></aside>`}
<header class="top"><div class="wrap"><a class="brand" href="${link(at, '/')}">${name}</a>
<nav aria-label="${w.menu}"><ul>${section('/', w.front)}${section('/register', w.register)}<li><a href="/app/">${w.signIn}</a></li><li><a href="${link(at, at.path, { ...at.query, lang: at.language === 'zh' ? 'en' : 'zh' })}" lang="${w.otherLang}" hreflang="${w.otherLang}">${w.other}</a></li></ul></nav></div></header>
<main id="content"><div class="wrap">${main}</div></main>
<footer><div class="wrap"><p>${w.foot}</p><p>${w.dataText} <a href="/api/v1/public/organizations">${w.dataOrganizations}</a> · <a href="/api/v1/public/figures">${w.dataFigures}</a> · <a href="/api/docs">${w.dataDocs}</a></p></div></footer>
</body></html>`.text;
}

export function frontPage(at: Setting, figures: readonly PublicFigure[]): string {
  const w = portalWords[at.language];
  return page(at, at.name[at.language], html`<h1>${at.name[at.language]}</h1><p class="lead">${w.lead}</p>
<form action="/register" role="search"><div class="field grow"><label for="q">${w.find}</label><input id="q" name="q" type="search" maxlength="100" placeholder="${w.search}"></div>${chosenLanguage(at)}<button>${w.go}</button></form>
<h2>${w.figures}</h2><p class="quiet">${fill(w.asOf, { day: figures[0]?.asOf })}</p>
<ul class="cards">${figures.map((figure) => card(at, w, figure))}</ul>
<h2>${w.services}</h2><ul class="work">${w.work.map((text) => html`<li>${text}</li>`)}</ul>`);
}

function card(at: Setting, w: PortalWords, figure: PublicFigure): Html {
  const { short, unit, exact } = written(figure, w);
  return html`<li><h3>${figure.title[at.language]}</h3><p class="number${figure.value === null ? ' none' : ''}">${short}${unit && html` <small>${unit}</small>`}</p>${exact && html`<p class="exact">${w.exact}: ${exact}</p>`}
<details><summary>${w.definition}</summary><p>${figure.definition.text} (${fill(w.version, { n: figure.definition.version })})</p></details></li>`;
}

export function registerPage(at: Setting, found: Page<Row>): string {
  const w = portalWords[at.language];
  const { q, after, ...filters } = at.query;
  const isNarrowed = Boolean(q || filters.type || filters.state);
  const asked = { q: q ?? null, ...filters };
  return page(at, w.register, html`<h1>${w.register}</h1>
<form action="/register" role="search"><div class="field grow"><label for="q">${w.search}</label><input id="q" name="q" type="search" maxlength="100" value="${q}"></div>
${choice(w, 'type', w.types, filters.type)}${choice(w, 'state', w.states, filters.state)}${chosenLanguage(at)}<button>${w.go}</button></form>
${found.items.length ? table(at, w, found) : html`<p>${w.nothing}</p>`}
<p class="pages">${after && html`<a href="${link(at, '/register', asked)}">${w.first}</a>`}${found.next && html`<a rel="next" href="${link(at, '/register', { ...asked, after: found.next })}">${w.next}</a>`}${isNarrowed && html`<a href="${link(at, '/register')}">${w.clear}</a>`}</p>`);
}

const chosenLanguage = (at: Setting): Html | false => at.isChosen && html`<input type="hidden" name="lang" value="${at.language}">`;

const choice = (w: PortalWords, name: 'type' | 'state', words: Readonly<Record<string, string>>, chosen: string | undefined): Html =>
  html`<div class="field"><label for="${name}">${w[name]}</label><select id="${name}" name="${name}"><option value="">${w.all}</option>${Object.entries(words).map(([value, text]) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${text}</option>`)}</select></div>`;

/** Roles are said once more, because a table shown as cards loses them. */
function table(at: Setting, w: PortalWords, { items, total }: Page<Row>): Html {
  const heads = [w.name, w.type, w.uscc, w.division, w.registeredOn, w.state];
  const cell = (label: string, text: unknown, kind = '') => html`<td role="cell" data-label="${label}" class="${text ? kind : 'unknown'}">${text || w.unknown}</td>`;
  return html`<table role="table"><caption>${total === null ? fill(w.page, { n: items.length }) : fill(w.found, { n: total })}</caption>
<thead role="rowgroup"><tr role="row">${heads.map((text) => html`<th role="columnheader" scope="col">${text}</th>`)}</tr></thead>
<tbody role="rowgroup">${items.map((o) => html`<tr role="row"><th role="rowheader" scope="row"><a href="${link(at, `/register/${o.id}`)}">${o.name}</a></th>${cell(w.type, wordFor(w.types, o.type))}${cell(w.uscc, o.uscc, 'code')}${cell(w.division, o.divisionName)}${cell(w.registeredOn, o.registeredOn, 'code')}${cell(w.state, wordFor(w.states, o.state))}</tr>`)}</tbody></table>`;
}

export function organizationPage(at: Setting, o: Row): string {
  const w = portalWords[at.language];
  const lines: [string, unknown][] = [[w.type, wordFor(w.types, o.type)], [w.uscc, o.uscc], [w.division, o.divisionName], [w.state, wordFor(w.states, o.state)], [w.registeredOn, o.registeredOn], [w.filedOn, o.filedOn], [w.closedOn, o.closedOn]];
  return page(at, String(o.name), html`<h1>${o.name}</h1><dl>${lines.filter(([, value]) => value).map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl><p><a href="${link(at, '/register')}">${w.back}</a></p>`);
}

export function refusedPage(at: Setting, status: number, words: Words | null): string {
  const w = portalWords[at.language];
  const [title, text] = status === 404 ? [w.missing, w.missingText] : [w.refused, words?.[at.language] ?? w.broken];
  return page(at, title, html`<h1>${title}</h1><p>${text}</p><p><a href="${link(at, '/register')}">${w.back}</a></p>`);
}
