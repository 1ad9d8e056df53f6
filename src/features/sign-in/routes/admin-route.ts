import type { FastifyInstance } from 'fastify';
import type { Deps } from '#platform/deps.ts';
import { makeSetupLink } from '../setup/setup-link.ts';

/** `POST /-/admin/setup-link` for the command line of the server's owner. */
export function answerAdminSetupLink(admin: FastifyInstance, deps: Deps): void {
  admin.post('/-/admin/setup-link', async ({ headers }) => ({
    address: `${deps.address ?? `http://${headers.host}`}${await makeSetupLink(deps)}`,
  }));
}
