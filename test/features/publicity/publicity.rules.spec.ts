import { isSecondPerson, isShown, linkFits, mayBeReprint, originalFits, pageOf, publicationFits, type Original } from '../../../src/features/publicity/publicity.rules.js';

test.each<[string, string | undefined]>([['2018-12-31', undefined], ['2019-01-01', 'publicity/published-in-future']])('published on %s, seen on 2018-12-31: %s', (publishedOn, code) => {
  expect(publicationFits(publishedOn, '2018-12-31')?.code).toBe(code);
});

test.each<[string | null, boolean]>([
  [null, true], ['https://zhucheng.example/2018/0601/1.html', true], ['http://a.example', true], ['HTTPS://A.example/新闻?id=1#top', true], ['http://[::1]:8080/a', true],
  ['ftp://a.example/1', false], ['javascript:alert(1)', false], ['javascript://a.example/%0aalert(1)', false], ['data:text/html,x', false], ['//a.example/1', false], ['zhucheng.example', false], ['', false],
  ['http://', false], ['https://a.example/1 2', false], ['https://a.example/\n', false], ['https://user:secret@a.example/', false], ['https://user@a.example/', false], ['https://a.example:99999/', false],
])('%j is a link: %s', (url, isLink) => {
  expect(linkFits(url)?.code).toBe(isLink ? undefined : 'publicity/bad-link');
});

test('the same page, however its link is written', () => {
  expect(pageOf('HTTPS://A.Example:443/News#part')).toBe(pageOf('https://a.example/News'));
  for (const other of ['https://a.example/news', 'http://a.example/News', 'https://a.example/News?id=2']) expect(pageOf(other)).not.toBe(pageOf('https://a.example/News'));
});

test.each<[string, Partial<Original>, string | undefined, string | undefined]>([
  ['a standing original of the same day', {}, undefined, undefined],
  ['a verified one', { state: 'verified' }, undefined, undefined],
  ['itself', { id: 'm' }, 'publicity/reprint-of-itself', '/reprintOfId'],
  ['another reprint', { reprintOfId: 'x' }, 'publicity/reprint-of-reprint', '/reprintOfId'],
  ['a rejected one', { state: 'rejected' }, 'publicity/original-rejected', '/reprintOfId'],
  ['a later one', { publishedOn: '2018-06-02' }, 'publicity/reprint-before-original', '/publishedOn'],
])('a report of 2018-06-01 reprints %s', (_, more, code, pointer) => {
  const problem = originalFits({ id: 'm', publishedOn: '2018-06-01' }, { id: 'o', reprintOfId: null, state: 'reported', publishedOn: '2018-06-01', ...more });
  expect([problem?.code, problem?.errors[0]?.pointer]).toEqual([code, pointer]);
});

test.each<[number, string | undefined]>([[0, undefined], [1, 'publicity/has-reprints']])('with %i reprints of its own: %s', (reprints, code) => {
  expect(mayBeReprint(reprints)?.code).toBe(code);
});

test.each<[number, string | null, string | null, boolean]>([
  [1, null, null, true], [0, null, 'https://a.example/1', false], [0, 'o', 'https://a.example/1', true], [0, 'o', null, false], [1, 'o', null, true],
])('%i copies, reprint of %s, link %s: can be verified %s', (evidenceCount, reprintOfId, url, can) => {
  expect(isShown({ evidenceCount, reprintOfId, url })?.code).toBe(can ? undefined : 'publicity/page-missing');
});

test('the recorder is not the second person', () => {
  expect(isSecondPerson({ createdBy: 'a' }, 'a')).toBe(false);
  expect(isSecondPerson({ createdBy: 'a' }, 'b')).toBe(true);
});
