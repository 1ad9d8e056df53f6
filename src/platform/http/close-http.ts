import type { FastifyInstance } from 'fastify';

const sweep = 100;

/**
 * Takes no new requests, answers those under way, and ends. A connection that a browser keeps open would hold this up
 * for seconds: those that fall idle meanwhile are closed too.
 */
export async function closeHttp(app: FastifyInstance): Promise<void> {
  const timer = setInterval(() => app.server.closeIdleConnections(), sweep);
  try {
    await app.close();
  } finally {
    clearInterval(timer);
  }
}
