import { describe, expect, test } from 'vitest';
import { suggestLinks, type PlanDocument } from '#features/plans/index.ts';
import { planOf } from '../../bench/plan-of.ts';
import { osloDocuments } from '../support/oslo-documents.ts';
import { madePlans } from './made-plans.ts';
import { keyOf, measureLinks } from './measure-links.ts';
import truth from './oslo-links.json' with { type: 'json' };

function keysOf(plan: PlanDocument): ReadonlySet<string> {
  return new Set(plan.areas.flatMap((area) => area.groups.flatMap((group) => group.items.map(({ key }) => key))));
}

describe('on the two real plans, against what was told by hand', () => {
  const linked = new Set(truth.linked.map(keyOf));

  test('the truth speaks of items that the plans have, each pair once', async () => {
    const { overall, sector } = await osloDocuments();
    const all = [...truth.linked, ...truth.near];
    expect([keysOf(overall).size, keysOf(sector).size]).toEqual([64, 35]);
    expect(all.filter((pair) => !keysOf(overall).has(pair.overall) || !keysOf(sector).has(pair.sector))).toEqual([]);
    expect(new Set(all.map(keyOf)).size).toBe(all.length);
  });

  test('at least nine of ten suggestions are right, and at least eight of ten links are found', async () => {
    const { overall, sector } = await osloDocuments();
    const { precision, recall, wrong, missed } = measureLinks(overall, sector, linked);
    const told = JSON.stringify({ wrong: wrong.map(keyOf), missed }, null, 1);
    expect(precision, told).toBeGreaterThanOrEqual(0.9);
    expect(recall, told).toBeGreaterThanOrEqual(0.8);
  });

  test('the suggested kind is the right one in at least nine of ten', async () => {
    const { overall, sector } = await osloDocuments();
    const kinds = new Map(truth.linked.map((pair) => [keyOf(pair), pair.kind]));
    const right = suggestLinks(overall, sector).filter((suggestion) => kinds.has(keyOf(suggestion)));
    const alike = right.filter((suggestion) => kinds.get(keyOf(suggestion)) === suggestion.kind);
    expect(alike.length / right.length).toBeGreaterThanOrEqual(0.9);
  });

  test('every suggestion says why, in words of the plans', async () => {
    const { overall, sector } = await osloDocuments();
    const suggestions = suggestLinks(overall, sector);
    expect(suggestions.filter(({ reasons }) => reasons.every(({ why }) => why === 'same-area'))).toEqual([]);
    const dho = suggestions.find(({ overall: key }) => key === 'digital-hjemmeoppfolging-dho-felles-tjenestereise-og');
    expect(dho?.reasons).toContainEqual({ why: 'name', words: ['DHO'] });
    const assigned = suggestions.find(({ overall: key }) => key === 'beskrive-sykehusenes-ansvar-og-hva-som-er');
    expect(assigned?.reasons).toContainEqual({ why: 'commission', words: ['Oppdrag fra SSU'] });
  });
});

describe('on plans of other themes, written in other ways', () => {
  const plans = Array.from({ length: 30 }, (_, at) => madePlans(at + 1));

  test('nine of ten suggestions are right and three of four links found, over thirty pairs of plans', () => {
    const all = plans.map(({ overall, sector, linked }) => measureLinks(overall, sector, linked));
    const sum = (of: 'right' | 'suggested' | 'linked'): number => all.reduce((total, measured) => total + measured[of], 0);
    expect(sum('right') / sum('suggested')).toBeGreaterThanOrEqual(0.9);
    expect(sum('right') / sum('linked')).toBeGreaterThanOrEqual(0.75);
  });

  test('the order of areas and items changes nothing', () => {
    for (const { overall, sector } of plans.slice(0, 5)) {
      const turned = { ...sector, areas: sector.areas.toReversed().map((area) => ({ ...area, groups: area.groups.toReversed() })) };
      const score = (plan: PlanDocument) => new Map(suggestLinks(overall, plan).map((found) => [keyOf(found), found.score.toFixed(9)]));
      expect(score(turned)).toEqual(score(sector));
    }
  });

  test('plans that have nothing to do with each other give hardly a suggestion', async () => {
    const { overall } = await osloDocuments();
    const wrong = plans.slice(0, 10).map(({ sector }) => suggestLinks(overall, sector).length);
    expect(wrong.reduce((total, count) => total + count, 0)).toBeLessThanOrEqual(10);
  });

  test('empty plans, titles without words and one item give no fault', () => {
    const empty: PlanDocument = { ...planOf(0, 2026), areas: [] };
    const odd = planOf(1, 2026);
    const silent = {
      ...odd,
      areas: [{ key: 'a', title: '?', vision: [], groups: [{ title: '', items: [{ key: 'i', title: '…', cells: [] }] }] }],
    };
    for (const one of [empty, odd, silent]) for (const other of [empty, silent]) expect(suggestLinks(one, other)).toEqual([]);
  });
});

test('64 × 35 items take at most 50 ms, 1000 × 1000 at most 1.5 s', async () => {
  const { overall, sector } = await osloDocuments();
  const large = planOf(1000, 2026);
  const best = (work: () => unknown): number =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const start = performance.now();
        work();
        return performance.now() - start;
      }),
    );
  expect(best(() => suggestLinks(overall, sector))).toBeLessThanOrEqual(50);
  expect(best(() => suggestLinks(large, large))).toBeLessThanOrEqual(1500);
});
