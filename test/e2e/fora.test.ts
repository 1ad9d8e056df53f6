import { beforeAll, expect, test } from 'vitest';
import { editForum, takeInFora } from '#features/fora/index.ts';
import { systemActor } from '#features/people/index.ts';
import { secretariat } from '../support/people.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { keepPicture } from '../support/browser.ts';
import { anOsloPlan } from '../support/oslo-plan.ts';
import { osloFora } from '../support/oslo-fora.ts';
import { describePages, follow } from '../support/pages.ts';
import { unlikeFora } from '../support/unlike-fora.ts';

const ssu = '/fora/ssu';

describePages(
  'The fora of a partnership',
  () => [anOsloPlan()],
  ({ open, server }) => {
    beforeAll(async () => {
      await takeInFora(server().deps, systemActor, osloFora());
      await takeInFora(server().deps, systemActor, unlikeFora);
    }, 60_000);

    test('are a picture whose boxes are followed by key, and a list that says the same', async () => {
      const page = await open('/fora?helsefellesskap=oslo');
      expect(await page.locator('.forum-box').count()).toBe(14);
      expect(await page.locator('.forum-list a').count()).toBe(14);
      expect(await page.getByRole('group', { name: 'Strukturen som bilde' }).count()).toBe(1);
      await page.getByRole('link', { name: 'Lokalt samarbeidsutvalg OUS Nivå 3 · LSU OUS' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).pathname).toBe('/fora/lsu-ous');
      await page.getByRole('heading', { level: 1, name: 'Lokalt samarbeidsutvalg OUS' }).waitFor();
    });

    test('are narrowed down by sector and level without JavaScript', async () => {
      const page = await open('/fora?helsefellesskap=oslo', { javaScript: false });
      await page.getByLabel('Sektor', { exact: true }).selectOption({ label: 'OUS' });
      await page.getByLabel('Nivå', { exact: true }).selectOption('4');
      await follow(page, page.getByRole('button', { name: 'Vis' }));
      expect(await page.locator('.forum-list a').allTextContents()).toEqual([
        'Samarbeidsforum somatikk',
        'Samarbeidsforum psykisk helse og avhengighet',
        'Samarbeidsforum barn og unge',
      ]);
      expect(new URL(page.url()).searchParams.get('helsefellesskap')).toBe('oslo');
    });

    test('say what the source does not say, and flag the plan that no longer holds', async () => {
      const page = await open(ssu, { javaScript: false });
      const text = (await page.locator('main').textContent()) ?? '';
      expect(text).toContain('Mandatet nevner «nasjonal helse og sykehusplan».');
      expect(text).toContain('Faslegerepresentasjon');
      expect(text).toContain('Hvor lenge hver tur varer, er ikke oppgitt.');
      expect(text).toContain('0 av 4 møter er holdt eller planlagt her, 4 mangler');
      expect(await page.locator('main form').count()).toBe(0);
      const meeting = await open('/fora/partnerskapsmotet', { javaScript: false });
      expect(await meeting.locator('.mandate-flag').count()).toBe(0);
    });

    test('are added, given a mandate and seated by the secretariat without JavaScript', async () => {
      const page = await open('/fora?helsefellesskap=oslo', { role: 'secretariat', javaScript: false });
      await page.getByText('Legg til et forum').click();
      await page.getByLabel('Navn', { exact: true }).fill('Fagutvalg for rehabilitering');
      await page.getByLabel('Står under').selectOption({ label: 'Strategisk samarbeidsutvalg' });
      await follow(page, page.getByRole('button', { name: 'Legg til', exact: true }));
      expect(new URL(page.url()).pathname).toBe('/fora/fagutvalg-for-rehabilitering');

      await follow(page, page.getByRole('link', { name: 'Endre forumet' }));
      await page.getByText('Gi nytt mandat').click();
      await page.getByLabel('Oppgaver, én på hver linje').fill('gi råd\nfølge opp');
      await follow(page, page.getByRole('button', { name: 'Gi mandatet' }));
      expect(await page.getByRole('status').last().textContent()).toBe('Endringen er lagret.');

      await page.goto(`${server().url}/fora/fagutvalg-for-rehabilitering/plasser`);
      await page.getByLabel('Plassen, som kilden skriver den').fill('Leder');
      await page.getByLabel('Hvor mange som sitter her').fill('1');
      await follow(page, page.getByRole('button', { name: 'Legg til en plass' }));
      await follow(page, page.getByRole('link', { name: 'Leder', exact: true }));
      await page.getByLabel('Navn', { exact: true }).fill('Eksempelperson Leder');
      await page.getByLabel('Stilling').fill('Seksjonsleder');
      await follow(page, page.getByRole('button', { name: 'Lagre hvem som sitter her' }));

      const reader = await open('/fora/fagutvalg-for-rehabilitering', { javaScript: false });
      expect(await reader.locator('.duties li').allTextContents()).toEqual(['gi råd', 'følge opp']);
      expect(await reader.locator('.seats-table').textContent()).toContain('Seksjonsleder');
      expect(await reader.locator('main').textContent()).not.toContain('Eksempelperson');
    });

    test('say where a person belongs and what a level is called without JavaScript', async () => {
      const page = await open('/virksomheter?helsefellesskap=oslo', { role: 'secretariat', javaScript: false });
      await page.getByText('Hvor en person hører til').click();
      await page.getByLabel('Personens navn').fill('Eksempelperson Her');
      await page.getByLabel('Hører til', { exact: true }).selectOption({ label: 'Sunnaas sykehus HF' });
      await follow(page, page.locator('form:has([name=person]) button'));
      expect(await page.getByRole('status').last().textContent()).toBe('Endringen er lagret.');
      expect(await page.locator('.fora-history').textContent()).toContain('Eksempelperson Her');
      await page.getByText('Hva nivåene heter').click();
      await page.getByLabel('Nivå 4').fill('Fagfora');
      await follow(page, page.locator('form:has(#niva-4) button'));
      expect(
        (await (await open('/fora/samarbeidsforum-somatikk', { javaScript: false })).locator('.fora-facts').textContent()) ?? '',
      ).toContain('Fagfora');
    });

    test('do not lose what one writes while another saves', async () => {
      const page = await open(`${ssu}/endre`, { role: 'secretariat', javaScript: false });
      await page.getByLabel('Tema').fill('Mitt tema');
      await editForum(server().deps, secretariat, { forum: 'ssu', version: 1, theme: 'Et annet tema' });
      await follow(page, page.getByRole('button', { name: 'Lagre', exact: true }).first());
      expect(await page.getByRole('alert').textContent()).toContain('tema: Et annet tema');
      expect(await page.getByLabel('Tema').inputValue()).toBe('Mitt tema');
      await follow(page, page.getByRole('button', { name: 'Lagre', exact: true }).first());
      expect(await page.getByRole('status').last().textContent()).toBe('Endringen er lagret.');
    });

    test('are changed by the secretariat alone, and an unknown one is told of', async () => {
      const page = await open(`${ssu}/endre`, { javaScript: false });
      expect(await page.locator('main form').count()).toBe(0);
      const missing = await open('/fora/finnes-ikke', { javaScript: false });
      expect(await missing.locator('main').textContent()).toContain('Vi fant ikke forumet finnes-ikke.');
    });

    test.each([
      { width: 1366, theme: 'light' },
      { width: 1366, theme: 'dark' },
      { width: 320, theme: 'dark' },
    ] as const)(
      'are accessible at $width points in the $theme',
      async ({ width, theme }) => {
        const page = await open('/fora', { role: 'secretariat', width, theme });
        for (const address of [
          '/fora?helsefellesskap=oslo',
          '/fora?helsefellesskap=dome',
          ssu,
          `${ssu}/endre`,
          `${ssu}/plasser?plass=9`,
          '/virksomheter?helsefellesskap=dome&virksomhet=9&sektor=5',
          '/fora/strategisk-samarbeidsutval-aust',
        ]) {
          await page.goto(server().url + address);
          await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
          await keepPicture(page, `${address.replaceAll(/\W+/g, '-')}-${width}-${theme}`);
          expect(await accessibilityFaults(page), address).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), address).toBe(true);
        }
      },
      60_000,
    );
  },
);
