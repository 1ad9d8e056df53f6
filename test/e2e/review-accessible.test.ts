import { expect, test } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { keepPicture } from '../support/browser.ts';
import { describePages, isLive } from '../support/pages.ts';
import { deckDesigns } from '../decks/deck-designs.ts';
import { makeDeck } from '../decks/make-deck.ts';
import { aFile, fileOf, readIn } from '../support/read-in.ts';
import { anItem, aReadPlan } from '../support/read-plans.ts';

const sheet = 'Satsing;Hva vi gjør;Hvem;Status\r\nDigital;Felles kalender;Kari Rodahl;Under arbeid';

/** Reviews 1 to 4, in the order in which they are read, and what is looked at in them. */
const pages = {
  list: '/innlesing',
  questions: '/innlesing/1?del=sporsmal&sporsmal=4',
  statuses: '/innlesing/1?del=status',
  findings: '/innlesing/1?del=funn',
  plan: '/innlesing/2?del=plan',
  colours: '/innlesing/2',
  columns: '/innlesing/3',
  differences: '/innlesing/4?del=forskjeller',
} as const;

const existing = aReadPlan([anItem('Kalender', { cells: [{ period: '2025', text: 'Pilot', status: 'planned' }] })]);
const newer = aReadPlan([anItem('Kalender', { cells: [{ period: '2025', text: 'Drift', status: 'completed' }] }), anItem('Nytt')]);

describePages(
  'Every page of a review',
  () => [existing],
  ({ open, server }) => {
    test('has no axe violation in either theme, and fits 320 pixels', async () => {
      const page = await open('/innlesing', { role: 'secretariat', theme: 'light' });
      const deck = deckDesigns.find(({ name }) => name === 'no-legend');
      if (!deck) throw new Error('there is no deck without a legend');
      const files = [
        await fileOf('examples/oslo/overall-plan-2026.txt'),
        aFile('deck.pptx', await makeDeck(deck.plan, deck.design)),
        aFile('plan.csv', sheet),
        aFile('neste.json', JSON.stringify(newer)),
      ];
      for (const file of files) {
        await page.goto(`${server().url}/innlesing`);
        await isLive(page);
        await readIn(page, file);
      }
      const faults: Record<string, readonly string[]> = {};
      const wide: string[] = [];
      for (const theme of ['light', 'dark'] as const) {
        const looked = await open('/innlesing', { role: 'secretariat', theme });
        for (const [name, path] of Object.entries(pages)) {
          await looked.goto(server().url + path);
          await isLive(looked);
          await keepPicture(looked, `review-${name}-${theme}`);
          const found = await accessibilityFaults(looked);
          if (found.length > 0) faults[`${name} ${theme}`] = found;
        }
      }
      const narrow = await open('/innlesing', { role: 'secretariat', width: 320, height: 640 });
      for (const [name, path] of Object.entries(pages)) {
        await narrow.goto(server().url + path);
        await isLive(narrow);
        await keepPicture(narrow, `review-${name}-narrow`);
        const fits = await narrow.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
        if (!fits) wide.push(name);
      }
      expect([faults, wide]).toEqual([{}, []]);
    }, 120_000);
  },
);
