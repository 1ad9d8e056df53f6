import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { commonProblems, problemsOf } from '#platform/http/problem-schema.ts';
import { problemOf } from '#platform/http/problem.ts';
import { readerLanguage } from '#platform/http/reader-language.ts';
import { sendProblem } from '#platform/http/send-problem.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { Language } from '#shared/language.ts';
import type { RowResult } from '../bulk-rows.ts';
import { changeInBulk } from '../change-in-bulk.ts';
import type { ApiContext } from './context.ts';
import { bulkBody, bulkNotWritten, bulkResults, type RowAnswer } from './schemas/bulk.ts';
import { planPath } from './schemas/paths.ts';

/** Many changes in one request, each with a result of its own. */
export function bulkRoutes({ deps, viewerOf }: ApiContext): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: 'POST',
      url: '/api/v1/plans/:plan/bulk',
      schema: {
        operationId: 'changeInBulk',
        tags: ['bulk'],
        summary: 'Make many changes in one request',
        description:
          'The rows are done in their order. A row that is refused leaves the others as they are, unless `atomic` asks for all or none. ' +
          'A row of the wrong shape refuses the whole request before anything is written.',
        params: planPath,
        body: bulkBody,
        response: { 200: bulkResults, ...commonProblems, ...problemsOf(bulkNotWritten, 409) },
      },
      handler: async (request, reply) => {
        const actor = await viewerOf(request);
        const { results, failedAt } = await changeInBulk(deps, actor, { ...request.body, plan: request.params.plan });
        const language = readerLanguage(request.headers);
        const answers = results.map((result) => answerRow(result, language));
        if (failedAt === null) return { written: results.filter(({ error }) => error === null).length, results: answers };
        const refusal = new AppError('bulk_not_written', { row: failedAt + 1 });
        return sendProblem(request, reply as FastifyReply, refusal, { results: answers }) as never;
      },
    });
  };
}

function answerRow({ error, ...result }: RowResult, language: Language): RowAnswer {
  if (error === null) return { status: 200, ...result };
  const { status, code, detail } = problemOf(error, language, '');
  return { status, code, detail, ...result };
}
