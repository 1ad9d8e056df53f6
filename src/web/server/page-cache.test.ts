import { expect, test } from 'vitest';
import { encodePage } from './encoded-page.ts';
import { createPageCache, pageKey } from './page-cache.ts';

const aPage = (text: string) => encodePage(Buffer.from(text), new Headers());

test('a page is kept until the content has another version', () => {
  const cache = createPageCache();
  const page = aPage('en');
  cache.set('k', 1, page);
  expect(cache.get('k', 1)).toBe(page);
  expect(cache.get('k', 2)).toBeNull();
  expect(cache.get('k', 1)).toBeNull();
});

test('language, theme and day have pages of their own, and very long addresses none', () => {
  const day = '2026-06-15';
  expect(pageKey('/', 'nb', 'auto', day)).not.toBe(pageKey('/', 'nn', 'auto', day));
  expect(pageKey('/', 'nb', 'auto', day)).not.toBe(pageKey('/', 'nb', 'dark', day));
  expect(pageKey('/', 'nb', 'auto', day)).not.toBe(pageKey('/', 'nb', 'auto', '2026-06-16'));
  expect(pageKey(`/?q=${'x'.repeat(600)}`, 'nb', 'auto', day)).toBeNull();
});

test('addresses without end do not fill the memory: the oldest page goes first', () => {
  const cache = createPageCache();
  const page = aPage('en');
  for (let at = 0; at < 600; at += 1) cache.set(`k${at}`, 1, page);
  expect(cache.get('k0', 1)).toBeNull();
  expect(cache.get('k599', 1)).toBe(page);
});

test('those who ask for a page while it is made wait for it instead of making it too', async () => {
  const cache = createPageCache();
  let made = 0;
  const make = async (): Promise<void> => {
    made += 1;
    await new Promise((resolve) => setTimeout(resolve, 5));
  };
  await Promise.all([cache.once('k', make), cache.once('k', make), cache.once('k', make)]);
  expect(made).toBe(1);
  await cache.once('k', make);
  expect(made).toBe(2);
});
