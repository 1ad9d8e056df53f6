import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { AppError } from '#shared/errors/app-error.ts';

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);
const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Another site may point a name of its own at this machine (DNS rebinding): then the Host header has that name. */
export function isOwnHost(host: string | undefined): boolean {
  return loopbackNames.has((host ?? '').toLowerCase().replace(/:\d{1,5}$/, ''));
}

/**
 * Whether a request that changes something may come from where it comes: a page of this site, or a program (which
 * carries none of what a browser adds by itself).
 */
export function isSameSite(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  if (headers.origin !== undefined) return headers.origin === `http://${headers.host}`;
  return headers.cookie === undefined;
}

/** Refuses requests under a foreign name, and changes that a page of another site asks for. */
export function refuseForeignSites(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    if (!isOwnHost(request.headers.host)) throw new AppError('foreign_host');
    if (!harmless.has(request.method) && !isSameSite(request.headers)) throw new AppError('foreign_site');
  });
}
