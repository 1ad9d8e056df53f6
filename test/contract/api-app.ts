import type { FastifyInstance } from 'fastify';
import { acceptPlan, freezeEdition } from '#features/plans/index.ts';
import { addWebhook, enqueueMessage, listDeliveries, type WebhookDeps } from '#features/webhooks/index.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { createHttp } from '#platform/http/create-http.ts';
import { createLog } from '#platform/log/log.ts';
import { identifyVisits } from '#web/server/visits.ts';
import { registerApi } from '../../src/register-api.ts';
import { bindWhereAsked } from '../support/bind-partnership.ts';
import { depsOf, secretariat } from '../support/people.ts';
import { planDocument } from '../support/plan-documents.ts';
import type { Description } from './operations.ts';
import { steeringRows, type SteeringRows } from './steering-rows.ts';

export type Answer = Readonly<{
  status: number;
  headers: Readonly<Record<string, number | string | string[] | undefined>>;
  text: string;
  json: () => unknown;
}>;
export type Call = Readonly<{ method: string; url: string; headers?: Readonly<Record<string, string>>; body?: string | undefined }>;

export type ApiApp = Readonly<{
  app: FastifyInstance;
  deps: WebhookDeps;
  slug: string;
  webhook: number;
  delivery: number;
  steering: SteeringRows;
  /** every route that the features registered, as `GET /api/v1/plans/:plan` */
  routes: readonly string[];
  describe: () => Promise<Description>;
  /** One request as the secretariat, or as another role. */
  call: (call: Call, role?: string) => Promise<Answer>;
}>;

const host = 'localhost:3000';

/** The interface over this database, with a plan, an edition of it, an address that is told, a message to it, and rows of fora and meetings. */
export async function openApi(db: Db, document = planDocument()): Promise<ApiApp> {
  const deps: WebhookDeps = { ...depsOf(db), onPlanChange: [enqueueMessage] };
  const { id: webhook } = await addWebhook(deps, secretariat, { address: 'https://hooks.example.no/' });
  const { slug } = await inTransaction(db, (tx) => acceptPlan(tx, secretariat, { document, file: 'plan.pptx', seenVersion: null }, deps));
  await freezeEdition(deps, secretariat, { plan: slug });
  const [message] = await listDeliveries(deps, secretariat, webhook);
  const steering = await steeringRows(db, slug);
  await bindWhereAsked(db);
  const app = createHttp({ log: createLog('silent'), isReady: async () => true });
  const routes: string[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    for (const name of Array.isArray(method) ? method : [method]) routes.push(`${name} ${url}`);
  });
  identifyVisits(app, deps);
  await registerApi(app, deps);
  await app.ready();

  async function call({ method, url, headers = {}, body }: Call, role = 'secretariat'): Promise<Answer> {
    const answer = await app.inject({
      method: method as 'GET',
      url,
      headers: { host, origin: `http://${host}`, cookie: `rolle=${role}`, ...headers },
      ...(body !== undefined && { payload: body }),
    });
    return { status: answer.statusCode, headers: answer.headers, text: answer.body, json: () => answer.json() };
  }

  return {
    app,
    deps,
    slug,
    webhook,
    delivery: message?.id ?? 0,
    steering,
    routes,
    call,
    describe: async () => (await call({ method: 'GET', url: '/api/v1/openapi.json' })).json() as Description,
  };
}
