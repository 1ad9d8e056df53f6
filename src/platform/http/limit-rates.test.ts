import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { describeEachDatabase, quietLog } from '../../../test/support/databases.ts';
import { depsOf } from '../../../test/support/people.ts';
import { createHttp } from './create-http.ts';
import { forgetRates, limitRates } from './limit-rates.ts';
import { budgetOf, rateBudgets } from './rate-budgets.ts';

describeEachDatabase('rates', (database) => {
  const open: { close: () => Promise<unknown> }[] = [];
  afterEach(async () => {
    for (const app of open.splice(0)) await app.close();
  });

  /** One copy of the program; who is signed in says a header, in this test alone. */
  const copy = async () => {
    const app = createHttp({ log: quietLog, isReady: async () => true });
    limitRates(app, depsOf(database().db), {
      accountOf: (request) => Number(request.headers['x-account'] ?? 0) || null,
      budgets: [{ name: 'try', seconds: 600, perAccount: 3, perAddress: 5, matches: ({ path }) => path === '/try' }],
    });
    for (const path of ['/try', '/other']) app.get(path, async () => 'ok');
    await app.ready();
    open.push(app);
    return (path: string, address = '192.0.2.1', account = 0) =>
      app.inject({ url: path, headers: { host: 'localhost', 'x-forwarded-for': address, 'x-account': String(account) } });
  };
  const statuses = async (answers: readonly Promise<{ statusCode: number }>[]) =>
    (await Promise.all(answers)).map(({ statusCode }) => statusCode);

  test('are counted over all copies; who has used up theirs is told when to come back, and nobody else is refused', async () => {
    const [one, other] = [await copy(), await copy()];
    expect(await statuses([one('/try'), other('/try'), one('/try'), other('/try'), one('/try')])).toEqual([200, 200, 200, 200, 200]);
    const refused = await other('/try');
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({ code: 'too_many_requests' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await one('/try', '192.0.2.2')).statusCode).toBe(200);
    expect((await one('/other')).statusCode).toBe(200);
  });

  test('of somebody who is signed in are their own: the others at the address can not use them up, nor they those of the others', async () => {
    const ask = await copy();
    for (let count = 0; count < 6; count += 1) await ask('/try');
    expect(await statuses([ask('/try', '192.0.2.1', 7), ask('/try', '192.0.2.1', 7), ask('/try', '192.0.2.9', 7)])).toEqual([
      200, 200, 200,
    ]);
    expect((await ask('/try', '192.0.2.1', 7)).statusCode).toBe(429);
    expect((await ask('/try', '192.0.2.1', 8)).statusCode).toBe(200);
  });

  test('an address of IPv6 is its network, and no address stands in what is kept', async () => {
    const ask = await copy();
    for (const last of [1, 2, 3, 4, 5]) await ask('/try', `2001:db8:1:2::${last}`);
    expect((await ask('/try', '2001:db8:1:2::6')).statusCode).toBe(429);
    expect((await ask('/try', '2001:db8:1:3::6')).statusCode).toBe(200);
    const { rows } = await sql<{ holder: string }>`select holder from rate_counts`.execute(database().db);
    expect(rows.every(({ holder }) => !holder.includes('2001'))).toBe(true);
  });

  test('begin anew, and are forgotten after two hours', async () => {
    const ask = await copy();
    for (let count = 0; count < 6; count += 1) await ask('/try');
    await sql`update rate_counts set since = since - interval '10 minutes'`.execute(database().db);
    expect((await ask('/try')).statusCode).toBe(200);
    await sql`update rate_counts set since = since - interval '3 hours'`.execute(database().db);
    await forgetRates.work(depsOf(database().db));
    expect((await sql`select from rate_counts`.execute(database().db)).rows).toEqual([]);
  });
});

test.each([
  ['GET', '/planer/oslo', undefined],
  ['GET', '/planer/oslo/filer/plan.pdf?x=1', 'file'],
  ['POST', '/planer/oslo/endre', 'write'],
  ['POST', '/innlesing/opplasting', 'upload'],
  ['GET', '/innlesing', undefined],
  ['GET', '/svar/abc', 'answer'],
  ['POST', '/svar/abc', 'answer'],
  ['GET', '/logg-inn/azure', 'sign-in'],
  ['GET', '/api/v1/search?q=x', 'search'],
  ['GET', '/sok.data?q=x', 'search'],
  ['GET', '/healthz', undefined],
] as const)('%s %s has the budget %s', (method, url, name) => {
  expect(budgetOf({ method, url }, rateBudgets)?.name).toBe(name);
});
