import { plainName } from '../../../src/platform/files/files.js';
import { mediaTypeOf } from '../../../src/platform/files/media-type.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const bytes = (...values: number[]) => Buffer.from(values);
const png = Buffer.concat([bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), Buffer.from('IHDR'), Buffer.alloc(40), bytes(0, 0, 0, 0), Buffer.from('IDAT'), Buffer.alloc(20)]);
const zip = Buffer.concat([bytes(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 0, 0), Buffer.alloc(16), bytes(5, 0, 0, 0), Buffer.from('a.txt'), Buffer.alloc(40)]);

test.each<[string, string, Buffer, string | undefined]>([
  ['a PDF is one whatever it is called', 'a.exe', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'application/pdf'],
  ['a picture is one', 'scan.png', png, 'image/png'],
  ['a Windows program with the name of a picture', 'scan.png', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100)]), undefined],
  ['an ELF program with the name of a text', 'notes.txt', Buffer.concat([bytes(0x7f), Buffer.from('ELF'), Buffer.alloc(100)]), undefined],
  ['a shell script with the name of a PDF', 'report.pdf', Buffer.from('#!/bin/sh\nrm -rf ~\n'), undefined],
  ['HTML with its own name', 'page.html', Buffer.from('<!doctype html><script>alert(1)</script>'), undefined],
  ['a picture in SVG, which can hold scripts', 'logo.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), undefined],
  ['text', 'a.txt', Buffer.from('云岩区'), 'text/plain'],
  ['one letter', 'a.txt', Buffer.from('x'), 'text/plain'],
  ['text that is cut in the middle of a character', 'a.csv', Buffer.from('云岩区').subarray(0, 8), 'text/csv'],
  ['text in another encoding', 'a.csv', bytes(0xd4, 0xc6, 0xd1, 0xd2), undefined],
  ['three bytes of no text', 'a.txt', bytes(0, 1, 2), undefined],
  ['a container is believed its ending, if it is one of ours', 'a.xlsx', zip, XLSX],
  ['an invoice in OFD', 'invoice.OFD', zip, 'application/ofd'],
  ['an archive', 'a.zip', zip, undefined],
  ['a container without an ending', 'xlsx', zip, XLSX],
  ['an old workbook, which can hold macros', 'a.xls', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(60).fill(0)), undefined],
])('%s', async (_, name, head, type) => {
  expect(await mediaTypeOf(head, name)).toBe(type);
});

test.each([
  ['凭据.pdf', '凭据.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\a\\凭据.pdf', '凭据.pdf'],
  ['a\u202egpj.exe', 'agpj.exe'],
  ['a\u0000b\r\nc.pdf', 'abc.pdf'],
  ['\u200fשלום\u2066.pdf', 'שלום.pdf'],
  ['', 'file'],
  ['..', 'file'],
  ['   ', 'file'],
  ['/', 'file'],
  [`${'字'.repeat(250)}.pdf`, `${'字'.repeat(180)}…${'字'.repeat(11)}.pdf`],
  [`${'𠮷'.repeat(250)}.pdf`, `${'𠮷'.repeat(180)}…${'𠮷'.repeat(11)}.pdf`],
  ['half\ud800.pdf', 'half.pdf'],
])('%j is shown as %j', (name, shown) => {
  expect(plainName(name)).toBe(shown);
});
