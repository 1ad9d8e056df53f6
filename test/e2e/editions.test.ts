import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { editCell, freezeEdition } from '#features/plans/index.ts';
import { secretariat } from '../support/people.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { anOsloPlan } from '../support/oslo-plan.ts';
import { describePages, follow } from '../support/pages.ts';

const path = '/planer/oslo-2026/utgaver';

const firstCell = (page: Page) => page.locator('#t-tiltak-1 td').first().textContent();

describePages(
  'Editions of a plan',
  () => [anOsloPlan()],
  ({ open, server }) => {
    test('are frozen, adopted and read without JavaScript, and stay as they were', async () => {
      const page = await open(path, { role: 'secretariat', javaScript: false });
      expect(await page.locator('.empty-state').textContent()).toBe('Planen har ingen utgaver ennå.');
      await page.getByLabel('Navn på utgaven').fill('Årsutgaven');
      await follow(page, page.getByRole('button', { name: 'Frys' }));
      expect(await page.getByRole('status').last().textContent()).toBe('Utgave 1 er frosset.');

      await page.getByText('Før tilslutning', { exact: true }).click();
      await page.getByLabel('Hvem').fill('Partnerskapsmøtet');
      await page.getByLabel('Dato').fill('2025-10-14');
      await follow(page, page.getByRole('button', { name: 'Før tilslutningen' }));
      expect(await page.locator('.adoptions').textContent()).toContain('Tilsluttet: Partnerskapsmøtet, 14. oktober 2025');

      await follow(page, page.getByRole('link', { name: 'Årsutgaven (utgave 1)' }));
      const frozen = await firstCell(page);
      const address = page.url();
      await editCell(server().deps, secretariat, {
        plan: 'oslo-2026',
        item: 'tiltak-1',
        period: '2024',
        version: 1,
        text: 'Noe helt annet',
        status: 'completed',
      });
      const reader = await open(new URL(address).pathname, { javaScript: false });
      expect(await firstCell(reader)).toBe(frozen);
      expect(await reader.locator('.facts').first().textContent()).toContain('Tilsluttet: Partnerskapsmøtet');
      await follow(reader, reader.locator('#t-tiltak-1 a'));
      expect(new URL(reader.url()).pathname).toBe(`${path}/1/tiltak/tiltak-1`);
      expect(await reader.locator('.item-cells').textContent()).not.toContain('Noe helt annet');
      await follow(reader, reader.getByRole('link', { name: 'Tiltaket slik det er nå' }));
      expect(await reader.locator('.item-cells').textContent()).toContain('Noe helt annet');
    });

    test('say in one sentence why nothing was frozen, and keep what was written', async () => {
      const frozen = await freezeEdition(server().deps, secretariat, { plan: 'oslo-2026' });
      const page = await open(path, { role: 'secretariat', javaScript: false });
      await page.getByLabel('Merknad').fill('Etter møtet');
      await follow(page, page.getByRole('button', { name: 'Frys' }));
      expect(await page.getByRole('alert').textContent()).toBe(
        `Planen er lik utgave ${frozen.number}. Gjør endringene først, eller før tilslutningen på utgave ${frozen.number}.`,
      );
      expect(await page.getByLabel('Merknad').inputValue()).toBe('Etter møtet');
    });

    test('are filtered like the plan, at their own addresses', async () => {
      const page = await open(`${path}/1`);
      await page.locator('.heat-count').first().click();
      await expect.poll(() => new URL(page.url()).pathname).toBe(`${path}/1`);
      expect(new URL(page.url()).search).toContain('omrade=');
    });

    test('are shown to the public without forms, and an unknown one is told of', async () => {
      const page = await open(path);
      expect(await page.locator('main form').count()).toBe(0);
      const missing = await open(`${path}/99`, { javaScript: false });
      expect(await missing.locator('main').textContent()).toContain('Planen har ingen utgave 99');
    });

    test.each([
      { width: 1366, theme: 'light' },
      { width: 320, theme: 'dark' },
    ] as const)('are accessible at $width points in the $theme', async ({ width, theme }) => {
      for (const [address, role] of [
        [path, 'secretariat'],
        [`${path}/1`, 'public'],
        [`${path}/1/omrader/omrade-1`, 'public'],
        [`${path}/1/tiltak/tiltak-1`, 'public'],
      ] as const) {
        const page = await open(address, { role, width, theme });
        expect(await accessibilityFaults(page), address).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), address).toBe(true);
      }
    });
  },
);
