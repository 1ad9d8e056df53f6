import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAppError } from '#shared/errors/app-error.ts';
import { asRead } from '../../../../test/decks/as-read.ts';
import { deckDesigns } from '../../../../test/decks/deck-designs.ts';
import { expectedPlan } from '../../../../test/decks/expected-plan.ts';
import { makeDeck } from '../../../../test/decks/make-deck.ts';
import { randomDeck } from '../../../../test/decks/random-deck.ts';
import { readPptx } from '../formats/pptx/read-pptx.ts';
import { planFromPages } from './plan-from-pages.ts';

describe('a deck is read as the plan that it shows', () => {
  test.each(deckDesigns.map((deck) => [deck.name, deck] as const))('%s', async (_, { plan, design }) => {
    const { document } = planFromPages(readPptx(await makeDeck(plan, design)), 'plan.pptx');
    expect(asRead(document)).toEqual(expectedPlan(plan, design));
    expect([document.partnership, document.year, document.language]).toEqual([plan.partnership, plan.year, plan.language]);
  });

  test('whatever the plan and the design', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 300 }), async (seed) => {
        const { plan, design } = randomDeck(seed);
        const { document } = planFromPages(readPptx(await makeDeck(plan, design)), 'plan.pptx');
        expect(asRead(document)).toEqual(expectedPlan(plan, design));
      }),
      { numRuns: 30 },
    );
  });
});

describe('what a deck leaves open', () => {
  async function read(name: string) {
    const deck = deckDesigns.find((one) => one.name === name);
    if (!deck) throw new Error(`no deck ${name}`);
    return planFromPages(readPptx(await makeDeck(deck.plan, deck.design)), 'plan.pptx');
  }

  test('a colour that no legend explains is no status but a question with the colour', async () => {
    const { document, findings } = await read('no-legend');
    const asked = findings.filter((finding) => finding.code === 'color_without_legend');
    const items = document.areas.flatMap((area) => area.groups.flatMap((group) => group.items));
    expect(asked.length).toBeGreaterThan(5);
    for (const finding of asked) {
      const item = items.find((one) => one.key === finding.item);
      expect(finding.params['color']).toMatch(/^#[0-9a-f]{6}$/);
      expect(item?.cells[finding.cell ?? -1]?.status).toBeNull();
      expect(item?.uncertain?.length).toBeGreaterThan(0);
    }
  });

  test('a year that stands twice in a header is put right and told', async () => {
    const { findings } = await read('year-twice');
    const told = findings.filter((finding) => finding.code === 'header_year_repeated');
    expect(told.map(({ kind, params }) => [kind, params['year'], params['read']])).toEqual([['tell', '2024', '2025']]);
  });

  test('tables without a header and contacts without a heading are told of', async () => {
    const headless = await read('headless-after-first');
    expect(headless.findings.filter((finding) => finding.code === 'header_missing').length).toBeGreaterThan(2);
    const unnamed = await read('five-statuses');
    expect(unnamed.findings.some((finding) => finding.code === 'contact_header_missing')).toBe(true);
  });

  test('every item says the slide and the place it was read from', async () => {
    const { document } = await read('fills-wide');
    const items = document.areas.flatMap((area) => area.groups.flatMap((group) => group.items));
    for (const item of items) {
      expect(item.source?.page).toBeGreaterThan(1);
      expect(item.source?.box?.every((side) => side >= 0)).toBe(true);
    }
  });

  test('a deck with no table has no plan', () => {
    const page = { number: 1, width: 960, height: 540, blocks: [], shapes: [], tables: [], lines: [] };
    const read = (): unknown => planFromPages({ pages: [page], title: null, language: null }, 'x.pptx');
    expect(read).toThrow(expect.objectContaining({ code: 'no_table_found' }));
    try {
      read();
    } catch (error) {
      expect(isAppError(error)).toBe(true);
    }
  });
});
