import type { FastifyInstance } from 'fastify';

/** One line for each answer: no address, no query string, no headers, no body. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const path = request.url.split('?', 1)[0]?.slice(0, 200);
    const took = Math.round(reply.elapsedTime);
    request.log.info({ method: request.method, path, status: reply.statusCode, took }, 'answered');
  });
}
