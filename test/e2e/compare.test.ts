import { beforeAll, expect, test } from 'vitest';
import { addItem, editArea, editCell, editItem, freezeEdition, moveItem, removeItem, showItem, showPlan } from '#features/plans/index.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { keepPicture } from '../support/browser.ts';
import { anOsloPlan } from '../support/oslo-plan.ts';
import { describePages } from '../support/pages.ts';
import { secretariat } from '../support/people.ts';

const plan = 'oslo-2026';
const address = `/planer/${plan}/sammenlign`;

describePages(
  'Comparing',
  () => [anOsloPlan()],
  ({ open, server }) => {
    beforeAll(async () => {
      const { deps } = server();
      await freezeEdition(deps, secretariat, { plan, label: 'Partnerskapsmøtet 2025' });
      const groups = (await showPlan(deps, secretariat, plan)).areas.map((area) => area.groups[0]?.id);
      const versionOf = async (item: string) => (await showItem(deps, secretariat, plan, item)).item.version;
      const cell = { plan, item: 'tiltak-1', period: '2025', version: 1 };
      await editCell(deps, secretariat, { ...cell, text: 'Starte innføring i alle bydeler', status: 'completed' });
      await moveItem(deps, secretariat, { plan, item: 'tiltak-2', group: groups[2], position: 0 });
      await removeItem(deps, secretariat, { plan, item: 'tiltak-6' });
      await addItem(deps, secretariat, { plan, group: groups[1], title: 'Felles opplæring <b>for alle</b>' });
      await editArea(deps, secretariat, { plan, area: 'omrade-4', title: 'Skrøpelige eldre' });
      const reworded = { plan, item: 'tiltak-9', version: await versionOf('tiltak-9'), title: 'Fortsatt deltakelse i fagnettverk (9)' };
      await editItem(deps, secretariat, { ...reworded, contacts: ['Helseseksjonen i byrådsavdelingen'] });
    });

    test('what changed since an edition is told in words and in place, without JavaScript', async () => {
      const page = await open(`/planer/${plan}`, { javaScript: false });
      await page.getByRole('link', { name: 'Sammenlign' }).first().click();
      const summary = await page.locator('.compare-summary').textContent();
      for (const words of ['1 tiltak er nytt', '1 tiltak er tatt ut', '1 tiltak er flyttet', '1 innsatsområde har ny tittel'])
        expect(summary).toContain(words);
      expect(summary).toContain('1 tiltak gikk fra');
      await keepPicture(page, 'compare');

      const removed = page.locator('tr[data-state=removed]');
      expect(await removed.count()).toBe(1);
      expect(await removed.locator('th del').textContent()).toContain('fjernet:');
      const added = page.locator('tr[data-state=added] th ins');
      expect(await added.textContent()).toContain('Felles opplæring <b>for alle</b>');
      const changed = page.locator('tr', { hasText: '(1)' }).first();
      expect(await changed.locator('.changed-status').textContent()).toMatch(/før: .* etter: Ferdigstilt/);
      expect(await page.locator('tr', { hasText: 'Flyttet fra' }).textContent()).toContain('Digital samhandling › Få felles forståelse');

      await page.getByRole('link', { name: /^Fjernet \(1\)$/ }).click();
      expect(await page.locator('.compare-table tbody tr:not(.group-row)').count()).toBe(1);
      expect(new URL(page.url()).searchParams.get('vis')).toBe('fjernet');
    });

    test('the versions are chosen with the form, also the same one twice', async () => {
      const page = await open(address, { javaScript: false });
      await page.locator('#fra').selectOption('utkast');
      await page.getByRole('button', { name: 'Sammenlign' }).click();
      expect(await page.locator('main').textContent()).toContain('Ingen forskjeller.');
      await page.locator('#til').selectOption('1');
      await page.getByRole('button', { name: 'Sammenlign' }).click();
      expect(await page.locator('tr[data-state=added]').textContent()).toContain('(6)');
      await page.getByRole('link', { name: 'Bytt om' }).click();
      expect(await page.locator('tr[data-state=removed]').textContent()).toContain('(6)');
    });

    test('a version that is not there is refused in words', async () => {
      const page = await open(`${address}?fra=7&til=utkast`, { javaScript: false });
      expect(await page.locator('main').textContent()).toContain('Planen har ingen utgave 7');
      await page.goto(`${server().url}${address}?fra=<b>&til=utkast`);
      expect(await page.locator('h1').count()).toBe(1);
    });

    test('it is read and worked with keys alone', async () => {
      const page = await open(address);
      await page.locator('#fra').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sammenlign');
      await page.keyboard.press('Enter');
      await page.waitForURL(/fra=1&til=utkast/);
      await page.getByRole('link', { name: /^Status/ }).focus();
      await page.keyboard.press('Enter');
      await page.locator('.compare-groups [aria-current=page]', { hasText: 'Status' }).waitFor();
      expect(page.url()).toContain('vis=status');
      expect(await page.locator('.compare-table').count()).toBe(1);
    });

    test.each([
      ['light', 1366],
      ['dark', 1366],
      ['light', 320],
    ] as const)('has no axe violation and fits, in the %s theme at %i pixels', async (theme, width) => {
      const page = await open(address, { theme, width });
      await keepPicture(page, `compare-${theme}-${width}`);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    });
  },
);

describePages(
  'The plan of the next year',
  () => [anOsloPlan()],
  ({ open, server }) => {
    test.each(['light', 'dark'] as const)('is previewed for the secretariat, in the %s theme', async (theme) => {
      const page = await open(`/planer/${plan}/neste-ar`, { theme, role: 'secretariat', width: theme === 'dark' ? 320 : 1366 });
      await keepPicture(page, `rollover-${theme}`);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
      expect(await page.locator('.rollover-table').textContent()).toContain('Fokus for 2027');
      expect(await page.locator('main').textContent()).toContain('Planen har ingen utgave ennå');
    });

    test('is not for others', async () => {
      const page = await open(`/planer/${plan}/neste-ar`, { role: 'member', javaScript: false });
      expect(await page.getByRole('button', { name: 'Lag planen for 2027' }).count()).toBe(0);
    });

    test('is made without JavaScript, with the columns that were chosen, and both years lead to each other', async () => {
      const page = await open(`/planer/${plan}`, { role: 'secretariat', javaScript: false });
      await page.getByRole('link', { name: 'Lag planen for 2027' }).click();
      await page.getByLabel('Ta med kolonnen 2024').uncheck();
      await page.getByRole('button', { name: 'Lag planen for 2027' }).click();
      expect(page.url()).toBe(`${server().url}/planer/oslo-2027?melding=neste-ar`);
      expect(await page.locator('.flash').textContent()).toContain('Planen for neste år er laget');
      expect(await page.locator('.plan-table').first().locator('thead').textContent()).toMatch(/2025.*2026.*Fokus for 2027/);
      await keepPicture(page, 'rolled-over');

      await page.goto(`${server().url}/planer/oslo-2027/tiltak/tiltak-1`);
      expect(await page.locator('.item-year').textContent()).toBe('Historikken før 2027 står i planen for 2026: Porteføljeplan 2026');
      await page.locator('.item-year a').click();
      expect(page.url()).toBe(`${server().url}/planer/${plan}/tiltak/tiltak-1#historien`);
      expect(await page.locator('.item-year').textContent()).toContain('Tiltaket er ført videre i planen for 2027');

      await page.goto(`${server().url}/planer/${plan}/neste-ar`);
      expect(await page.locator('main').textContent()).toContain('Det finnes allerede en plan for 2027');
      await page.goto(`${server().url}/planer/oslo-2027/sammenlign`);
      expect(await page.locator('#fra').inputValue()).toBe('oslo-2026/utkast');
      expect(await page.locator('.compare-counts').textContent()).toContain('1 kolonne er tatt ut');
      expect(await page.locator('main').textContent()).not.toContain('satt sammen etter likheten');
      await keepPicture(page, 'compare-years');
    });
  },
);
