import { TextDecoder } from 'node:util';
import { damaged, WorkbookFault } from './fault.js';

/** Longest tag or text, in characters. A cell of Excel holds 32 767; whatever is longer only wants memory. */
const MAX_TOKEN = 1_000_000;
const MAX_DEPTH = 64;

/** An opening tag. The same object is used again for the next one: take what is needed at once. */
export class Tag {
  /** Without its prefix. */
  name = '';
  private readonly keys: string[] = [];
  private readonly values: string[] = [];

  /** The value of an attribute, named without its prefix. */
  attribute(key: string): string | undefined {
    const at = this.keys.indexOf(key);
    return at < 0 ? undefined : this.values[at];
  }

  rename(name: string): void {
    this.name = withoutPrefix(name);
    this.keys.length = 0;
    this.values.length = 0;
  }

  add(key: string, value: string): void {
    this.keys.push(withoutPrefix(key));
    this.values.push(value.includes('&') ? resolved(value) : value);
  }
}

export interface MarkupListener {
  /** Whether text is of interest just now. */
  takesText: boolean;
  open(tag: Tag): void;
  text(text: string): void;
  close(name: string): void;
}

/**
 * Reads the XML of workbooks piece by piece: tags, text, CDATA; comments and instructions are passed over.
 *
 * Edges    a document type is refused, so there are no entities to expand and nothing to fetch; tags must match
 * Refuses  WorkbookFault not-a-workbook for what is not well-formed, bomb for a token without end
 */
export class Markup {
  private rest = '';
  private readonly tag = new Tag();
  private readonly path: string[] = [];

  constructor(private readonly listener: MarkupListener) {}

  write(piece: string): void {
    const source = this.rest + piece;
    let at = 0;
    for (;;) {
      const next = this.step(source, at);
      if (next < 0) break;
      at = next;
    }
    this.rest = source.slice(at);
    if (this.rest.length > MAX_TOKEN) throw new WorkbookFault('bomb', { reason: 'token', characters: this.rest.length });
  }

  end(): void {
    if (this.path.length > 0 || this.rest.trim() !== '') throw damaged('markup ends early');
  }

  /** Takes one token; where the next one starts, or -1 when this one is not complete yet. */
  private step(source: string, at: number): number {
    const tagAt = source.indexOf('<', at);
    if (tagAt < 0) return -1;
    if (tagAt > at) {
      if (this.listener.takesText) this.listener.text(resolved(source.slice(at, tagAt)));
      return tagAt;
    }
    switch (source.charCodeAt(at + 1)) {
      case 0x2f: // /
        return this.closing(source, at + 2);
      case 0x3f: // ?
        return after(source, '?>', at + 2);
      case 0x21: // !
        return this.declaration(source, at);
      default:
        return this.opening(source, at + 1);
    }
  }

  private closing(source: string, from: number): number {
    const end = source.indexOf('>', from);
    if (end < 0) return -1;
    this.leave(withoutPrefix(source.slice(from, end).trimEnd()));
    return end + 1;
  }

  private declaration(source: string, at: number): number {
    if (source.startsWith('<!--', at)) return after(source, '-->', at + 4);
    if (source.startsWith('<![CDATA[', at)) {
      const end = source.indexOf(']]>', at + 9);
      if (end >= 0 && this.listener.takesText) this.listener.text(source.slice(at + 9, end));
      return end < 0 ? -1 : end + 3;
    }
    const seen = source.slice(at, at + 9);
    if ('<!--'.startsWith(seen) || '<![CDATA['.startsWith(seen)) return -1;
    throw damaged('document type');
  }

  private opening(source: string, from: number): number {
    const length = source.length;
    let at = nameEnd(source, from);
    if (at >= length) return -1;
    if (at === from) throw damaged('tag without a name');
    const tag = this.tag;
    tag.rename(source.slice(from, at));
    for (;;) {
      at = blankEnd(source, at);
      const code = source.charCodeAt(at);
      if (at >= length) return -1;
      if (code === 0x3e) return this.enter(tag, at + 1, false); // >
      if (code === 0x2f) {
        if (at + 1 >= length) return -1;
        if (source.charCodeAt(at + 1) !== 0x3e) throw damaged('stray slash');
        return this.enter(tag, at + 2, true);
      }
      const keyEnd = nameEnd(source, at);
      const equals = blankEnd(source, keyEnd);
      const quoteAt = blankEnd(source, equals + 1);
      if (quoteAt >= length) return -1;
      const quote = source[quoteAt];
      if (keyEnd === at || source.charCodeAt(equals) !== 0x3d || (quote !== '"' && quote !== "'")) throw damaged('attribute');
      const end = source.indexOf(quote, quoteAt + 1);
      if (end < 0) return -1;
      tag.add(source.slice(at, keyEnd), source.slice(quoteAt + 1, end));
      at = end + 1;
    }
  }

  private enter(tag: Tag, next: number, isEmpty: boolean): number {
    this.path.push(tag.name);
    if (this.path.length > MAX_DEPTH) throw new WorkbookFault('bomb', { reason: 'depth', levels: MAX_DEPTH });
    this.listener.open(tag);
    if (isEmpty) this.leave(tag.name);
    return next;
  }

  private leave(name: string): void {
    if (this.path.pop() !== name) throw damaged('tags do not match');
    this.listener.close(name);
  }
}

/** Feeds a part of the workbook to the listener and lets the caller look after every piece. */
export async function* heard(bytes: AsyncIterable<Buffer>, listener: MarkupListener): AsyncGenerator<void> {
  const markup = new Markup(listener);
  let decoder: TextDecoder | undefined;
  try {
    for await (const chunk of bytes) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      markup.write(decoder.decode(chunk, { stream: true }));
      yield;
    }
    markup.write(decoder?.decode() ?? '');
  } catch (error) {
    throw isOfDecoder(error) ? damaged('encoding') : error;
  }
  markup.end();
}

const isOfDecoder = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';

/** Feeds a whole part to the listener. */
export async function hear(bytes: AsyncIterable<Buffer>, listener: MarkupListener): Promise<void> {
  for await (const piece of heard(bytes, listener)) void piece;
}

/** Parts are UTF-8 or UTF-16 whatever they declare; the first two bytes, a mark or `<`, tell which. */
function encodingOf(start: Buffer): string {
  const [first, second] = [start[0], start[1]];
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

const NAMED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/** The text with its character references replaced. Only the five names of XML exist: nothing could have declared others. */
function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|\w+);|&/gi, (reference: string, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const found = Number.isNaN(code) ? NAMED[reference] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (found === undefined) throw damaged('unknown entity');
    return found;
  });
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

function blankEnd(source: string, from: number): number {
  let at = from;
  while (isBlank(source.charCodeAt(at))) at += 1;
  return at;
}

/** Names end at a blank, `=`, `/`, `>`, `<` or a quote. */
function nameEnd(source: string, from: number): number {
  let at = from;
  for (; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 0x3d || code === 0x2f || code === 0x3e || code === 0x3c || code === 0x22 || code === 0x27 || isBlank(code)) break;
  }
  return at;
}
