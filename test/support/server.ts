import { contentVersionOf } from '#platform/content-version.ts';
import { existsSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { systemActor } from '#features/people/index.ts';
import { acceptPlan, type PlanDocument } from '#features/plans/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { DatabaseKind } from '#platform/db/open-database.ts';
import type { Deps } from '#platform/deps.ts';
import { createHttp } from '#platform/http/create-http.ts';
import { listen } from '#platform/http/listen.ts';
import { createLog } from '#platform/log/log.ts';
import { programFolder } from '#platform/paths.ts';
import { registerFeatures } from '../../src/register-features.ts';
import { wiring } from '../../src/wire-deps.ts';
import { bindWhereAsked } from './bind-partnership.ts';
import { openTestDatabase } from './databases.ts';

export type TestServer = Readonly<{
  /** http://localhost:PORT */
  url: string;
  app: FastifyInstance;
  deps: Deps;
  /** every route that the features registered, as `GET /api/v1/plans/:plan` */
  routes: readonly string[];
  close: () => Promise<void>;
}>;

/** Another build may be tried while the program's own is being made. */
const buildFolder = process.env['MALBILDE_TEST_BUILD'] ?? `${programFolder}build`;

/** The real pages on a free port of this machine, over a database of its own that holds `plans`. */
export async function startTestServer(
  plans: readonly PlanDocument[],
  kind: DatabaseKind = 'embedded',
  more: Partial<Deps> = {},
): Promise<TestServer> {
  if (!existsSync(`${buildFolder}/server/index.js`)) throw new Error('The pages are not built: run `npm run build` first.');
  return startServerOn(await openTestDatabase(kind), plans, more);
}

/** The same over a database that the test itself has opened; it is closed with the server. */
export async function startServerOn(
  { database, remove }: Awaited<ReturnType<typeof openTestDatabase>>,
  plans: readonly PlanDocument[],
  more: Partial<Deps> = {},
): Promise<TestServer> {
  const deps: Deps = {
    db: database.program,
    contentVersion: contentVersionOf(database.program),
    aside: wiring.aside,
    itemEvents: wiring.itemEvents,
    itemAssignments: wiring.itemAssignments,
    unansweredItems: wiring.unansweredItems,
    itemAnswers: wiring.itemAnswers,
    ...more,
  };
  for (const document of plans) {
    await inTransaction(deps.db, (tx) => acceptPlan(tx, systemActor, { document, file: 'test.json', seenVersion: null }));
  }
  await bindWhereAsked(database.db);
  const app = createHttp({ log: createLog('error'), isReady: database.answers });
  const routes: string[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    for (const name of [method].flat()) routes.push(`${name} ${url}`);
  });
  await registerFeatures(app, deps, { license: 'cc-by-4.0', contact: null }, buildFolder);
  const port = await listen(app, '127.0.0.1', 0);
  return {
    url: `http://localhost:${port}`,
    app,
    deps,
    routes,
    async close() {
      await app.close();
      await database.close();
      await remove();
    },
  };
}
