import { contentVersionOf } from '#platform/content-version.ts';
import type { FastifyInstance } from 'fastify';
import { systemActor } from '#features/people/index.ts';
import { acceptPlan, type PlanDocument } from '#features/plans/index.ts';
import { publicFeeds, type FeedOptions } from '#features/publishing/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { createHttp } from '#platform/http/create-http.ts';
import { createLog } from '#platform/log/log.ts';

export type FeedsApp = Readonly<{ app: FastifyInstance; deps: Deps }>;

type Configured = FeedOptions & Pick<Deps, 'address'>;

const unconfigured: FeedOptions = { license: 'cc-by-4.0', contact: null };

/** The server with the feeds alone, over a database that holds these plans. */
export async function feedsApp(
  db: Db,
  plans: readonly PlanDocument[],
  { address, ...options }: Partial<Configured> = {},
): Promise<FeedsApp> {
  const deps: Deps = { db, contentVersion: contentVersionOf(db), address };
  for (const document of plans) {
    await inTransaction(db, (tx) => acceptPlan(tx, systemActor, { document, file: 'test.json', seenVersion: null }));
  }
  const app = createHttp({ log: createLog('error'), isReady: async () => true });
  await publicFeeds(app, deps, { ...unconfigured, ...options });
  return { app, deps };
}
