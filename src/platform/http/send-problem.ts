import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from './problem.ts';
import { readerLanguage } from './reader-language.ts';

/** Answers a failure as a problem in the reader's language; `members` stand beside the problem's own (RFC 9457, 3.2). */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
  members: Readonly<Record<string, unknown>> = {},
): FastifyReply {
  const problem = problemOf(error, readerLanguage(request.headers), request.id);
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .send(JSON.stringify({ ...members, ...problem }));
}
