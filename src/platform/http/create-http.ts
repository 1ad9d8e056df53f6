import { randomUUID } from 'node:crypto';
import { fastify, LogController, type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { AppError } from '#shared/errors/app-error.ts';
import type { Log } from '#platform/log/log.ts';
import { answerHealth } from './health.ts';
import { expectedFailure } from './problem.ts';
import { loopbackAlone, type OwnHosts } from './own-hosts.ts';
import { logRequests } from './request-log.ts';
import { refuseForeignSites } from './same-site.ts';
import { sendProblem } from './send-problem.ts';
import { securityHeaders, sendSecurityHeaders } from './security-headers.ts';

export type HttpOptions = Readonly<{
  log: Log;
  /** whether the program can serve: the database answers and is migrated */
  isReady: () => Promise<boolean>;
  /** addresses of proxies in front of the program, on other machines */
  proxies?: readonly string[] | undefined;
  /** the names it is asked under; without them this machine's alone */
  hosts?: OwnHosts;
}>;

/** A body of JSON; a form's and an upload's own limits stand where they are read. */
const largestBody = 1024 * 1024;

/**
 * The server without its routes: safe headers, refusal of foreign sites, problem details, request ids, health.
 * Routes use `app.withTypeProvider<ZodTypeProvider>()`; what their response schema does not name is not sent.
 */
export function createHttp({ log, isReady, proxies = [], hosts = loopbackAlone }: HttpOptions): FastifyInstance {
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    // Whoever speaks from this machine may be a proxy, and says who asks; others only where the operator names them.
    trustProxy: ['loopback', ...proxies],
    bodyLimit: largestBody,
    requestTimeout: 120_000,
    keepAliveTimeout: 5_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    // An address that is not one never reaches a route, nor its hooks.
    frameworkErrors: (error, request, reply) => void sendProblem(request, reply.headers(securityHeaders), error),
    routerOptions: { maxParamLength: 200 },
  }) as unknown as FastifyInstance;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);

  readJson(app);
  app.setErrorHandler((error, request, reply) => {
    if (!expectedFailure(error)) request.log.error({ err: error }, 'request failed');
    return sendProblem(request, reply, error);
  });
  app.setNotFoundHandler(() => {
    throw new AppError('not_found');
  });

  sendSecurityHeaders(app, hosts);
  logRequests(app);
  refuseForeignSites(app, hosts);
  answerHealth(app, isReady);
  // The pages take every address that is left; under /api they must not.
  app.all('/api/*', () => {
    throw new AppError('not_found');
  });
  return app;
}

/** JSON as Fastify reads it; programs that always name its type may leave the body out where none is asked for. */
function readJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null);
    else void parse(request, body, done);
  });
}
