import type { FastifyInstance, FastifyRequest } from 'fastify';
import { inScope, type Scope } from '#platform/db/scope.ts';

const scopes = new WeakMap<FastifyRequest, Scope>();

/**
 * Everything a request does, and all that it waits for, has the scope that `scopeOf` finds: no route can forget it.
 * A rejection of `scopeOf` is the answer to the request.
 */
export function scopeRequests(app: FastifyInstance, scopeOf: (request: FastifyRequest) => Promise<Scope>): void {
  app.addHook('onRequest', (request, _reply, done) => {
    inScope('all', () => scopeOf(request)).then(
      (scope) => {
        scopes.set(request, scope);
        inScope(scope, () => done());
      },
      (error: Error) => done(error),
    );
  });
  // Reading a body goes on from the connection's own events, which know nothing of the request.
  app.addHook('preValidation', (request, _reply, done) => inScope(scopes.get(request) ?? 'nothing', () => done()));
}
