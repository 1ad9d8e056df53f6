import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { systemActor } from '#features/people/index.ts';
import { freezeEdition, recordAdoption } from '#features/plans/index.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { keepPicture } from '../support/browser.ts';
import { anOsloPlan } from '../support/oslo-plan.ts';
import { describePages, follow, isLive } from '../support/pages.ts';

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const plan = '/planer/oslo-2026';
const template = '/publisering/mal/oslo';

describePages(
  'Publishing',
  () => [anOsloPlan()],
  ({ open, server }) => {
    beforeAll(async () => {
      await freezeEdition(server().deps, systemActor, { plan: 'oslo-2026' });
    });

    test('without JavaScript the draft and an edition are fetched as files with readable names', async () => {
      const page = await open(`${plan}/publisering`, { javaScript: false });
      const fetched = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Last ned PDF' }).click();
      const draft = await fetched;
      expect(draft.suggestedFilename()).toMatch(/^Porteføljeplan 2026, utkast \d{4}-\d\d-\d\d\.pdf$/);
      expect((await readFile(await draft.path())).subarray(0, 5).toString()).toBe('%PDF-');

      await page.goto(`${server().url}${plan}/utgaver/1/filer`);
      expect(await page.getByText('Skrives når den hentes').count()).toBe(6);
      const [edition] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Last ned CSV' }).click()]);
      expect(edition.suggestedFilename()).toBe('Porteføljeplan 2026, utgave 1.csv');
      await edition.path();
      const input = { plan: 'oslo-2026', edition: 1, body: 'SSU', date: '2025-10-14', outcome: 'endorsed' };
      await recordAdoption(server().deps, systemActor, input);
      await page.reload();
      expect(await page.getByRole('link', { name: /^Last ned CSV fra / }).count()).toBe(1);
    });

    test('without JavaScript a look is previewed, saved and undone', async () => {
      const page = await open(template, { role: 'secretariat', javaScript: false });
      await page.getByLabel('Farge', { exact: true }).fill('#ffff00');
      await page.getByLabel('Velg en logo').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: png });
      await page.getByRole('checkbox', { name: 'Slik leser du statusene' }).uncheck();
      await follow(page, page.getByRole('button', { name: 'Forhåndsvis' }));
      expect(await page.getByRole('alert').textContent()).toContain('Skriv en tekst som sier hva logoen viser');
      await page.getByLabel('Hva logoen viser').fill('Et punkt');
      await follow(page, page.getByRole('button', { name: 'Forhåndsvis' }));
      const pictures = page.getByAltText(/^Forhåndsvisning av side \d$/);
      expect(await pictures.count()).toBeGreaterThan(3);
      expect(await pictures.first().evaluate((picture) => (picture as HTMLImageElement).naturalWidth)).toBeGreaterThan(800);
      expect(await page.getByText('for lys til overskrifter').count()).toBe(1);
      expect(await page.getByText('Malen har en logo: Et punkt').count()).toBe(1);
      await keepPicture(page, 'template-preview');

      await follow(page, page.getByRole('button', { name: 'Lagre malen' }));
      expect(await page.getByText('Malen er lagret.').count()).toBe(1);
      await page.getByLabel('Farge', { exact: true }).fill('#123456');
      await page.getByRole('checkbox', { name: 'Ta bort logoen' }).check();
      await follow(page, page.getByRole('button', { name: 'Lagre malen' }));
      expect(await page.getByText('Malen har en logo').count()).toBe(0);
      await follow(page, page.getByRole('button', { name: /^Bruk malen fra / }));
      expect(await page.getByLabel('Farge', { exact: true }).inputValue()).toBe('#ffff00');
      expect(await page.getByText('Malen har en logo: Et punkt').count()).toBe(1);
    });

    test('a file that is no picture is refused, and what was written stays', async () => {
      const page = await open(template, { role: 'secretariat' });
      await page.getByLabel('Tekst til innledningen').fill('Dette skal stå.');
      await page.getByLabel('Velg en logo').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') });
      await page.getByRole('button', { name: 'Lagre malen' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').textContent()).toContain('PNG eller JPEG');
      expect(await page.getByLabel('Tekst til innledningen').inputValue()).toBe('Dette skal stå.');
    });

    test('the template is the secretariat’s', async () => {
      const page = await open('/', { role: 'member', javaScript: false });
      expect((await page.goto(`${server().url}${template}`))?.status()).toBe(403);
      await page.goto(`${server().url}${plan}/publisering`);
      expect(await page.getByRole('link', { name: 'Farge, logo og kapitler' }).count()).toBe(0);
    });

    test.each([
      ['light', 'nb'],
      ['dark', 'nn'],
    ] as const)('no page has an axe violation or is wider than a phone, in the %s theme, in %s', async (theme, language) => {
      const page = await open('/', { theme, language, role: 'secretariat', width: 320 });
      const seen: Record<string, unknown> = {};
      for (const path of [`${plan}/publisering`, `${plan}/utgaver/1/filer`, template]) {
        await page.goto(server().url + path);
        await isLive(page);
        await keepPicture(page, `${path.replaceAll('/', '-')}-${theme}`);
        seen[path] = [await accessibilityFaults(page), await page.evaluate(() => document.documentElement.scrollWidth <= 320)];
      }
      expect(Object.values(seen)).toEqual([
        [[], true],
        [[], true],
        [[], true],
      ]);
    });
  },
);
