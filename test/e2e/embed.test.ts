import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { keepPicture } from '../support/browser.ts';
import { describePages, follow } from '../support/pages.ts';
import { planDocument } from '../support/plan-documents.ts';

const slug = 'eksempel-2026';

/** Another site (another origin), whose page frames what its address says. */
let elsewhere: Server;
let elsewhereUrl: string;

beforeAll(async () => {
  elsewhere = createServer((request, response) => {
    const framed = new URL(request.url ?? '/', 'http://x').searchParams.get('src') ?? '';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>Et annet sted</title><h1>Helsefellesskapet</h1><iframe src="${framed}" title="Planen" width="900" height="600"></iframe>`,
    );
  });
  await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done));
  elsewhereUrl = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
});
afterAll(() => elsewhere.close());

describePages(
  'embedding a plan',
  () => [planDocument()],
  ({ server, open }) => {
    test('the page gives code for what is chosen, without JavaScript too, and shows it', async () => {
      const page = await open(`/planer/${slug}/bygg-inn`, { javaScript: false });
      await page.getByLabel('Hva', { exact: true }).selectOption('Rehabilitering');
      await page.getByLabel('Visning').selectOption('Liste');
      await page.getByLabel('Farge på lenker').fill('#aa3300');
      await follow(page, page.getByRole('button', { name: 'Vis', exact: true }));
      const path = `/innbygging/${slug}/rehabilitering?visning=liste&farge=%23aa3300`;
      const code = await page.getByRole('textbox', { name: 'Koden' }).inputValue();
      expect(code).toBe(
        `<iframe src="${server().url}${path.replaceAll('&', '&amp;')}" title="Rehabilitering – Eksempelplan 2026" width="100%" height="600" loading="lazy" style="border:0"></iframe>`,
      );
      const frame = page.frameLocator('iframe');
      expect(await frame.getByRole('heading', { name: '2. Rehabilitering' }).textContent()).toBe('2. Rehabilitering');
      expect(await frame.getByRole('link', { name: 'Kartlegge eksisterende tiltak' }).getAttribute('target')).toBe('_top');
    });

    test.each([
      ['light', 1366],
      ['dark', 320],
    ] as const)('the page has no accessibility fault, %s and %i wide', async (theme, width) => {
      const page = await open(`/planer/${slug}/bygg-inn?visning=tabell&tema=${theme === 'dark' ? 'mork' : 'lys'}`, { theme, width });
      await keepPicture(page, `bygg-inn-${theme}`);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });

    test.each(['', '?tema=mork&farge=%23ff0000', '?visning=liste&skrift=serif'])('an embedded plan has none either: %s', async (query) => {
      const page = await open('/', { width: 320 });
      await page.goto(`${server().url}/innbygging/${slug}${query}${query === '' ? '?' : '&'}niva=1`);
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('another site may frame what is made for it, and nothing else', async () => {
      const page = await open('/');
      await page.goto(`${elsewhereUrl}/?src=${encodeURIComponent(`${server().url}/innbygging/${slug}`)}`);
      expect(await page.frameLocator('iframe').getByRole('heading', { name: 'Eksempelplan 2026' }).textContent()).toBe('Eksempelplan 2026');
      for (const path of ['/', `/planer/${slug}`, `/planer/${slug}/bygg-inn`, '/healthz', '/katalog.ttl']) {
        const { headers } = await fetch(server().url + path);
        expect([path, headers.get('x-frame-options')]).toEqual([path, 'DENY']);
        expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      }
    });
  },
);
