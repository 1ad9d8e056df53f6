import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from './problem.ts';
import { problemPage, problemPagePolicy, wantsPage } from './problem-page.ts';
import { readerLanguage } from './reader-language.ts';

/**
 * Answers a failure in the reader's language: to a person as a page, else as a problem, with `members` beside its own
 * (RFC 9457, 3.2).
 */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
  members: Readonly<Record<string, unknown>> = {},
): FastifyReply {
  const language = readerLanguage(request.headers);
  const problem = problemOf(error, language, request.id);
  if (wantsPage(request.headers, request.url)) {
    return reply
      .code(problem.status)
      .headers({ 'content-security-policy': problemPagePolicy, 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(problemPage(problem, language));
  }
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .send(JSON.stringify({ ...members, ...problem }));
}
