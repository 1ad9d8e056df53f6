import type { FastifyInstance } from 'fastify';
import type { WebhookDeps } from '#features/webhooks/index.ts';
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
  const [{ registerApi }, { publicFeeds }, { registerWeb }] = await Promise.all([
    import('./register-api.ts'),
    import('#features/publishing/index.ts'),
    import('#web/server/register-web.ts'),
  ]);
  await registerApi(app, deps);
  await publicFeeds(app, deps, config);
  await registerWeb(app, deps, buildFolder);
}
