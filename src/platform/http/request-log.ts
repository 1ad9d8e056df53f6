import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** the path itself opens something: it is logged without what stands in it */
    isSecretPath?: boolean;
  }
}

/** One line for each answer: no address, no query string, no headers, no body. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { config, url: pattern } = request.routeOptions;
    const path = config.isSecretPath ? pattern : request.url.split('?', 1)[0]?.slice(0, 200);
    const took = Math.round(reply.elapsedTime);
    request.log.info({ method: request.method, path, status: reply.statusCode, took }, 'answered');
  });
}
