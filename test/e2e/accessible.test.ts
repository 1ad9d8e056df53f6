import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { keepPicture } from '../support/browser.ts';
import { describePages, isLive } from '../support/pages.ts';
import { anOsloPlan, aSectorPlan } from '../support/oslo-plan.ts';

const pages = {
  front: '/',
  plan: '/planer/oslo-2026',
  board: '/planer/oslo-2026?visning=tavle',
  timeline: '/planer/oslo-2026?visning=tidslinje',
  filtered: '/planer/oslo-2026?status=ukjent&periode=2025&sorter=tittel',
  'nothing found': '/planer/oslo-2026?q=finnesikke',
  area: '/planer/oslo-2026/omrader/omrade-1',
  item: '/planer/oslo-2026/tiltak/tiltak-1',
  'unsettled item': '/planer/oslo-2026/tiltak/tiltak-7',
  search: '/sok?q=innf%C3%B8ring',
  about: '/om',
  accessibility: '/tilgjengelighet',
  role: '/rolle',
  missing: '/finnes-ikke',
} as const;

describePages(
  'Every page',
  () => [anOsloPlan(), aSectorPlan()],
  ({ open, server }) => {
    /** What `look` sees on each page, by the page's name. */
    async function onEach<T>(page: Page, look: (name: string) => Promise<T>): Promise<Readonly<Record<string, T>>> {
      const seen: Record<string, T> = {};
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(server().url + path);
        await isLive(page);
        seen[name] = await look(name);
      }
      return seen;
    }

    function all<T>(value: T): Readonly<Record<string, T>> {
      return Object.fromEntries(Object.keys(pages).map((name) => [name, value]));
    }

    test.each([
      ['light', 'public'],
      ['light', 'secretariat'],
      ['dark', 'public'],
      ['dark', 'secretariat'],
    ] as const)('has no axe violation in the %s theme, for the %s', async (theme, role) => {
      const page = await open('/', { theme, role });
      const faults = await onEach(page, async (name) => {
        await keepPicture(page, `${name}-${theme}-${role}`);
        // What is folded away is looked at too.
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        return accessibilityFaults(page);
      });
      expect(faults).toEqual(all([]));
    });

    test('fits a window of 320 pixels, which is 400 % on a laptop', async () => {
      const page = await open('/', { width: 320, height: 640, role: 'secretariat' });
      const fits = await onEach(page, async (name) => {
        await keepPicture(page, `${name}-narrow`);
        return page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
      });
      expect(fits).toEqual(all(true));
    });

    test('has a title, one heading of the first level and the reader’s language', async () => {
      const page = await open('/', { language: 'nn' });
      const titles = new Set<string>();
      const right = await onEach(page, async () => {
        titles.add(await page.title());
        const [lang, headings] = await page.evaluate(() => [document.documentElement.lang, document.querySelectorAll('h1').length]);
        return `${lang} ${headings}`;
      });
      expect(right).toEqual(all('nn 1'));
      for (const title of titles) expect(title).toMatch(/ – Målbilde$/);
    });
  },
);
