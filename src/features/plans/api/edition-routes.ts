import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import type { Viewer } from '#features/people/index.ts';
import { answersVersion } from '#platform/http/etag.ts';
import { commonProblems, problems, unchanged } from '#platform/http/problem-schema.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { planDocumentSchema } from '../contract.ts';
import { freezeEdition } from '../editions/freeze-edition.ts';
import { listEditions } from '../editions/list-editions.ts';
import { recordAdoption } from '../editions/record-adoption.ts';
import { showEditionDocument } from '../editions/show-edition.ts';
import type { EditionSummary } from '../model/editions/edition.ts';
import type { ApiContext } from './context.ts';
import { editionPath, editionSchema, editionsSchema, newAdoption, newEdition } from './schemas/edition.ts';
import { planPath } from './schemas/paths.ts';

type EditionAnswer = z.input<typeof editionSchema>;

/** The editions of a plan: the list, freezing one, its document, and who adopted it. */
export function editionRoutes({ deps, viewerOf }: ApiContext): FastifyPluginAsyncZod {
  async function summaryOf(viewer: Viewer, plan: string, number: number): Promise<EditionAnswer> {
    const [edition] = await listEditions(deps, viewer, plan, number);
    if (!edition) throw new AppError('edition_not_found', { number });
    return answerEdition(plan, edition);
  }

  return async (app) => {
    app.route({
      method: 'GET',
      url: '/api/v1/plans/:plan/editions',
      schema: {
        operationId: 'listEditions',
        tags: ['editions'],
        summary: 'List a plan’s editions, the newest first, with who adopted them',
        params: planPath,
        response: { 200: editionsSchema, ...commonProblems },
      },
      handler: async (request) => {
        const { plan } = request.params;
        const editions = await listEditions(deps, await viewerOf(request), plan);
        return { editions: editions.map((edition) => answerEdition(plan, edition)) };
      },
    });

    app.route({
      method: 'POST',
      url: '/api/v1/plans/:plan/editions',
      schema: {
        operationId: 'freezeEdition',
        tags: ['editions'],
        summary: 'Freeze the draft as the plan’s next edition',
        params: planPath,
        body: newEdition,
        response: { 201: editionSchema, ...commonProblems, ...problems(409) },
      },
      handler: async (request, reply) => {
        const actor = await viewerOf(request);
        const { plan } = request.params;
        const { number } = await freezeEdition(deps, actor, { ...request.body, plan });
        const edition = await summaryOf(actor, plan, number);
        return reply.code(201).header('location', edition.url).send(edition);
      },
    });

    app.route({
      method: 'GET',
      url: '/api/v1/plans/:plan/editions/:number',
      schema: {
        operationId: 'getEdition',
        tags: ['editions'],
        summary: 'Read an edition as its plan document',
        description: 'What an edition says never changes; whether persons are named in it follows what the partnership shows today.',
        params: editionPath,
        response: { 200: planDocumentSchema, ...unchanged, ...commonProblems },
      },
      handler: async (request, reply) => {
        const { plan, number } = request.params;
        const document = await showEditionDocument(deps, await viewerOf(request), plan, number);
        answersVersion(reply, 'edition', number);
        return document as z.output<typeof planDocumentSchema>;
      },
    });

    app.route({
      method: 'POST',
      url: '/api/v1/plans/:plan/editions/:number/adoptions',
      schema: {
        operationId: 'recordAdoption',
        tags: ['editions'],
        summary: 'Record what a forum made of an edition, and when',
        params: editionPath,
        body: newAdoption,
        response: { 201: editionSchema, ...commonProblems, ...problems(409) },
      },
      handler: async (request, reply) => {
        const actor = await viewerOf(request);
        const { plan, number } = request.params;
        await recordAdoption(deps, actor, { ...request.body, plan, edition: number });
        return reply.code(201).send(await summaryOf(actor, plan, number));
      },
    });
  };
}

function answerEdition(plan: string, { id: _id, ...edition }: EditionSummary): EditionAnswer {
  const url = `/api/v1/plans/${encodeURIComponent(plan)}/editions/${edition.number}`;
  return { ...edition, adoptions: [...edition.adoptions], url };
}
