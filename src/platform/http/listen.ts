import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { AppError } from '#shared/errors/app-error.ts';

/** Begins to answer and gives the port (0 asks for any free one); throws `port_in_use` or `port_denied`. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<number> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EADDRINUSE') throw new AppError('port_in_use', { port: String(port), other: String(port + 1) });
    if (code === 'EACCES') throw new AppError('port_denied', { port: String(port) });
    throw error;
  }
  return (app.server.address() as AddressInfo).port;
}
