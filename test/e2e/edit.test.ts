import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { editCell, showPlan } from '#features/plans/index.ts';
import { listContacts, systemActor } from '#features/people/index.ts';
import { describePages } from '../support/pages.ts';
import { anOsloPlan } from '../support/oslo-plan.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { keepPicture } from '../support/browser.ts';

const path = '/planer/oslo-2026';
const cell = (page: Page, item: number, period: string) => page.locator(`[data-cell="tiltak-${item}/${period}"]`);

async function standsBefore(page: Page, item: string, other: string): Promise<boolean> {
  const order = await page.locator('tr[data-item]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-item')));
  return order.indexOf(item) < order.indexOf(other);
}

describePages(
  'The secretariat in the plan table',
  () => [anOsloPlan()],
  ({ open, server }) => {
    async function stored(item: number, period: string) {
      const plan = await showPlan(server().deps, systemActor, 'oslo-2026');
      const items = plan.areas.flatMap(({ groups }) => groups.flatMap((group) => group.items));
      return items.find(({ key }) => key === `tiltak-${item}`)?.cells.find((known) => known.period === period);
    }

    test('edits with the keyboard alone: arrows, Enter, Ctrl+Enter, and sees it saved', async () => {
      const page = await open(path, { role: 'secretariat' });
      await cell(page, 1, '2024').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Utprøving i to bydeler');
      await page.keyboard.press('Control+Enter');
      await expect.poll(async () => (await stored(1, '2025'))?.text).toBe('Utprøving i to bydeler');
      expect(await page.locator('.grid-notice [role=status]').textContent()).toBe('Lagret.');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe('tiltak-2/2025');
    });

    test('gives up with Esc, and nothing is changed', async () => {
      const page = await open(path, { role: 'secretariat' });
      const before = await stored(2, '2024');
      await cell(page, 2, '2024').focus();
      await page.keyboard.press('F2');
      await page.keyboard.type('Dette skal ikke lagres');
      await page.keyboard.press('Escape');
      expect(await stored(2, '2024')).toEqual(before);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe('tiltak-2/2024');
    });

    test('goes on with Tab, which saves', async () => {
      const page = await open(path, { role: 'secretariat' });
      await cell(page, 3, '2024').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.type('Innsikt');
      await page.keyboard.press('Tab');
      await expect.poll(async () => (await stored(3, '2024'))?.text).toBe('Innsikt');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe('tiltak-3/2025');
    });

    test('sets a status with a digit and takes it back with Ctrl+Z', async () => {
      const page = await open(path, { role: 'secretariat' });
      const before = (await stored(4, '2025'))?.status ?? null;
      await cell(page, 4, '2025').focus();
      await page.keyboard.press('4');
      await expect.poll(async () => (await stored(4, '2025'))?.status).toBe('completed');
      expect(await cell(page, 4, '2025').locator('.status').textContent()).toBe('Ferdigstilt');
      await page.keyboard.press('Control+z');
      await expect.poll(async () => (await stored(4, '2025'))?.status).toBe(before);
      await expect.poll(() => cell(page, 4, '2025').textContent()).not.toContain('Ferdigstilt');
    });

    test('sees both values when somebody else wrote first, and chooses', async () => {
      const page = await open(path, { role: 'secretariat' });
      const version = (await stored(5, '2024'))?.version ?? 0;
      await editCell(server().deps, systemActor, {
        plan: 'oslo-2026',
        item: 'tiltak-5',
        period: '2024',
        version,
        text: 'Den andres tekst',
      });
      await cell(page, 5, '2024').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.type('Min tekst');
      await page.keyboard.press('Control+Enter');
      const dialog = page.getByRole('dialog', { name: 'Noen andre endret ruten mens du skrev' });
      await dialog.waitFor();
      expect(await dialog.textContent()).toContain('Den andres tekst');
      expect((await stored(5, '2024'))?.text).toBe('Den andres tekst');
      expect(await accessibilityFaults(page)).toEqual([]);
      await keepPicture(page, 'conflict');
      await dialog.getByRole('button', { name: 'Bruk det jeg skrev' }).press('Enter');
      await expect.poll(async () => (await stored(5, '2024'))?.text).toBe('Min tekst');
      await dialog.waitFor({ state: 'detached' });
    });

    test('keeps the text when the server does not answer, and saves it on the next try', async () => {
      const page = await open(path, { role: 'secretariat' });
      await page.route('**/endre-direkte', (route) => route.abort());
      await cell(page, 6, '2024').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.type('Må ikke gå tapt');
      await page.keyboard.press('Control+Enter');
      await cell(page, 6, '2024').getByText('Ikke lagret').waitFor();
      expect(await cell(page, 6, '2024').textContent()).toContain('Må ikke gå tapt');
      await page.unroute('**/endre-direkte');
      await page.getByRole('button', { name: 'Prøv igjen' }).press('Enter');
      await expect.poll(async () => (await stored(6, '2024'))?.text).toBe('Må ikke gå tapt');
    });

    test('is told why an identity number is refused, and keeps the text to correct it', async () => {
      const page = await open(path, { role: 'secretariat' });
      await cell(page, 8, '2024').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.type('Gjelder 13097248022');
      await page.keyboard.press('Control+Enter');
      await page.getByText('Målbilde skal ikke ha opplysninger om pasienter').waitFor();
      expect(await cell(page, 8, '2024').textContent()).toContain('13097248022');
      expect((await stored(8, '2024'))?.text ?? '').not.toContain('13097248022');
      await cell(page, 8, '2024').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.type('Gjelder én bydel');
      await page.keyboard.press('Control+Enter');
      await expect.poll(async () => (await stored(8, '2024'))?.text).toBe('Gjelder én bydel');
    });

    test('sets one status on several rows at once', async () => {
      const page = await open(path, { role: 'secretariat' });
      for (const item of [9, 10]) {
        await cell(page, item, '2025').focus();
        await page.keyboard.press('Space');
      }
      await page.getByText('2 valgt').waitFor();
      await page.getByLabel('Periode').last().selectOption('2025');
      await page.locator('#flere-status').selectOption('completed');
      await page.getByRole('button', { name: 'Sett status' }).press('Enter');
      await expect
        .poll(async () => [(await stored(9, '2025'))?.status, (await stored(10, '2025'))?.status])
        .toEqual(['completed', 'completed']);
    });

    test('moves a row with Alt and an arrow, and to another heading without a mouse', async () => {
      const page = await open(path, { role: 'secretariat' });
      await cell(page, 13, '2024').focus();
      await page.keyboard.press('Alt+ArrowDown');
      await expect.poll(() => standsBefore(page, 'tiltak-14', 'tiltak-13')).toBe(true);
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe('tiltak-13/2024');
      await page.getByRole('button', { name: /^Flytt .*\(13\)$/ }).press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Til overskriften').selectOption({ index: 0 });
      await dialog.getByRole('button', { name: 'Flytt', exact: true }).press('Enter');
      await expect.poll(() => standsBefore(page, 'tiltak-13', 'tiltak-4')).toBe(true);
    });

    test('drags a row onto another and takes its place', async () => {
      const page = await open(path, { role: 'secretariat' });
      await page.locator('tr[data-item="tiltak-18"] .row-grip').dragTo(page.locator('tr[data-item="tiltak-17"] .cell-text').first());
      await expect.poll(() => standsBefore(page, 'tiltak-18', 'tiltak-17')).toBe(true);
    });

    test('is shown the keys with ?', async () => {
      const page = await open(path, { role: 'secretariat' });
      await cell(page, 1, '2024').focus();
      await page.keyboard.press('?');
      await page.getByRole('dialog').getByText('Ctrl+Enter').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    });
  },
);

describePages(
  'A contact in the plan table',
  () => [anOsloPlan()],
  ({ open, server }) => {
    test('writes in the items that name them, and only there', async () => {
      const contacts = await listContacts(server().deps.db, systemActor);
      const karin = contacts.find(({ name }) => name === 'Karin Sygna');
      const page = await open(path, { role: `contact:${karin?.id}` });
      expect(await cell(page, 1, '2025').count()).toBe(1);
      expect(await cell(page, 2, '2025').count()).toBe(0);
      expect(await page.getByRole('button', { name: /^Flytt / }).count()).toBe(0);
      await cell(page, 1, '2025').focus();
      await page.keyboard.press('3');
      await expect.poll(() => cell(page, 1, '2025').locator('.status').textContent()).toBe('Under arbeid');
      await page.getByText('Lagret.').waitFor();
    });
  },
);
