import { expect, test } from 'vitest';
import { describePages } from '../support/pages.ts';
import { anOsloPlan, aSectorPlan } from '../support/oslo-plan.ts';

describePages(
  'A reader',
  () => [anOsloPlan(), aSectorPlan()],
  ({ open }) => {
    test('filters as they write, without asking the server, and the address tells it', async () => {
      const page = await open('/planer/oslo-2026');
      const asked: string[] = [];
      page.on('request', (request) => request.url().includes('/planer/') && asked.push(request.url()));
      await page.getByLabel('Ord i planen').pressSequentially('brukerreiser');
      await page.getByText('Viser 4 av 20 tiltak').waitFor();
      expect(new URL(page.url()).searchParams.get('q')).toBe('brukerreiser');
      expect(await page.locator('tbody tr:not(.group-row) th a').count()).toBe(4 + 5);
      expect(asked).toEqual([]);
    });

    test('goes from the heat map to just those items, and back', async () => {
      const page = await open('/planer/oslo-2026');
      const count = page.locator('.heat-count').first();
      const amount = Number.parseInt((await count.textContent()) ?? '', 10);
      await count.click();
      await page.getByText(`Viser ${amount} av 20 tiltak`).waitFor();
      expect(new URL(page.url()).searchParams.get('omrade')).toBe('omrade-1');
      await page.goBack();
      await page.getByText('Viser 20 av 20 tiltak').waitFor();
    });

    test('walks from plan to item and to its neighbour without loading the page anew', async () => {
      const page = await open('/');
      await page.evaluate(() => Object.assign(globalThis, { stayed: true }));
      await page.getByRole('link', { name: 'Porteføljeplan 2026', exact: true }).click();
      await page.locator('.plan-table tbody th a').first().click();
      await page.getByRole('heading', { name: 'Historien' }).waitFor();
      await page.getByRole('link', { name: /^Neste/ }).click();
      await page.getByRole('heading', { level: 1, name: /\(2\)$/ }).waitFor();
      expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true);
      expect(await page.title()).toContain('(2)');
    });

    test('finds words across all plans, marked where they stand', async () => {
      const page = await open('/sok');
      await page.getByLabel('Søk i alle planer').fill('legemiddelliste');
      await page.keyboard.press('Enter');
      await page.locator('mark').first().waitFor();
      expect(await page.locator('mark').first().textContent()).toBe('legemiddelliste');
      const plans = await page.locator('.hits .eyebrow').allTextContents();
      expect(plans.some((plan) => plan.includes('OUS'))).toBe(true);
    });

    test('sees the figures of the plan add up in every column', async () => {
      const page = await open('/planer/oslo-2026');
      await page.getByText('Tallene som tabell').click();
      const columns = await page.locator('.figure-table').evaluate((table: HTMLTableElement) =>
        [1, 2, 3].map((at) => {
          const numbers = [...table.tBodies].flatMap((body) => [...body.rows].map((row) => Number(row.cells[at]?.textContent)));
          return { parts: numbers.reduce((sum, number) => sum + number, 0), sum: Number(table.tFoot?.rows[0]?.cells[at]?.textContent) };
        }),
      );
      for (const { parts, sum } of columns) expect([parts, sum]).toEqual([20, 20]);
    });
  },
);
