import type { FastifyRequest } from 'fastify';
import type { Deps } from '#platform/deps.ts';

/**
 * Where this installation is reached: as configured, else under the name of this machine that was asked for. The server
 * refuses every other name before it comes here (platform/http/same-site.ts).
 */
export function baseAddress(request: FastifyRequest, { address }: Pick<Deps, 'address'>): string {
  return address ?? `http://${(request.headers.host ?? 'localhost').toLowerCase()}`;
}
