import { expect, test } from 'vitest';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { sectorDocument, takeIn } from '../../../../test/support/linked-plans.ts';
import { depsOf, secretariat } from '../../../../test/support/people.ts';
import { planDocument } from '../../../../test/support/plan-documents.ts';
import { dismissSuggestion, linkItems, listChanges, listPlanLinks, removeItem, showItem, showPlan } from '../index.ts';
import { rollOverPlan } from './roll-over-plan.ts';

const overall = 'eksempel-2026';
const network = 'fagnettverk-for-digital-samhandling';
const survey = 'kartlegge-eksisterende-tiltak';

describeEachDatabase('links of plans that are rolled over', (database) => {
  async function start() {
    const deps = depsOf(database().db);
    const [, sector = ''] = await takeIn(deps, [planDocument(), sectorDocument('OUS', ['Lokalt fagnettverk', 'Kartlegging i sektoren'])]);
    const pair = (own: string, other: string) => ({ sector: { plan: sector, item: own }, overall: { plan: overall, item: other } });
    await linkItems(deps, secretariat, { links: [{ ...pair('lokalt-fagnettverk', network), kind: 'realises' }] });
    await dismissSuggestion(deps, secretariat, { links: [pair('kartlegging-i-sektoren', survey)] });
    return { deps, sector };
  }

  test.each(['overall', 'sector'] as const)('follow when the second plan comes, the %s plan first', async (first) => {
    const { deps, sector } = await start();
    const order = first === 'overall' ? [overall, sector] : [sector, overall];
    const made: string[] = [];
    for (const plan of order) {
      expect((await listPlanLinks(deps, secretariat, 'eksempel-2027')).length).toBe(0);
      made.push((await rollOverPlan(deps, secretariat, { plan })).slug);
    }
    const links = await listPlanLinks(deps, secretariat, 'eksempel-2027');
    expect(links.map(({ kind, overall: to, sector: from }) => [kind, to.plan.slug, to.item.key, from.plan.year, from.item.key])).toEqual([
      ['realises', 'eksempel-2027', network, 2027, 'lokalt-fagnettverk'],
    ]);
    expect((await listPlanLinks(deps, secretariat, overall)).length).toBe(1);
    // Said once more in the stories of both items, by the one act that made it.
    for (const [plan, item] of [
      ['eksempel-2027', network],
      [made.find((slug) => slug !== 'eksempel-2027') ?? '', 'lokalt-fagnettverk'],
    ] as const) {
      const { story } = await showItem(deps, secretariat, plan, item);
      expect(story.filter(({ kind }) => kind === 'item.link').map(({ after }) => after)).toEqual(['realises']);
    }
    const { id } = await showPlan(deps, secretariat, 'eksempel-2027');
    const said = (await listChanges(deps, secretariat, { planId: id })).filter(({ kind }) => kind === 'item.link');
    expect(said.map(({ after }) => String(after)).sort()).toEqual(['dismissed', 'realises']);
  });

  test('of an item that is no longer in its plan do not', async () => {
    const { deps, sector } = await start();
    await removeItem(deps, secretariat, { plan: overall, item: network });
    await rollOverPlan(deps, secretariat, { plan: overall });
    await rollOverPlan(deps, secretariat, { plan: sector });
    expect(await listPlanLinks(deps, secretariat, 'eksempel-2027')).toEqual([]);
  });
});
