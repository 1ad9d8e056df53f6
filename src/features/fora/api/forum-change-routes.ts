import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Viewer } from '#features/people/index.ts';
import { answersVersion, seenVersion } from '#platform/http/etag.ts';
import { commonProblems, problems, problemsOf } from '#platform/http/problem-schema.ts';
import { sendProblem } from '#platform/http/send-problem.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { giveMandate } from '../mandates/give-mandate.ts';
import { showForum } from '../queries/show-forum.ts';
import { addForum } from '../structure/add-forum.ts';
import { editForum } from '../structure/edit-forum.ts';
import { answerForum, forumUrl } from './answer-forum.ts';
import type { ApiContext } from './context.ts';
import { forumChanged, forumEdit, newForum, newMandate } from './schemas/edits.ts';
import { forumSchema } from './schemas/forum.ts';
import { forumPath, ifMatch } from './schemas/paths.ts';

/** Adding and changing fora, and giving them mandates. */
export function forumChangeRoutes({ deps, viewerOf }: ApiContext): FastifyPluginAsyncZod {
  async function answer(reply: FastifyReply, viewer: Viewer, slug: string) {
    const forum = await showForum(deps, viewer, slug);
    answersVersion(reply, 'forum', forum.version);
    return answerForum(forum);
  }

  /** Does the change that builds on the version of If-Match, or answers 412 with the forum as it is now. */
  async function change(request: FastifyRequest, reply: FastifyReply, slug: string, edit: unknown): Promise<unknown> {
    const version = seenVersion(request, 'forum');
    const actor = await viewerOf(request);
    const { outcome } = await editForum(deps, actor, { ...(edit as object), forum: slug, version });
    if (outcome === 'saved') return answer(reply, actor, slug);
    const current = forumSchema.parse(answerForum(await showForum(deps, actor, slug)));
    return sendProblem(request, reply, new AppError('changed_since'), { current });
  }

  return async (app) => {
    app.route({
      method: 'POST',
      url: '/api/v1/fora',
      schema: {
        operationId: 'addForum',
        tags: ['fora'],
        summary: 'Add a forum to a partnership',
        body: newForum,
        response: { 201: forumSchema, ...commonProblems, ...problems(409) },
      },
      handler: async (request, reply) => {
        const actor = await viewerOf(request);
        const { slug } = await addForum(deps, actor, request.body);
        void reply.code(201).header('location', forumUrl(slug));
        return answer(reply as FastifyReply, actor, slug);
      },
    });

    app.route({
      method: 'PATCH',
      url: '/api/v1/fora/:forum',
      schema: {
        operationId: 'patchForum',
        tags: ['fora'],
        summary: 'Change what is said of a forum',
        params: forumPath,
        headers: ifMatch,
        body: forumEdit,
        response: { 200: forumSchema, ...commonProblems, ...problems(409, 428), ...problemsOf(forumChanged, 412) },
      },
      handler: (request, reply) => change(request, reply as FastifyReply, request.params.forum, request.body) as never,
    });

    app.route({
      method: 'POST',
      url: '/api/v1/fora/:forum/mandates',
      schema: {
        operationId: 'giveMandate',
        tags: ['fora'],
        summary: 'Give a forum a new mandate; those before it stay as they were',
        params: forumPath,
        body: newMandate,
        response: { 201: forumSchema, ...commonProblems },
      },
      handler: async (request, reply) => {
        const actor = await viewerOf(request);
        const { forum } = request.params;
        await giveMandate(deps, actor, { ...request.body, forum });
        void reply.code(201).header('location', forumUrl(forum));
        return answer(reply as FastifyReply, actor, forum);
      },
    });
  };
}
