import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isDeed, may, maySomewhere } from '#features/people/index.ts';
import { planDocument } from '../support/plan-documents.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { pagePatterns } from '../steering/addresses.ts';
import { routeRules } from './route-rules.ts';
import { item, makeWorld, plan, type World } from './world.ts';

/** What a route that makes something new asks first: whether one may do it anywhere. */
const asksWhere = new Set([
  'PAGE /moter/nytt',
  'PAGE /moter/ny-serie',
  'PAGE /saker/ny',
  'PAGE /vedtak/nytt',
  'PAGE /oppdrag/nytt',
  'GET /api/v1/rounds',
  'PAGE /runder',
]);
/** A stream does not end by itself. */
const notAsked = new Set(['GET /moter/:meeting/rom/strom']);

describe('every route', () => {
  let server: TestServer;
  let world: World;
  let routes: readonly string[];

  beforeAll(async () => {
    server = await startTestServer([planDocument({ scope: { kind: 'sector', sector: 'Rus' } })]);
    world = await makeWorld(server.deps);
    const registered = server.routes.filter((route) => !route.startsWith('HEAD ') && !route.startsWith('OPTIONS '));
    routes = [...new Set([...registered, ...pagePatterns.map((path) => `PAGE ${path}`)])];
  }, 120_000);
  afterAll(() => server?.close());

  test('has a rule, and every rule a route', () => {
    expect(routes.filter((route) => !Object.hasOwn(routeRules, route))).toEqual([]);
    expect(Object.keys(routeRules).filter((route) => !routes.includes(route))).toEqual([]);
  });

  function addressOf(route: string): string | null {
    const { rows } = world;
    const values: Readonly<Record<string, string | number>> = {
      plan,
      item,
      area: 'digital-samhandling',
      edition: 1,
      number: 1,
      period: 2024,
      format: 'json',
      forum: rows.forum,
      meeting: rows.underWay,
      case: rows.case,
      decision: rows.decision,
      assignment: rows.assignment,
      paper: rows.paper,
      person: rows.person,
      partnership: rows.partnership,
      file: 'saksliste.pdf',
    };
    const path = route.slice(route.indexOf(' ') + 1);
    const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
    if (names.some((name) => values[name] === undefined) || path.includes('*')) return null;
    return path.replaceAll(/:(\w+)/g, (_all, name: string) => String(values[name]));
  }

  async function statusOf(address: string, who: string): Promise<number> {
    const answer = await fetch(server.url + address, { headers: { cookie: `rolle=${world.cookies[who]}` }, redirect: 'manual' });
    await answer.arrayBuffer();
    return answer.status;
  }

  test('that is read is answered to those who may by the table, and refused to all others', async () => {
    const wrong: string[] = [];
    let asked = 0;
    for (const [route, rule] of Object.entries(routeRules)) {
      if (!isDeed(rule) || notAsked.has(route) || /^(POST|PUT|PATCH|DELETE) /.test(route)) continue;
      const address = addressOf(route);
      if (address === null) continue;
      for (const [who, actor] of Object.entries(world.actors)) {
        const mayAsk = asksWhere.has(route) ? maySomewhere(actor, rule) : may(actor, rule, world.about);
        const status = await statusOf(address, who);
        const isAnswered = status < 400;
        if (isAnswered !== mayAsk || status >= 500) wrong.push(`${who} got ${status} at ${address} (${rule})`);
        asked += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(200);
  }, 300_000);

  test('for everybody is answered to everybody', async () => {
    const wrong: string[] = [];
    for (const [route, rule] of Object.entries(routeRules)) {
      if ((rule !== 'public' && rule !== 'screened') || /^(POST|PUT|PATCH|DELETE) /.test(route)) continue;
      const address = addressOf(route);
      if (address === null || /endre|compare|valg$|logg|velg|search|sektorer/.test(address)) continue;
      for (const who of ['public', 'member elsewhere', 'secretariat']) {
        const status = await statusOf(address, who);
        if (status >= 400) wrong.push(`${who} got ${status} at ${address}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 300_000);

  test('answers as a person who has read the table by heart expects', async () => {
    const { rows } = world;
    const expected: readonly (readonly [who: string, address: string, status: number])[] = [
      ['public', `/moter/${rows.draft}`, 404],
      ['member', `/moter/${rows.draft}`, 200],
      ['member elsewhere', `/moter/${rows.draft}`, 404],
      ['observer', `/vedlegg/${rows.paper}`, 200],
      ['chair elsewhere', `/vedlegg/${rows.paper}`, 404],
      ['contact', `/vedlegg/${rows.paper}`, 404],
      ['public', `/fora/${rows.forum}/saksko`, 403],
      ['chair elsewhere', `/fora/${rows.forum}/saksko`, 403],
      ['observer', `/fora/${rows.forum}/saksko`, 200],
      ['member', `/moter/${rows.underWay}/endre`, 403],
      ['secretary', `/moter/${rows.underWay}/endre`, 200],
      ['chair elsewhere', `/moter/${rows.underWay}/endre`, 403],
      ['reader', `/moter/${rows.underWay}/protokoll`, 200],
      ['public', `/moter/${rows.underWay}/protokoll`, 403],
      ['editor', `/planer/${plan}/neste-ar`, 403],
      ['chair', '/logg', 403],
    ];
    const got = await Promise.all(expected.map(async ([who, address]) => [who, address, await statusOf(address, who)]));
    expect(got).toEqual(expected);
  });

  test('that refuses a page tells why, and a program which deed it was', async () => {
    const address = `/moter/${world.rows.underWay}/endre`;
    const page = await (await fetch(server.url + address, { headers: { cookie: `rolle=${world.cookies['member']}` } })).text();
    expect(page).toContain('/tilgang?handling=meeting.plan');
    const told = await (
      await fetch(`${server.url}/tilgang?handling=meeting.plan`, { headers: { cookie: `rolle=${world.cookies['member']}` } })
    ).text();
    expect(told).toContain('Nei, du kan ikke dette. Dette kan sekretariatet, leder i forumet og sekretær i forumet.');
    expect(told).toContain('Medlem i Utvalget');
    const problem = await fetch(`${server.url}/api/v1/webhooks`, { headers: { cookie: 'rolle=public' } });
    expect([problem.status, await problem.json()]).toMatchObject([403, { code: 'forbidden', deed: 'webhook.keep' }]);
  });
});
