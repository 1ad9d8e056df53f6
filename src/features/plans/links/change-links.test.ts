import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { sectorDocument, takeIn } from '../../../../test/support/linked-plans.ts';
import { citizen, contact, depsOf, member, secretariat } from '../../../../test/support/people.ts';
import { planDocument } from '../../../../test/support/plan-documents.ts';
import {
  changeLinkKind,
  dismissSuggestion,
  editItem,
  linkItems,
  listChanges,
  listPlanLinks,
  removeItem,
  restoreSuggestion,
  showItem,
  showPlan,
  undoBatch,
  unlinkItems,
} from '../index.ts';

const network = 'fagnettverk-for-digital-samhandling';
const medicines = 'pasientens-legemiddelliste';

describeEachDatabase('linking items', (database) => {
  const start = async () => {
    const deps = depsOf(database().db);
    const [overall = '', north = '', south = ''] = await takeIn(deps, [
      planDocument(),
      sectorDocument('Nord', ['Fagnettverket i nord', 'Legemiddelliste i nord']),
      sectorDocument('Sør', ['Legemiddelliste i sør']),
    ]);
    const pair = (sector: string, sectorItem: string, item: string) => ({
      sector: { plan: sector, item: sectorItem },
      overall: { plan: overall, item },
    });
    const inNorth = pair(north, 'fagnettverket-i-nord', network);
    const inSouth = pair(south, 'legemiddelliste-i-s-r', medicines);
    const link = (pairs: readonly object[], kind = 'realises') =>
      linkItems(deps, secretariat, { links: pairs.map((links) => ({ ...links, kind })) });
    const links = async (slug = overall) =>
      (await listPlanLinks(deps, citizen, slug)).map((found) => `${found.sector.item.key} ${found.kind} ${found.overall.item.key}`);
    return { deps, overall, north, south, pair, inNorth, inSouth, link, links };
  };

  test.each([citizen, member, contact(1)])('$role is refused', async (actor) => {
    const { deps, inNorth, links } = await start();
    await expect(linkItems(deps, actor, { links: [{ ...inNorth, kind: 'realises' }] })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await links()).toEqual([]);
  });

  test('a link is seen from both plans, with what each item is and where it stands', async () => {
    const { deps, overall, north, inNorth, inSouth, link, links } = await start();
    expect(await link([inNorth, inSouth])).toMatchObject({ changed: 2 });
    expect(await links(north)).toEqual([`fagnettverket-i-nord realises ${network}`]);
    expect(await listPlanLinks(deps, citizen, overall)).toEqual([
      {
        kind: 'realises',
        overall: {
          plan: { slug: overall, title: 'Eksempelplan 2026', year: 2026, sector: null },
          item: { key: network, title: 'Fagnettverk for digital samhandling' },
        },
        sector: {
          plan: { slug: north, title: 'Lokal plan Nord 2026', year: 2026, sector: 'Nord' },
          item: { key: 'fagnettverket-i-nord', title: 'Fagnettverket i nord' },
        },
      },
      expect.objectContaining({
        sector: expect.objectContaining({ item: { key: 'legemiddelliste-i-s-r', title: 'Legemiddelliste i sør' } }),
      }),
    ]);
  });

  test('the stories of both items tell of it, each from its own side', async () => {
    const { deps, overall, north, inNorth, link } = await start();
    await link([inNorth], 'contributes');
    const above = (await showItem(deps, citizen, overall, network)).story[0];
    const below = (await showItem(deps, citizen, north, 'fagnettverket-i-nord')).story[0];
    expect(above).toMatchObject({
      kind: 'item.link',
      before: null,
      after: 'contributes',
      other: { key: 'fagnettverket-i-nord', plan: { sector: 'Nord' } },
    });
    expect(below).toMatchObject({ kind: 'item.link', before: null, after: 'contributes', other: { key: network, plan: { sector: null } } });
    expect(above?.batch).toBe(below?.batch);
  });

  test('the kind is changed and the link taken away, and each act is undone from either plan', async () => {
    const { deps, overall, north, inNorth, link, links } = await start();
    await link([inNorth]);
    const changed = await changeLinkKind(deps, secretariat, { links: [{ ...inNorth, kind: 'contributes' }] });
    expect(await links()).toEqual([`fagnettverket-i-nord contributes ${network}`]);
    const removed = await unlinkItems(deps, secretariat, { links: [{ ...inNorth, seen: 'contributes' }] });
    expect(await links()).toEqual([]);
    await undoBatch(deps, secretariat, { plan: north, batch: removed.batch });
    expect(await links()).toEqual([`fagnettverket-i-nord contributes ${network}`]);
    await undoBatch(deps, secretariat, { plan: overall, batch: changed.batch });
    expect(await links()).toEqual([`fagnettverket-i-nord realises ${network}`]);
    await expect(undoBatch(deps, secretariat, { plan: north, batch: changed.batch })).rejects.toMatchObject({ code: 'undo_stale' });
    for (const [plan, key] of [
      [overall, network],
      [north, 'fagnettverket-i-nord'],
    ] as const) {
      const { story } = await showItem(deps, secretariat, plan, key);
      expect(story.filter(({ kind }) => kind === 'item.link').map(({ before, after }) => [before, after])).toEqual([
        ['contributes', 'realises'],
        [null, 'contributes'],
        ['contributes', null],
        ['realises', 'contributes'],
        [null, 'realises'],
      ]);
    }
  });

  test('links made in two sectors at once are one act: undone in one plan, both are gone', async () => {
    const { deps, south, inNorth, inSouth, link, links } = await start();
    const { batch } = await link([inNorth, inSouth]);
    await undoBatch(deps, secretariat, { plan: south, batch });
    expect(await links()).toEqual([]);
    const plan = await showPlan(deps, secretariat, south);
    expect((await listChanges(deps, secretariat, { planId: plan.id })).filter(({ kind }) => kind === 'item.link')).toHaveLength(2);
  });

  test('a suggestion that was turned down can be linked by who saw that, and taken back', async () => {
    const { deps, inNorth, link, links } = await start();
    await dismissSuggestion(deps, secretariat, { links: [inNorth] });
    const wish = (seen: null | 'dismissed') => linkItems(deps, secretariat, { links: [{ ...inNorth, kind: 'realises', seen }] });
    await expect(wish(null)).rejects.toMatchObject({ code: 'link_changed' });
    const linked = await wish('dismissed');
    expect(await links()).toHaveLength(1);
    await undoBatch(deps, secretariat, { plan: inNorth.sector.plan, batch: linked.batch });
    await restoreSuggestion(deps, secretariat, { links: [inNorth] });
    await dismissSuggestion(deps, secretariat, { links: [inNorth] });
    expect(await link([inNorth])).toMatchObject({ changed: 1 });
  });

  test('who saw something else than what is there is told, and nothing of the act is written', async () => {
    const { deps, inNorth, inSouth, link, links } = await start();
    await link([inNorth], 'contributes');
    await expect(link([inSouth, inNorth], 'realises')).rejects.toMatchObject({ code: 'link_changed' });
    await expect(unlinkItems(deps, secretariat, { links: [{ ...inNorth, seen: 'realises' }] })).rejects.toMatchObject({
      code: 'link_changed',
    });
    expect(await links()).toEqual([`fagnettverket-i-nord contributes ${network}`]);
    expect(await link([inNorth], 'contributes')).toMatchObject({ changed: 0 });
  });

  test('links go from a sector’s plan to the overall plan of the same partnership and year', async () => {
    const { deps, overall, north, south, pair } = await start();
    const [later = '', elsewhere = ''] = await takeIn(deps, [
      sectorDocument('Nord', ['Neste år'], { year: 2027 }),
      sectorDocument('Nord', ['Et annet sted'], { partnership: 'Helsefellesskap Annet' }),
    ]);
    const wrong = [
      pair(overall, medicines, network),
      { sector: { plan: north, item: 'fagnettverket-i-nord' }, overall: { plan: south, item: 'legemiddelliste-i-s-r' } },
      { sector: { plan: overall, item: network }, overall: { plan: north, item: 'fagnettverket-i-nord' } },
      pair(later, 'neste-r', network),
      pair(elsewhere, 'et-annet-sted', network),
    ];
    for (const links of wrong) {
      await expect(linkItems(deps, secretariat, { links: [{ ...links, kind: 'realises' }] })).rejects.toMatchObject({
        code: 'link_impossible',
      });
    }
    await expect(
      linkItems(deps, secretariat, { links: [{ ...pair(north, 'finnes-ikke', network), kind: 'realises' }] }),
    ).rejects.toMatchObject({
      code: 'item_not_found',
    });
  });

  test('an item that is taken out keeps its link, which counts again when it is taken in', async () => {
    const { deps, overall, inNorth, link, links } = await start();
    await link([inNorth]);
    const { batch } = await removeItem(deps, secretariat, { plan: overall, item: network });
    expect(await links()).toEqual([]);
    await expect(link([inNorth], 'contributes')).rejects.toMatchObject({ code: 'item_not_found' });
    await undoBatch(deps, secretariat, { plan: overall, batch });
    expect(await links()).toHaveLength(1);
  });

  test('who edits one of the items meanwhile is not stopped', async () => {
    const { deps, overall, inNorth, link } = await start();
    const { item } = await showItem(deps, secretariat, overall, network);
    await link([inNorth]);
    expect(await editItem(deps, secretariat, { plan: overall, item: network, version: item.version, title: 'Nettverket' })).toMatchObject({
      outcome: 'saved',
    });
  });

  test('of ten that link the same two items at once one writes, from whichever side they come', async () => {
    const { deps, inNorth, inSouth, link, overall, north } = await start();
    const results = await Promise.allSettled(Array.from({ length: 10 }, (_, at) => link(at % 2 ? [inNorth, inSouth] : [inSouth, inNorth])));
    const done = results.map((result) => (result.status === 'fulfilled' ? result.value.changed : result.reason));
    expect(done.toSorted((one, other) => one - other)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
    const acts = await Promise.allSettled([
      ...Array.from({ length: 5 }, () => unlinkItems(deps, secretariat, { links: [{ ...inNorth, seen: 'realises' }] })),
      ...Array.from({ length: 5 }, (_, at) =>
        editItem(deps, secretariat, { plan: at % 2 ? overall : north, item: at % 2 ? network : 'fagnettverket-i-nord', version: 0 }),
      ),
    ]);
    expect(acts.filter(({ status }) => status === 'rejected')).toEqual([]);
    // A deadlock would be tried again and not be seen otherwise.
    const { rows } = await sql<{ deadlocks: number }>`
      select deadlocks::int as deadlocks from pg_stat_database where datname = current_database()`.execute(deps.db);
    expect(rows).toEqual([{ deadlocks: 0 }]);
  });
});
