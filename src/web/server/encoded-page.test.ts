import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { chooseEncoding, encodePage } from './encoded-page.ts';

test('the smallest form that is taken is chosen', () => {
  expect(chooseEncoding('gzip, deflate, br, zstd')).toBe('br');
  expect(chooseEncoding('GZIP')).toBe('gzip');
  expect(chooseEncoding(undefined)).toBe('identity');
  expect(chooseEncoding('br;q=0, gzip;q=0.5')).toBe('gzip');
  expect(chooseEncoding('*')).toBe('identity');
});

test('every form of a page is the same page', async () => {
  const html = Buffer.from('<p>Målbilde</p>'.repeat(100));
  const page = encodePage(html, new Headers({ 'content-type': 'text/html' }));
  expect(await page.form('identity')).toEqual(html);
  expect(gunzipSync(await page.form('gzip'))).toEqual(html);
  expect(brotliDecompressSync(await page.form('br'))).toEqual(html);
  expect(page.headers['content-type']).toBe('text/html');
});

test('a form is made once', async () => {
  const page = encodePage(Buffer.from('<p>Målbilde</p>'), new Headers());
  const [one, other] = await Promise.all([page.form('gzip'), page.form('gzip')]);
  expect(one).toBe(other);
});

test('another page has another tag', () => {
  const [one, same, other] = ['a', 'a', 'b'].map((text) => encodePage(Buffer.from(text), new Headers()));
  expect(one?.etag).toBe(same?.etag);
  expect(one?.etag).not.toBe(other?.etag);
});
