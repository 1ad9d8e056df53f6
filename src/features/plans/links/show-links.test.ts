import { expect, test } from 'vitest';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { fourSectors } from '../../../../test/support/four-sectors.ts';
import { takeIn } from '../../../../test/support/linked-plans.ts';
import { citizen, depsOf, secretariat } from '../../../../test/support/people.ts';
import {
  countLinks,
  dismissSuggestion,
  linkItems,
  removeItem,
  rollOverPlan,
  settleSuggestions,
  showItemLinks,
  showLinkOverview,
  showPlan,
  showSectorsOfArea,
} from '../index.ts';

type Named = Readonly<{ item: Readonly<{ key: string }> }>;
type Row = Readonly<{ sector: Named; overall: Named }>;
const keys = (ends: readonly Named[]) => ends.map(({ item }) => item.key);
const pairs = (rows: readonly Row[]) => rows.map(({ sector, overall }) => `${sector.item.key} ${overall.item.key}`);

describeEachDatabase('the overall plan and its sectors seen together', (database) => {
  const start = async () => {
    const deps = depsOf(database().db);
    const [overall = '', north = '', south = '', west = ''] = await takeIn(deps, fourSectors());
    const pair = (plan: string, item: string, to: string) => ({ sector: { plan, item }, overall: { plan: overall, item: to } });
    const link = (...links: readonly object[]) => linkItems(deps, secretariat, { links });
    const seen = (slug: string, area: string | null = null) => showLinkOverview(deps, secretariat, slug, area);
    return { deps, overall, north, south, west, pair, link, seen };
  };

  test('likely links are suggested, and nothing is linked before a person says so', async () => {
    const { overall, north, seen } = await start();
    const { overview, open, without } = await seen(overall);
    expect(pairs(overview.suggested).toSorted((one, other) => one.localeCompare(other))).toEqual([
      'dho-sor dho',
      'kartlegge-nord kartlegge',
      'nettverk-sor nettverk',
      'pll-nord pll',
    ]);
    expect([open, overview.linked, without]).toEqual([4, [], ['Øst']]);
    expect(keys(overview.uncovered)).toEqual(['pll', 'dho', 'nettverk', 'kartlegge']);
    expect(keys(overview.unanchored)).toEqual(['pll-nord', 'postkasse', 'kartlegge-nord', 'dho-sor', 'nettverk-sor', 'heis']);
    expect(pairs((await seen(north)).overview.suggested)).toHaveLength(2);
  });

  test('several are decided in one act, and the gaps count what is confirmed', async () => {
    const { deps, overall, north, south, pair, seen } = await start();
    const { changed } = await settleSuggestions(deps, secretariat, {
      links: [
        { ...pair(north, 'pll-nord', 'pll'), to: 'realises' },
        { ...pair(north, 'kartlegge-nord', 'kartlegge'), to: 'contributes' },
        { ...pair(south, 'dho-sor', 'dho'), to: 'dismissed' },
      ],
    });
    expect(changed).toBe(3);
    const { overview, open } = await seen(overall);
    expect(overview.linked.map(({ kind, sector }) => `${kind} ${sector.item.key}`)).toEqual([
      'realises pll-nord',
      'contributes kartlegge-nord',
    ]);
    expect(pairs(overview.dismissed)).toEqual(['dho-sor dho']);
    expect([open, keys(overview.uncovered)]).toEqual([1, ['dho', 'nettverk']]);
    expect(keys(overview.unanchored)).toEqual(['postkasse', 'dho-sor', 'nettverk-sor', 'heis']);
  });

  test('a sector’s page shows its own, but an item that another sector works on is not uncovered there', async () => {
    const { north, south, pair, link, seen } = await start();
    await link({ ...pair(north, 'pll-nord', 'pll'), kind: 'realises' });
    const { overview } = await seen(south);
    expect(overview.linked).toEqual([]);
    expect(keys(overview.uncovered)).toEqual(['dho', 'nettverk', 'kartlegge']);
    expect(keys(overview.unanchored)).toEqual(['dho-sor', 'nettverk-sor']);
  });

  test('an area’s filter follows the area into the other plans', async () => {
    const { overall, north, south, seen } = await start();
    const above = (await seen(overall, 'rehabilitering')).overview;
    expect([pairs(above.suggested), keys(above.uncovered), keys(above.unanchored)]).toEqual([
      ['kartlegge-nord kartlegge'],
      ['kartlegge'],
      ['kartlegge-nord'],
    ]);
    const below = (await seen(north, 'd')).overview;
    expect([pairs(below.suggested), keys(below.uncovered), keys(below.unanchored)]).toEqual([
      ['pll-nord pll'],
      ['pll', 'dho', 'nettverk'],
      ['pll-nord', 'postkasse'],
    ]);
    expect(keys((await seen(south, 'digitalt')).overview.uncovered)).toEqual(['pll', 'dho', 'nettverk']);
    await expect(seen(overall, 'finnes-ikke')).rejects.toMatchObject({ code: 'area_not_found' });
  });

  test('the public sees what is confirmed, and of suggestions their number only', async () => {
    const { deps, overall, south, pair } = await start();
    await dismissSuggestion(deps, secretariat, { links: [pair(south, 'dho-sor', 'dho')] });
    const { overview, open } = await showLinkOverview(deps, citizen, overall, null);
    expect([open, overview.suggested, overview.dismissed]).toEqual([3, [], []]);
    expect(overview.uncovered).toHaveLength(4);
  });

  test('a plan that has no counterpart says so', async () => {
    const { deps } = await start();
    const [alone = ''] = await takeIn(deps, [{ ...fourSectors()[0]!, partnership: 'Helsefellesskap Alene' }]);
    expect(await showLinkOverview(deps, citizen, alone, null)).toMatchObject({ sectors: [], without: [] });
    const { overall, overview } = await showLinkOverview(deps, citizen, 'eksempel-ost-2025', null);
    expect([overall, overview.unanchored]).toEqual([null, []]);
  });

  test('side by side: sector items stand beside what they serve, the rest as without an anchor or serving another area', async () => {
    const { deps, overall, north, south, pair, link } = await start();
    await link(
      { ...pair(north, 'pll-nord', 'pll'), kind: 'realises' },
      { ...pair(south, 'dho-sor', 'dho'), kind: 'contributes' },
      { ...pair(south, 'nettverk-sor', 'kartlegge'), kind: 'contributes' },
    );
    const shown = await showSectorsOfArea(deps, citizen, overall, 'digital');
    expect(shown.sectors.map(({ scope }) => scope)).toEqual([
      { kind: 'sector', sector: 'Nord' },
      { kind: 'sector', sector: 'Sør' },
      { kind: 'sector', sector: 'Vest' },
    ]);
    expect(shown.without).toEqual(['Øst']);
    expect(shown.rows.map(({ overall: end, sectors }) => [end.item.key, ...sectors.map(keys)])).toEqual([
      ['pll', ['pll-nord'], [], []],
      ['dho', [], ['dho-sor'], []],
      ['nettverk', [], [], []],
    ]);
    expect(shown.unanchored.map(keys)).toEqual([['postkasse'], [], []]);
    expect(shown.elsewhere.map(keys)).toEqual([[], ['nettverk-sor'], []]);
    expect(shown.rows[0]?.overall.latest).toMatchObject({ period: '2025', status: { key: 'in-progress' } });
    expect(shown.rows[2]?.overall.latest).toEqual({ period: '2025', status: null });
    expect((await showSectorsOfArea(deps, citizen, south, 'digitalt')).area.key).toBe('digital');
    await expect(showSectorsOfArea(deps, citizen, overall, 'finnes-ikke')).rejects.toMatchObject({ code: 'area_not_found' });
  });

  test('what was linked the year before is linked again when both plans are rolled over', async () => {
    const { deps, overall, north, pair, link, seen } = await start();
    await link({ ...pair(north, 'postkasse', 'dho'), kind: 'contributes' });
    const above = await rollOverPlan(deps, secretariat, { plan: overall });
    expect((await seen(above.slug)).overview.linked).toEqual([]);
    await rollOverPlan(deps, secretariat, { plan: north });
    expect(pairs((await seen(above.slug)).overview.linked)).toEqual(['postkasse dho']);
    expect(pairs((await seen(overall)).overview.linked)).toEqual(['postkasse dho']);
  });

  test('an item tells what it is linked to and how far that has come, and the plan counts its links', async () => {
    const { deps, overall, north, south, pair, link } = await start();
    await link({ ...pair(north, 'pll-nord', 'pll'), kind: 'realises' }, { ...pair(south, 'dho-sor', 'pll'), kind: 'contributes' });
    const plan = await showPlan(deps, citizen, overall);
    expect(await countLinks(deps, plan.id)).toEqual({ pll: 2 });
    expect(await showItemLinks(deps, citizen, plan, 'pll')).toMatchObject([
      {
        kind: 'realises',
        other: { item: { key: 'pll-nord' }, plan: { sector: 'Nord' }, latest: { period: '2025', status: { key: 'in-progress' } } },
      },
      { kind: 'contributes', other: { item: { key: 'dho-sor' }, latest: { status: { key: 'completed' } } } },
    ]);
    const below = await showPlan(deps, citizen, north);
    expect(await showItemLinks(deps, citizen, below, 'pll-nord')).toMatchObject([{ kind: 'realises', other: { item: { key: 'pll' } } }]);
    await removeItem(deps, secretariat, { plan: south, item: 'dho-sor' });
    expect(await countLinks(deps, plan.id)).toEqual({ pll: 1 });
    expect(await showItemLinks(deps, citizen, plan, 'pll')).toHaveLength(1);
  });
});
