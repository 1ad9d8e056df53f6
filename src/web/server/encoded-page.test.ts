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
  const page = await encodePage(html, new Headers({ 'content-type': 'text/html' }));
  expect(gunzipSync(page.gzip)).toEqual(html);
  expect(brotliDecompressSync(page.br)).toEqual(html);
  expect(page.headers['content-type']).toBe('text/html');
});

test('another page has another tag', async () => {
  const [one, same, other] = await Promise.all(['a', 'a', 'b'].map((text) => encodePage(Buffer.from(text), new Headers())));
  expect(one?.etag).toBe(same?.etag);
  expect(one?.etag).not.toBe(other?.etag);
});
