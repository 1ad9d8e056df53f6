import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Viewer } from '#features/people/index.ts';
import { answersVersion, seenVersion } from '#platform/http/etag.ts';
import { commonProblems, problems, problemsOf } from '#platform/http/problem-schema.ts';
import { sendProblem } from '#platform/http/send-problem.ts';
import { AppError, isAppError } from '#shared/errors/app-error.ts';
import { addItem } from '../add-item.ts';
import { editItem } from '../edit-item.ts';
import { moveItem } from '../move-item.ts';
import { removeItem } from '../remove-item.ts';
import { answerItem, itemUrl } from './answer-item.ts';
import type { ApiContext } from './context.ts';
import { findShownItem } from './find-shown-item.ts';
import { itemSchema } from './schemas/item.ts';
import { itemChanged, itemEdit, newItem, place, removal } from './schemas/edits.ts';
import { z } from 'zod';
import { ifMatch, itemPath, planPath } from './schemas/paths.ts';

type Path = Readonly<{ plan: string; item: string }>;

const url = '/api/v1/plans/:plan/items/:item';
const refusals = { ...commonProblems, ...problems(428), ...problemsOf(itemChanged, 412) };

/** Adding, changing, moving and removing items; each change says the version that it builds on. */
export function itemChangeRoutes({ deps, viewerOf }: ApiContext): FastifyPluginAsyncZod {
  async function answer(reply: FastifyReply, viewer: Viewer, { plan: slug, item: key }: Path) {
    const { plan, placed } = await findShownItem(deps, viewer, slug, key);
    answersVersion(reply, 'item', placed.item.version);
    return answerItem(plan.slug, placed);
  }

  /** Does the change that builds on the version of If-Match, or answers 412 with the item as it is now. */
  async function change(
    request: FastifyRequest,
    reply: FastifyReply,
    path: Path,
    act: (actor: Viewer, version: number) => Promise<unknown>,
    done: (actor: Viewer) => Promise<unknown>,
  ): Promise<unknown> {
    const version = seenVersion(request, 'item');
    const actor = await viewerOf(request);
    await findShownItem(deps, actor, path.plan, path.item);
    try {
      await act(actor, version);
    } catch (error) {
      if (!isAppError(error) || error.code !== 'changed_since') throw error;
      const { plan, placed } = await findShownItem(deps, actor, path.plan, path.item);
      return sendProblem(request, reply, error, { current: itemSchema.parse(answerItem(plan.slug, placed)) });
    }
    return done(actor);
  }

  return async (app) => {
    app.route({
      method: 'POST',
      url: '/api/v1/plans/:plan/items',
      schema: {
        operationId: 'addItem',
        tags: ['items'],
        summary: 'Add an item at the end of a group',
        params: planPath,
        body: newItem,
        response: { 201: itemSchema, ...commonProblems },
      },
      handler: async (request, reply) => {
        const actor = await viewerOf(request);
        const { key } = await addItem(deps, actor, { ...request.body, plan: request.params.plan });
        void reply.code(201).header('location', itemUrl(request.params.plan, key));
        return answer(reply as FastifyReply, actor, { plan: request.params.plan, item: key });
      },
    });

    app.route({
      method: 'PATCH',
      url,
      schema: {
        operationId: 'patchItem',
        tags: ['items'],
        summary: 'Change an item’s title, funding, links or contacts',
        params: itemPath,
        headers: ifMatch,
        body: itemEdit,
        response: { 200: itemSchema, ...refusals },
      },
      handler: (request, reply) => {
        const { params, body } = request;
        const act = async (actor: Viewer, version: number): Promise<void> => {
          const result = await editItem(deps, actor, { ...body, ...params, version });
          if (result.outcome === 'conflict') throw new AppError('changed_since');
        };
        return change(request, reply as FastifyReply, params, act, (actor) => answer(reply as FastifyReply, actor, params)) as never;
      },
    });

    app.route({
      method: 'POST',
      url: `${url}/move`,
      schema: {
        operationId: 'moveItem',
        tags: ['items'],
        summary: 'Move an item within its group, or to another group of the plan',
        params: itemPath,
        headers: ifMatch,
        body: place,
        response: { 200: itemSchema, ...refusals },
      },
      handler: (request, reply) => {
        const { params, body } = request;
        const act = (actor: Viewer, version: number) => moveItem(deps, actor, { ...body, ...params, version });
        return change(request, reply as FastifyReply, params, act, (actor) => answer(reply as FastifyReply, actor, params)) as never;
      },
    });

    app.route({
      method: 'DELETE',
      url,
      schema: {
        operationId: 'removeItem',
        tags: ['items'],
        summary: 'Take an item out of the plan',
        description: 'Its cells and its history stay, and the secretariat can take it in again.',
        params: itemPath,
        headers: ifMatch,
        body: removal,
        response: { 204: z.null().describe('It is taken out'), ...refusals },
      },
      handler: (request, reply) => {
        const { params, body } = request;
        const act = (actor: Viewer, version: number) => removeItem(deps, actor, { ...params, why: body?.why ?? null, version });
        return change(request, reply as FastifyReply, params, act, async () => reply.code(204).send(null)) as never;
      },
    });
  };
}
