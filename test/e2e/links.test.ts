import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { linkItems, listPlanLinks } from '#features/plans/index.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { keepPicture } from '../support/browser.ts';
import { fourSectors } from '../support/four-sectors.ts';
import { describePages, follow, isLive } from '../support/pages.ts';
import { citizen, secretariat } from '../support/people.ts';

const overall = 'eksempel-2026';
const north = 'eksempel-nord-2026';
const south = 'eksempel-sor-2026';
const west = 'eksempel-vest-2026';
const links = `/planer/${overall}/koblinger`;
const side = `/planer/${overall}/omrader/digital/sektorer`;

describePages('Links between plans', fourSectors, ({ open, server }) => {
  const confirmed = async () =>
    (await listPlanLinks(server().deps, citizen, overall)).map(
      ({ kind, sector, overall: above }) => `${sector.item.key} ${kind} ${above.item.key}`,
    );
  const choice = (page: Page, sector: string, to: string) =>
    page.getByRole('listitem').filter({ hasText: sector }).first().getByRole('radio', { name: to });

  test('are decided several at once without JavaScript, taken back, and told by both items', async () => {
    const page = await open(links, { role: 'secretariat', javaScript: false });
    expect(await page.locator('.facts').textContent()).toContain('4 åpne forslag');
    expect(await page.locator('.link-reasons').first().textContent()).toMatch(/Felles ord|Samme navn|Samme tittel/);
    await follow(page, page.getByRole('button', { name: 'Lagre valgene' }));
    expect(await page.getByRole('alert').textContent()).toContain('Du har ikke valgt noe.');
    await choice(page, 'Innføre pasientens legemiddelliste i Nord', 'realiserer').check();
    await choice(page, 'DHO for kolspasienter', 'bidrar til').check();
    await choice(page, 'Videreutvikle fagnettverket', 'skal ikke kobles').check();
    await follow(page, page.getByRole('button', { name: 'Lagre valgene' }));
    expect(await page.locator('.saved-notice').textContent()).toContain('Koblingene er lagret.');
    expect(await confirmed()).toEqual(['pll-nord realises pll', 'dho-sor contributes dho']);
    expect(await page.locator('.facts').textContent()).toContain('1 åpent forslag');
    expect(await page.locator('#uten-sektor').textContent()).toContain('(2)');

    await follow(page, page.getByRole('link', { name: 'Pasientens legemiddelliste (PLL)' }).first());
    expect(await page.locator('.item-links').textContent()).toContain('realiseres av');
    expect(await page.locator('.item-links').textContent()).toContain('Under arbeid');
    expect(await page.locator('.story').textContent()).toContain('Koblet: realiseres av «Innføre pasientens legemiddelliste i Nord');
    await page.goto(`${server().url}/planer/${overall}`);
    expect(await page.locator('#t-pll').textContent()).toContain('1 i sektorplaner');
    await page.goto(`${server().url}/planer/${north}`);
    expect(await page.locator('#t-pll-nord').textContent()).toContain('1 i overordnet plan');

    await page.goto(server().url + links);
    const row = page.locator('.link-row').filter({ hasText: 'DHO for kolspasienter' });
    await follow(page, row.getByRole('button', { name: 'Endre til «realiserer»' }));
    expect(await confirmed()).toContain('dho-sor realises dho');
    await follow(page, row.getByRole('button', { name: 'Ta bort koblingen' }));
    expect(await confirmed()).toEqual(['pll-nord realises pll']);
    await follow(page, page.locator('.saved-notice').getByRole('button', { name: 'Angre' }));
    expect(await confirmed()).toContain('dho-sor realises dho');

    await page.goto(server().url + links);
    await page.getByText('Avviste forslag (1)').click();
    await follow(page, page.getByRole('button', { name: 'Foreslå igjen' }));
    expect(await page.getByRole('radio', { name: 'skal ikke kobles' }).count()).toBe(2);
  });

  test('are made by hand, and a refusal is one sentence', async () => {
    const page = await open(`/planer/${south}/koblinger`, { role: 'secretariat', javaScript: false });
    await page.getByText('Koble to tiltak selv').click();
    await page
      .getByLabel('Tiltak i sektorplanen', { exact: true })
      .selectOption({ label: 'Videreutvikle fagnettverket for digital samhandling' });
    await page
      .getByLabel('Tiltak i den overordnede planen', { exact: true })
      .selectOption({ label: 'Fagnettverk for digital samhandling' });
    await follow(page, page.getByRole('button', { name: 'Koble', exact: true }));
    expect(await confirmed()).toContain('nettverk-sor realises nettverk');

    const stale = await open(`/planer/${north}/koblinger`, { role: 'secretariat', javaScript: false });
    const kartlegge = { sector: { plan: north, item: 'kartlegge-nord' }, overall: { plan: overall, item: 'kartlegge' } };
    await linkItems(server().deps, secretariat, { links: [{ ...kartlegge, kind: 'realises' }] });
    await choice(stale, 'Bidra aktivt i kartlegging', 'bidrar til').check();
    await follow(stale, stale.getByRole('button', { name: 'Lagre valgene' }));
    expect(await stale.getByRole('alert').textContent()).toMatch(
      /^Noen andre endret koblingen mellom .* Last siden på nytt og velg igjen\.$/,
    );
    expect(await confirmed()).toContain('kartlegge-nord realises kartlegge');
  });

  test('are read by the public, without suggestions or buttons', async () => {
    const page = await open(links, { javaScript: false });
    expect(await page.locator('#uten-feste').count()).toBe(1);
    expect([await page.getByRole('radio').count(), await page.getByRole('button', { name: 'Ta bort' }).count()]).toEqual([0, 0]);
    const answer = await page.request.post(server().url + links, {
      form: { act: 'settle', [`par:${north}/postkasse/${overall}/pll`]: 'realises' },
    });
    expect(answer.status()).toBe(403);
    expect(await confirmed()).not.toContain('postkasse realises pll');
  });

  test('are decided with the keyboard alone', async () => {
    const lift = { sector: { plan: west, item: 'heis' }, overall: { plan: overall, item: 'kartlegge' } };
    await linkItems(server().deps, secretariat, { links: [{ ...lift, kind: 'realises' }] });
    const page = await open(`/planer/${west}/koblinger`, { role: 'secretariat' });
    await page.locator('.link-tools button').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.saved-notice').waitFor();
    await isLive(page);
    expect(await confirmed()).toContain('heis contributes kartlegge');
    await page.getByText('Koble to tiltak selv').focus();
    await page.keyboard.press('Enter');
    await page.locator('#sektortiltak').waitFor();
    // What unfolds takes the focus when it has unfolded.
    await expect
      .poll(() => page.evaluate(() => document.querySelector('#sektortiltak')?.checkVisibility({ contentVisibilityAuto: true })))
      .toBe(true);
    await page.waitForFunction(() => document.getAnimations().length === 0);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('sektortiltak');
    await page.goto(server().url + side);
    await page.getByRole('region', { name: 'Sektorene side om side' }).focus();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('region');
  });

  test('the sectors stand side by side, a sector without a plan says so', async () => {
    const page = await open(side, { javaScript: false });
    expect(await page.getByRole('columnheader').allTextContents()).toEqual(['Overordnet plan', 'Nord', 'Sør', 'Vest', 'Øst']);
    expect(await page.locator('tbody tr').first().locator('td').last().textContent()).toBe('Ingen plan for 2026');
    expect(await page.locator('.rest-row').first().textContent()).toContain('Rydde i fellespostkassen');
    const below = await open(`/planer/${south}/omrader/digitalt/sektorer`, { javaScript: false });
    expect(new URL(below.url()).pathname).toBe(side);
  });

  test.each([
    ['light', 1366],
    ['dark', 1366],
    ['light', 320],
  ] as const)('have no axe violation in the %s theme at %i pixels, and fit', async (theme, width) => {
    const page = await open('/', { theme, width, role: 'secretariat' });
    for (const [name, path] of Object.entries({
      links,
      side,
      sector: `/planer/${north}/koblinger`,
      item: `/planer/${overall}/tiltak/pll`,
    })) {
      await page.goto(server().url + path);
      await keepPicture(page, `${name}-${theme}-${width}`);
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      expect(await accessibilityFaults(page), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), path).toBe(true);
    }
  });
});
