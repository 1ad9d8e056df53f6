import { expect, test } from 'vitest';
import { searchPlans, showPlan } from '#features/plans/index.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { citizen } from '../support/people.ts';
import { openApi, type Call } from './api-app.ts';

const json = { 'content-type': 'application/json' };
const items = (slug: string): string => `/api/v1/plans/${slug}/items`;

const refused: readonly (readonly [name: string, status: number, call: (slug: string) => Call])[] = [
  ['a body that is not JSON', 400, (slug) => ({ method: 'POST', url: items(slug), headers: json, body: '{"title":' })],
  ['a body that is not there', 400, (slug) => ({ method: 'POST', url: items(slug), headers: json, body: '' })],
  ['a body of another type', 415, (slug) => ({ method: 'POST', url: items(slug), headers: { 'content-type': 'text/csv' }, body: 'a;b' })],
  ['a body over the limit', 413, (slug) => ({ method: 'POST', url: items(slug), headers: json, body: `"${'x'.repeat(2 ** 20)}"` })],
  ['the name of a prototype', 400, (slug) => ({ method: 'POST', url: items(slug), headers: json, body: '{"__proto__":{"group":1}}' })],
  ['a number beyond all', 400, (slug) => ({ method: 'POST', url: items(slug), headers: json, body: '{"group":1e400,"title":"x"}' })],
  [
    'a title of nothing that can be seen',
    422,
    (slug) => ({ method: 'POST', url: items(slug), headers: json, body: '{"group":1,"title":"\\u0000 "}' }),
  ],
  [
    'an identity number',
    422,
    (slug) => ({ method: 'POST', url: items(slug), headers: json, body: '{"group":1,"title":"13097\\u0000248022"}' }),
  ],
  ['an address that is not UTF-8', 400, () => ({ method: 'GET', url: '/api/v1/plans/%E0%A4%A' })],
  ['a NUL in an address', 400, () => ({ method: 'GET', url: '/api/v1/plans/a%00b' })],
  ['a plan that is not there', 404, () => ({ method: 'GET', url: '/api/v1/plans/constructor' })],
  ['a page before the first', 400, (slug) => ({ method: 'GET', url: `${items(slug)}?offset=-1` })],
  ['a page too large', 400, (slug) => ({ method: 'GET', url: `${items(slug)}?limit=100000` })],
  ['an order there is not', 400, (slug) => ({ method: 'GET', url: `${items(slug)}?sorter=__proto__` })],
  ['an address of the interface that is not there', 404, () => ({ method: 'POST', url: '/api/v1/nothing' })],
];

describeEachDatabase('a request that can not be met', (database) => {
  test('is refused with a problem in the reader’s language, whatever it is', async () => {
    const api = await openApi(database().program);
    const seen: unknown[] = [];
    for (const [name, , call] of refused) {
      const { headers, ...rest } = call(api.slug);
      const answer = await api.call({ ...rest, headers: { ...headers, 'accept-language': 'en' } });
      const { status, detail } = answer.json() as { status: number; detail: string };
      expect(answer.headers['content-type'], name).toContain('application/problem+json');
      expect(detail, name).toMatch(/^[A-Z“][\s\S]+[.]$/);
      expect(detail.replaceAll('Målbilde', ''), name).not.toMatch(/[æøåÆØÅ]/);
      seen.push([name, answer.status, status]);
    }
    expect(seen).toEqual(refused.map(([name, status]) => [name, status, status]));
    await api.app.close();
  });

  test('finds nothing where a page asks for what no database can look up', async () => {
    const { deps, app } = await openApi(database().program);
    await expect(showPlan(deps, citizen, 'a\0b')).rejects.toMatchObject({ code: 'plan_not_found' });
    expect(await searchPlans(deps, citizen, { text: 'samhandling', plan: 'a\0b' })).toEqual({ hits: [], more: false });
    await app.close();
  });

  test('is a conflict with what is there now, when somebody else was first', async () => {
    const api = await openApi(database().program);
    const url = `${items(api.slug)}/fagnettverk-for-digital-samhandling/cells/2024`;
    const etag = String((await api.call({ method: 'GET', url })).headers['etag']);
    const put = (text: string, matches: string) =>
      api.call({ method: 'PUT', url, headers: { ...json, 'if-match': matches }, body: JSON.stringify({ text, status: null }) });
    expect((await put('Den første', etag)).status).toBe(200);
    const second = await put('Den andre', etag);
    expect(second.status).toBe(412);
    expect(second.json()).toMatchObject({ code: 'changed_since', current: { text: 'Den første', version: 2 } });
    const unsure = await api.call({ method: 'PUT', url, headers: json, body: '{"text":"x","status":null}' });
    expect([unsure.status, (await put('x', '*')).status]).toEqual([428, 428]);
    const mine = String((await api.call({ method: 'GET', url })).headers['etag']);
    expect((await api.call({ method: 'GET', url, headers: { 'if-none-match': `"x", W/${mine}` } })).status).toBe(304);
    await api.app.close();
  });
});
