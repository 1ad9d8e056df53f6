import { expect, test } from 'vitest';
import { systemActor } from '#features/people/index.ts';
import { editCell, showItem } from '#features/plans/index.ts';
import { describePages, follow } from '../support/pages.ts';
import { anOsloPlan } from '../support/oslo-plan.ts';

describePages(
  'Without JavaScript',
  () => [anOsloPlan()],
  ({ open, server }) => {
    const item = async (key: string) => (await showItem(server().deps, systemActor, 'oslo-2026', key)).item;

    test('the plan is read, filtered by the form and followed to an item', async () => {
      const page = await open('/', { javaScript: false });
      await follow(page, page.getByRole('link', { name: 'Porteføljeplan 2026' }));
      await page.locator('#status').selectOption('completed');
      await page.getByText('Flere filtre').click();
      await page.locator('#periode').selectOption('2025');
      await follow(page, page.getByRole('button', { name: 'Vis', exact: true }));
      expect(new URL(page.url()).searchParams.get('status')).toBe('completed');
      const shown = await page.locator('.plan-table tbody tr:not(.group-row)').count();
      expect(await page.locator('.filter-result').textContent()).toContain(`Viser ${shown} av 20 tiltak`);
      await follow(page, page.locator('.plan-table tbody th a').first());
      expect(await page.locator('#historien').count()).toBe(1);
    });

    test('role, language and theme are chosen with plain forms, and the address is kept', async () => {
      const page = await open('/planer/oslo-2026?visning=tavle', { javaScript: false });
      await follow(page, page.getByRole('button', { name: 'English' }));
      expect(page.url()).toContain('/planer/oslo-2026?visning=tavle');
      await follow(page, page.getByRole('button', { name: 'Dark' }));
      expect(await page.locator('html').getAttribute('data-color-scheme')).toBe('dark');
      await page.getByLabel('You are').selectOption('secretariat');
      await follow(page, page.getByRole('button', { name: 'Change' }));
      expect(await page.getByLabel('You are').inputValue()).toBe('secretariat');
      expect(page.url()).toContain('?visning=tavle');
    });

    test('a contact is chosen by name and writes in their own item only', async () => {
      const page = await open('/planer/oslo-2026', { javaScript: false });
      await page.getByLabel('Du er').selectOption('contact');
      await follow(page, page.getByRole('button', { name: 'Bytt' }));
      await page.getByLabel('Kontakt', { exact: true }).selectOption({ label: 'Karin Sygna' });
      await follow(page, page.getByRole('button', { name: 'Fortsett som denne kontakten' }));
      await page.goto(`${server().url}/planer/oslo-2026/tiltak/tiltak-1`);
      expect(await page.getByText('Endre 2025').count()).toBe(1);
      await page.goto(`${server().url}/planer/oslo-2026/tiltak/tiltak-2`);
      expect(await page.getByText('Endre 2025').count()).toBe(0);
    });

    test('a cell is changed, told in the story, and the change taken back', async () => {
      const page = await open('/planer/oslo-2026/tiltak/tiltak-3', { javaScript: false, role: 'secretariat' });
      const before = await item('tiltak-3');
      await page.getByText('Endre 2025').click();
      await page.locator('#rute-2025-status').selectOption('completed');
      await page.locator('#rute-2025-tekst').fill('Ferdig i alle bydeler');
      await page.locator('#rute-2025-hvorfor').fill('Meldt på LSU');
      await follow(page, page.locator('details[open] button[type=submit]'));
      await page.getByText('Endringen er lagret.').waitFor();
      const story = await page.locator('.story > li').first().textContent();
      expect(story).toContain('Ferdig i alle bydeler');
      expect(story).toContain('Hvorfor: Meldt på LSU');
      await follow(page, page.locator('.saved-notice').getByRole('button', { name: 'Angre' }));
      const after = (await item('tiltak-3')).cells.find(({ period }) => period === '2025');
      expect(after?.text).toBe(before.cells.find(({ period }) => period === '2025')?.text);
    });

    test('a cell that somebody else changed shows both values to choose between', async () => {
      const page = await open('/planer/oslo-2026/tiltak/tiltak-4', { javaScript: false, role: 'secretariat' });
      const version = (await item('tiltak-4')).cells.find(({ period }) => period === '2024')?.version;
      await editCell(server().deps, systemActor, { plan: 'oslo-2026', item: 'tiltak-4', period: '2024', version, text: 'Den andres' });
      await page.getByText('Endre 2024').click();
      await page.locator('#rute-2024-tekst').fill('Min');
      await follow(page, page.locator('details[open] button[type=submit]'));
      const conflict = page.locator('.conflict');
      expect(await conflict.textContent()).toContain('Den andres');
      await follow(page, conflict.getByRole('button', { name: 'Bruk det jeg skrev' }));
      expect((await item('tiltak-4')).cells.find(({ period }) => period === '2024')?.text).toBe('Min');
    });

    test('the year of a text is settled', async () => {
      const page = await open('/planer/oslo-2026/tiltak/tiltak-7', { javaScript: false, role: 'secretariat' });
      await page.getByLabel('Hvilket år gjelder «Under arbeid»?').selectOption('2025');
      await follow(page, page.getByRole('button', { name: 'Avklar' }));
      expect((await item('tiltak-7')).cells.find(({ period }) => period === '2025')?.text).toBe('Under arbeid');
    });

    test('several rows get one status through the table’s form', async () => {
      const page = await open('/planer/oslo-2026', { javaScript: false, role: 'secretariat' });
      await page.locator('input[name=item]').nth(8).check();
      await page.locator('input[name=item]').nth(9).check();
      await page.locator('#flere-periode').selectOption('2024');
      await page.locator('#flere-status').selectOption('in-progress');
      await follow(page, page.getByRole('button', { name: 'Sett status' }));
      const statuses = await Promise.all(['tiltak-9', 'tiltak-10'].map(item));
      expect(statuses.map(({ cells }) => cells.find(({ period }) => period === '2024')?.status)).toEqual(['in-progress', 'in-progress']);
    });

    test('an item is added to an area, and the area’s target picture rewritten', async () => {
      const page = await open('/planer/oslo-2026/omrader/omrade-2', { javaScript: false, role: 'secretariat' });
      await page.getByText('Legg til et tiltak').click();
      await page.locator('#ny-tittel').fill('Felles opplæring i Pasientens legemiddelliste');
      await follow(page, page.getByRole('button', { name: 'Legg til' }));
      await page.getByRole('link', { name: 'Felles opplæring i Pasientens legemiddelliste' }).first().waitFor();
      await page.getByText('Endre tittel og målbilde').click();
      await page.locator('#omrade-malbilde').fill('Barn får hjelp til rett tid\n- i egen bydel');
      await follow(page, page.getByRole('button', { name: 'Lagre' }));
      expect(await page.locator('.vision li li').textContent()).toBe('i egen bydel');
    });
  },
);
