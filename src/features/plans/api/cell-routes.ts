import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { answersVersion, seenVersion } from '#platform/http/etag.ts';
import { commonProblems, problems, problemsOf, unchanged } from '#platform/http/problem-schema.ts';
import { sendProblem } from '#platform/http/send-problem.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { editCell } from '../edit-cell.ts';
import { cellOf } from '../model/placed-items.ts';
import type { ApiContext } from './context.ts';
import { findShownItem } from './find-shown-item.ts';
import { cellSchema } from './schemas/item.ts';
import { cellChanged, cellEdit, cellValue } from './schemas/edits.ts';
import { cellPath, ifMatch } from './schemas/paths.ts';

type Path = Readonly<{ plan: string; item: string; period: string }>;

const url = '/api/v1/plans/:plan/items/:item/cells/:period';
const answers = { 200: cellSchema, ...commonProblems, ...problems(428), ...problemsOf(cellChanged, 412) };
const described = { tags: ['cells'], params: cellPath, headers: ifMatch, response: answers };

/** One cell: read it, replace it, change a part of it. */
export function cellRoutes({ deps, viewerOf }: ApiContext): FastifyPluginAsyncZod {
  async function write(request: FastifyRequest, reply: FastifyReply, { plan, item, period }: Path, value: object) {
    const version = seenVersion(request, 'cell');
    const actor = await viewerOf(request);
    await findShownItem(deps, actor, plan, item);
    const result = await editCell(deps, actor, { ...value, plan, item, period, version });
    if (result.outcome === 'conflict') {
      return sendProblem(request, reply, new AppError('changed_since'), { current: { ...result.current, period } });
    }
    answersVersion(reply, 'cell', result.cell.version);
    return { ...result.cell, period };
  }

  return async (app) => {
    app.route({
      method: 'GET',
      url,
      schema: {
        operationId: 'getCell',
        tags: ['cells'],
        summary: 'Read a cell',
        description: 'A cell that nobody has written is empty and has version 0.',
        params: cellPath,
        response: { 200: cellSchema, ...unchanged, ...commonProblems },
      },
      handler: async (request, reply) => {
        const { plan: slug, item: key, period } = request.params;
        const { plan, placed } = await findShownItem(deps, await viewerOf(request), slug, key);
        if (!plan.periods.some((known) => known.key === period)) throw new AppError('unknown_period', { period });
        const cell = cellOf(placed.item, period) ?? { period, text: '', status: null, open: false, version: 0 };
        answersVersion(reply, 'cell', cell.version);
        return cell;
      },
    });

    app.route({
      method: 'PUT',
      url,
      schema: {
        operationId: 'putCell',
        summary: 'Replace what a cell says',
        description: 'If-None-Match: * in place of If-Match writes only where there is no cell. 412 holds the cell as it is now.',
        body: cellValue,
        ...described,
      },
      handler: (request, reply) => write(request, reply as FastifyReply, request.params, request.body) as never,
    });

    app.route({
      method: 'PATCH',
      url,
      schema: { operationId: 'patchCell', summary: 'Change a part of a cell', body: cellEdit, ...described },
      handler: (request, reply) => write(request, reply as FastifyReply, request.params, request.body) as never,
    });
  };
}
