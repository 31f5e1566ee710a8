import { TextDecoder } from 'node:util';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { damaged, WorkbookFault } from './fault.js';

/** Longest tag or text, in characters. A cell of Excel holds 32 767; whatever is longer only wants memory. */
const MAX_TOKEN = 1_000_000;
const MAX_DEPTH = 64;

/** An opening tag. */
export class Tag {
  constructor(private readonly found: SaxesTagPlain) {}

  /** Without its prefix. */
  get name(): string {
    return withoutPrefix(this.found.name);
  }

  /** The value of an attribute, named without its prefix. */
  attribute(key: string): string | undefined {
    const { attributes } = this.found;
    const name = key in attributes ? key : Object.keys(attributes).find((one) => one.endsWith(`:${key}`) && !one.startsWith('xmlns:'));
    return name === undefined ? undefined : attributes[name];
  }
}

/** Which namespace a prefix stands for is not asked: the dialects of the format differ in it, and keeping track costs a quarter of the time. */
const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

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
 * Edges    a document type is refused, so there are no entities to expand and nothing to fetch; prefixes are dropped
 * Refuses  WorkbookFault not-a-workbook for what is not well-formed, bomb for a token without end
 */
export class Markup {
  private readonly parser = new Parser({ position: false });
  /** Characters since something was last heard: the parser would gather a token without end. */
  private unheard = 0;
  private depth = 0;
  private isClosed = false;

  constructor(private readonly listener: MarkupListener) {
    const passOver = (): void => void (this.unheard = 0);
    const text = (found: string): void => {
      this.unheard = 0;
      if (this.depth > 0 && listener.takesText) listener.text(found);
    };
    this.parser.on('opentag', (tag) => this.open(tag));
    this.parser.on('closetag', (tag) => this.close(tag));
    this.parser.on('text', text);
    this.parser.on('cdata', text);
    this.parser.on('comment', passOver);
    this.parser.on('processinginstruction', passOver);
    this.parser.on('doctype', () => {
      throw damaged('document type');
    });
  }

  write(piece: string): void {
    this.unheard += piece.length;
    this.parser.write(piece);
    if (this.unheard > MAX_TOKEN) throw new WorkbookFault('bomb', { reason: 'token', characters: this.unheard });
  }

  end(): void {
    // Too early an end is refused in any case; a semicolon before it makes `a & b` come out as the reference that it is not.
    if (!this.isClosed) this.parser.write(';');
    this.parser.close();
  }

  private open(tag: SaxesTagPlain): void {
    this.unheard = 0;
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw new WorkbookFault('bomb', { reason: 'depth', levels: MAX_DEPTH });
    this.listener.open(new Tag(tag));
  }

  private close({ name }: SaxesTagPlain): void {
    this.unheard = 0;
    this.depth -= 1;
    this.isClosed = this.depth === 0;
    this.listener.close(withoutPrefix(name));
  }
}

/**
 * The parser, refusing at the first fault.
 *
 * It has to be a class of its own: with a seventh handler V8 makes a dictionary of the plain one, more than twice as slow.
 */
class Parser extends SaxesParser {
  override fail(message: string): never {
    throw damaged(REASONS[message.replace(/:.*/s, '')] ?? 'not well-formed');
  }
}

/** What the parser says, without names out of the file, in fewer words. */
const REASONS: Readonly<Record<string, string>> = {
  'incorrect syntax.': 'document type',
  'inappropriately located doctype declaration.': 'document type',
  'undefined entity.': 'unknown entity',
  'empty entity name.': 'unknown entity',
  'malformed character entity.': 'unknown entity',
  'disallowed character in entity name.': 'unknown entity',
  'unexpected close tag.': 'tags do not match',
  'unmatched closing tag': 'tags do not match',
  'unclosed tag': 'markup ends early',
  'unexpected end.': 'markup ends early',
  'unquoted attribute value.': 'attribute',
  'attribute without value.': 'attribute',
  'duplicate attribute': 'attribute',
  'forward-slash in opening tag not followed by >.': 'stray slash',
  'disallowed character in tag name': 'tag without a name',
};

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
