import fc from 'fast-check';
import { WorkbookFault } from '../../../src/platform/workbook/fault.js';
import { hear, Markup, type MarkupListener, type Tag } from '../../../src/platform/workbook/markup.js';

/** Writes down what it hears, on one line. */
class Notes implements MarkupListener {
  takesText = true;
  heard = '';
  open(tag: Tag): void {
    const a = tag.attribute('a');
    this.heard += `<${tag.name}${a === undefined ? '' : ` ${a}`}>`;
  }
  text(text: string): void {
    this.heard += text;
  }
  close(name: string): void {
    this.heard += `</${name}>`;
  }
}

function heardOf(...pieces: string[]): string {
  const notes = new Notes();
  const markup = new Markup(notes);
  for (const piece of pieces) markup.write(piece);
  markup.end();
  return notes.heard;
}

async function heardOfBytes(...pieces: Buffer[]): Promise<string> {
  const notes = new Notes();
  await hear(
    (async function* () {
      yield* pieces;
    })(),
    notes,
  );
  return notes.heard;
}

const reasonOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof WorkbookFault ? `${error.code} ${error.more.reason}` : error;
  }
};

const SAMPLE = `<?xml version="1.0"?><!-- a > b --><x:r xmlns:x="u" a="1 &lt; 2 > 0"><c a = '"'/>区 &amp; &#x533a;&#21306;<![CDATA[<&>]]></x:r>\n`;
const SAMPLE_HEARD = `<r 1 < 2 > 0><c "></c>区 & 区区<&></r>\n`;

test('tags, attributes, text, references and CDATA are heard; prefixes, comments and instructions are not', () => {
  expect(heardOf(SAMPLE)).toBe(SAMPLE_HEARD.trimEnd());
});

test('wherever the text is cut into pieces, the same is heard', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(SAMPLE.length), { maxLength: 8 }), (cuts) => {
      const places = [0, ...cuts.toSorted((a, b) => a - b), SAMPLE.length];
      expect(heardOf(...places.slice(1).map((place, at) => SAMPLE.slice(places[at], place)))).toBe(SAMPLE_HEARD.trimEnd());
    }),
  );
});

test('Chinese cut in the middle of a character stays whole, in UTF-8 and UTF-16', async () => {
  const bytes = Buffer.from('\ufeff<r>孵化</r>');
  for (let at = 1; at < bytes.length; at += 1) expect(await heardOfBytes(bytes.subarray(0, at), bytes.subarray(at))).toBe('<r>孵化</r>');
  const wide = Buffer.from('<r>孵化</r>', 'utf16le');
  expect(await heardOfBytes(wide)).toBe('<r>孵化</r>');
  expect(await heardOfBytes(Buffer.from(wide).swap16())).toBe('<r>孵化</r>');
  expect(await heardOfBytes(Buffer.from('<r>\ud842\udfb7</r>'))).toBe('<r>𠮷</r>');
});

test('a character of four bytes may be cut anywhere, byte by byte', async () => {
  for (const bytes of [Buffer.from('<r a="𠮷">𠮷\r\n化</r>'), Buffer.from('\ufeff<r a="𠮷">𠮷\r\n化</r>', 'utf16le')]) {
    const [start, ...rest] = [bytes.subarray(0, 2), ...[...bytes.subarray(2)].map((byte) => Buffer.from([byte]))];
    expect(await heardOfBytes(start, ...rest)).toBe('<r 𠮷>𠮷\n化</r>');
  }
});

test('a name counts without its prefix, an attribute without one comes first, a declaration of a prefix is none', () => {
  expect(heardOf('<r xmlns:a="u" xmlns="v"><x:c/><c y:a="1"/><c a:a="1" a="2"/></r>')).toBe('<r><c></c><c 1></c><c 2></c></r>');
});

test('names that objects have of their own are names like others', () => {
  expect(heardOf('<__proto__ constructor="1" __proto__="2" a="3"/>')).toBe('<__proto__ 3></__proto__>');
});

test('bytes that are no text are refused', async () => {
  await expect(heardOfBytes(Buffer.from([0x3c, 0x72, 0x3e, 0xff, 0xfe]))).rejects.toMatchObject({ more: { reason: 'encoding' } });
});

test.each([
  ['a document type', '<!DOCTYPE r [<!ENTITY a "b">]><r>&a;</r>', 'document type'],
  ['a document type in disguise', '<!doctype r SYSTEM "file:///etc/passwd"><r/>', 'document type'],
  ['a declared entity', '<r>&lol;</r>', 'unknown entity'],
  ['a bare ampersand', '<r a="x & y"/>', 'unknown entity'],
  ['a character beyond all', '<r>&#x110000;</r>', 'unknown entity'],
  ['tags crossed', '<a><b></a></b>', 'tags do not match'],
  ['one end too many', '<a/></a>', 'tags do not match'],
  ['an early end', '<a><b></b>', 'markup ends early'],
  ['an end inside a tag', '<a b="', 'markup ends early'],
  ['an attribute without quotes', '<a b=c>', 'attribute'],
  ['a stray slash', '<a / b="c">', 'stray slash'],
  ['a tag without a name', '<a>< b></a>', 'tag without a name'],
  ['a document type inside', '<a><!DOCTYPE a></a>', 'document type'],
  ['a declaration of an entity', '<a><!ENTITY b "c"></a>', 'document type'],
  ['an entity nobody has heard of', '<a b="&constructor;"/>', 'unknown entity'],
  ['an empty reference', '<a>&;</a>', 'unknown entity'],
  ['an attribute twice', '<a b="1" b="2"/>', 'attribute'],
  ['a second root', '<a/><b/>', 'not well-formed'],
  ['text after the root', '<a/>b', 'not well-formed'],
  ['nothing', '', 'not well-formed'],
  ['a control character', '<a>\u0001</a>', 'not well-formed'],
  ['a control character by reference', '<a>&#1;</a>', 'unknown entity'],
  ['half a character by reference', '<a>&#xD842;</a>', 'unknown entity'],
])('%s is refused', (_, text, reason) => {
  expect(reasonOf(() => heardOf(text))).toBe(`not-a-workbook ${reason}`);
});

test.each([
  ['text', `<r>${'x'.repeat(1_100_000)}`],
  ['attribute', `<r a="${'x'.repeat(1_100_000)}`],
  ['comment', `<!--${'x'.repeat(1_100_000)}`],
  ['tag of many attributes', `<r ${Array.from({ length: 110_000 }, (_, at) => `a${at}=""`).join(' ')}`],
  ['reference', `<r>&${'x'.repeat(1_100_000)}`],
  ['document type', `<!DOCTYPE r [${'x'.repeat(1_100_000)}`],
  ['CDATA', `<r><![CDATA[${'x'.repeat(1_100_000)}`],
  ['instruction', `<?x ${'x'.repeat(1_100_000)}`],
])('a %s without end is not kept', (_, text) => {
  const pieces = text.match(/.{1,65536}/g) ?? [];
  expect(reasonOf(() => heardOf(...pieces))).toBe('bomb token');
});

test('nesting without end is refused', () => {
  expect(reasonOf(() => heardOf('<a>'.repeat(100)))).toBe('bomb depth');
});
