import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { demand, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { linkPages, pagingSchema } from '#platform/http/page-links.ts';
import { commonProblems } from '#platform/http/problem-schema.ts';
import { addComment } from '../add-comment.ts';
import { listComments } from '../queries/list-comments.ts';
import { commentedItem } from '../store/commented-item.ts';
import { addedSchema, commentsSchema, itemPath, newComment } from './schemas.ts';

const url = '/api/v1/plans/:plan/items/:item/comments';

/** What is said of items; for those who are signed in. */
export function commentsApi(deps: Deps, viewerOf: (request: FastifyRequest) => Promise<Viewer>): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: 'GET',
      url,
      schema: {
        operationId: 'listComments',
        tags: ['comments'],
        summary: 'List the comments on an item',
        params: itemPath,
        querystring: pagingSchema,
        response: { 200: commentsSchema, ...commonProblems },
      },
      handler: async (request, reply) => {
        const viewer = await viewerOf(request);
        demand(viewer, 'comment.read');
        const { id } = await commentedItem(deps.db, viewer, request.params.plan, request.params.item);
        const { total, comments } = await listComments(deps, viewer, { itemId: id, ...request.query });
        linkPages(request, reply, request.query, total);
        return { total, comments: comments.map((comment) => ({ ...comment, mentions: [...comment.mentions] })) };
      },
    });

    app.route({
      method: 'POST',
      url,
      schema: {
        operationId: 'addComment',
        tags: ['comments'],
        summary: 'Comment an item, and tell those who are mentioned',
        params: itemPath,
        body: newComment,
        response: { 201: addedSchema, ...commonProblems },
      },
      handler: async (request, reply) => {
        const added = await addComment(deps, await viewerOf(request), { ...request.params, ...request.body });
        return reply.code(201).send(added);
      },
    });
  };
}
