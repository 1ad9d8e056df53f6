import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { AppError } from '#shared/errors/app-error.ts';
import { isOwnHost, ownOrigin, type OwnHosts } from './own-hosts.ts';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that changes something may come from where it comes: a page of this site, or a program, which carries
 * none of what a browser adds by itself, or a word of its own that no browser adds.
 */
export function isSameSite(headers: IncomingHttpHeaders, origin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  if (headers.origin !== undefined) return headers.origin === origin;
  return headers.cookie === undefined || isBearer(headers);
}

/** Whether a program shows a word of its own; a cookie beside it is not looked at. */
export function isBearer({ authorization }: IncomingHttpHeaders): boolean {
  return /^Bearer /i.test(authorization ?? '');
}

/** Refuses requests under a foreign name, and changes that a page of another site asks for. */
export function refuseForeignSites(app: FastifyInstance, hosts: OwnHosts): void {
  app.addHook('onRequest', async (request) => {
    const { headers, method } = request;
    if (!(await isOwnHost(hosts, headers.host, request.url))) throw new AppError('foreign_host');
    if (!harmless.has(method) && !isSameSite(headers, ownOrigin(hosts, headers.host))) throw new AppError('foreign_site');
  });
}
