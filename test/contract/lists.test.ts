import { expect, test } from 'vitest';
import { acceptPlan } from '#features/plans/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { anOsloPlan, aSectorPlan } from '../support/oslo-plan.ts';
import { secretariat } from '../support/people.ts';
import { openApi, type ApiApp } from './api-app.ts';

type Items = Readonly<{
  total: number;
  items: readonly Readonly<{ key: string; title: string; cells: readonly { status: string | null }[] }>[];
}>;
type Plans = Readonly<{ total: number; plans: readonly Readonly<{ slug: string }>[] }>;

describeEachDatabase('a list', (database) => {
  const start = async (): Promise<ApiApp> => {
    const api = await openApi(database().program, anOsloPlan(23));
    await inTransaction(database().db, (tx) => acceptPlan(tx, secretariat, { document: aSectorPlan(), file: 'b.pptx', seenVersion: null }));
    return api;
  };
  const read = async <T>(api: ApiApp, url: string) => {
    const answer = await api.call({ method: 'GET', url }, 'public');
    expect(answer.status, answer.text).toBe(200);
    return { value: answer.json() as T, link: String(answer.headers['link']) };
  };
  const linked = (link: string, rel: string): string | undefined => new RegExp(`<([^>]+)>; rel="${rel}"`).exec(link)?.[1];

  test('is gone through by its links, forth and back, each item once and in its order', async () => {
    const api = await start();
    const all = (await read<Items>(api, `/api/v1/plans/${api.slug}/items?sorter=tittel&limit=200`)).value;
    expect(all.total).toBe(23);
    const { compare } = new Intl.Collator('nb');
    expect(all.items.map(({ title }) => title)).toEqual(all.items.map(({ title }) => title).toSorted(compare));

    const seen: string[] = [];
    let url: string | undefined = `/api/v1/plans/${api.slug}/items?sorter=tittel&limit=5`;
    let back: string | undefined;
    while (url !== undefined) {
      const { value, link }: { value: Items; link: string } = await read<Items>(api, url);
      seen.push(...value.items.map(({ key }) => key));
      url = linked(link, 'next');
      back = linked(link, 'prev');
    }
    expect(seen).toEqual(all.items.map(({ key }) => key));
    expect((await read<Items>(api, back ?? '')).value.items.map(({ key }) => key)).toEqual(seen.slice(15, 20));
    await api.app.close();
  });

  test('holds what meets the conditions of the page, by their names there', async () => {
    const api = await start();
    const of = async (query: string) => (await read<Items>(api, `/api/v1/plans/${api.slug}/items?${query}`)).value;
    const completed = await of('status=completed');
    expect(completed.total).toBeGreaterThan(0);
    expect(completed.items.every(({ cells }) => cells.some(({ status }) => status === 'completed'))).toBe(true);
    expect((await of('q=finnesikke')).total).toBe(0);
    expect((await of('omrade=omrade-1')).total + (await of('omrade=omrade-2')).total).toBeLessThan(23);
    expect((await of('finansiert=1')).total).toBeLessThan(23);
    await api.app.close();
  });

  test('of plans is narrowed to a year, a scope, a partnership or a sector', async () => {
    const api = await start();
    const of = async (query: string) => (await read<Plans>(api, `/api/v1/plans?${query}`)).value;
    const sector = (await of('scope=sector')).plans.map(({ slug }) => slug);
    expect(sector).toHaveLength(1);
    expect((await of('')).plans.map(({ slug }) => slug)).toEqual([api.slug, ...sector]);
    expect((await of('scope=overall')).plans.map(({ slug }) => slug)).toEqual([api.slug]);
    expect((await of('partnership=oslo')).total).toBe(2);
    expect([(await of('partnership=oss')).total, (await of('year=2001')).total, (await of('sector=Ingen')).total]).toEqual([0, 0, 0]);
    expect((await of('limit=1&offset=1')).plans.map(({ slug }) => slug)).toEqual(sector);
    await api.app.close();
  });
});
