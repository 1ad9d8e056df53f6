import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '#shared/errors/app-error.ts';
import { partnershipIsChosen, partnershipIsMissing } from './visits.ts';

/** What is the same in every partnership, or says itself which it is in. */
const inNone =
  /^\/(velg|valg|svar|avmeld|logg-inn|logg-ut|logget-ut|oppsett|min-side(?!\/varsler)|om|tilgjengelighet|assets|favicon\.svg|healthz|readyz|-)(\/|\.data|\?|$)/;

/** Where the request does not say which of several partnerships it asks in, a person chooses one, and a program is told to. */
export function choosePartnershipFirst(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    // The same address is another answer to one who chose another.
    if (partnershipIsChosen(request)) void reply.header('vary', 'Cookie');
    if (!partnershipIsMissing(request) || inNone.test(request.url) || request.url.startsWith('/api/v1/openapi.json')) return;
    if (!isPage(request)) throw new AppError('partnership_not_chosen');
    return reply.redirect(`/velg?tilbake=${encodeURIComponent(request.url)}`, 303);
  });
}

function isPage({ method, headers, url }: FastifyRequest): boolean {
  return method === 'GET' && !url.startsWith('/api/') && (headers.accept ?? '').includes('text/html');
}
