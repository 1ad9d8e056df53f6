import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Viewer } from '#features/people/index.ts';
import type { WebhookDeps } from '#features/webhooks/index.ts';
import { limitRates } from '#platform/http/limit-rates.ts';
import type { Config } from '#platform/config/read-config.ts';

/**
 * Where every feature's routes and the pages are hung in: the API under /api/v1, feeds and files, then the pages at what
 * is left. Features are loaded when they are needed: the start is faster.
 */
export async function registerFeatures(
  app: FastifyInstance,
  deps: WebhookDeps,
  config: Pick<Config, 'license' | 'contact'>,
  buildFolder: string,
): Promise<void> {
  const [
    { registerApi },
    { publicFeeds },
    { paperRoutes, registerRoute },
    { calendarRoutes, liveRoutes },
    { wheelCalendarRoute },
    { answersRoute },
    { recordRefusals, recordRoutes },
    { registerWeb },
    { identifyVisits, viewerOfRequest },
    { choosePartnershipFirst },
  ] = await Promise.all([
    import('./register-api.ts'),
    import('#features/publishing/index.ts'),
    import('#features/cases/index.ts'),
    import('#features/meetings/index.ts'),
    import('#features/annual-wheel/index.ts'),
    import('#features/rounds/index.ts'),
    import('#features/record/index.ts'),
    import('#web/server/register-web.ts'),
    import('#web/server/visits.ts'),
    import('#web/server/choose-first.ts'),
  ]);
  identifyVisits(app, deps);
  if (deps.signIn) limitRates(app, deps, { accountOf: (request) => viewerOfRequest(request).accountId });
  choosePartnershipFirst(app);
  recordRefusals(app, deps, viewerOfRequest);
  await registerApi(app, deps);
  await publicFeeds(app, deps, config);
  wheelCalendarRoute(app, deps);
  const viewer = async (request: FastifyRequest): Promise<Viewer> => viewerOfRequest(request);
  paperRoutes(app, deps, viewer);
  registerRoute(app, deps, viewer);
  answersRoute(app, deps, viewer);
  await calendarRoutes(app, deps, viewer);
  await liveRoutes(app, deps, viewer);
  recordRoutes(app, deps, viewer);
  await registerWeb(app, deps, buildFolder);
}
