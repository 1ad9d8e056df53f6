import { STATUS_CODES } from 'node:http';
import { z } from 'zod';

/** RFC 9457: `detail` is a sentence in the reader's language, `code` stands in docs/errors.md. */
export const problemSchema = z
  .looseObject({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().describe('A code of docs/errors.md'),
    requestId: z.string(),
    deed: z.string().optional().describe('What was refused, a row of docs/access.md; with the code forbidden alone'),
  })
  .meta({ id: 'Problem', description: 'What went wrong and what to do (RFC 9457), in the language of Accept-Language' });

/** The response schemas of an operation that may be refused: a problem of each of these statuses, whatever its schema. */
export function problems<S extends number>(...statuses: readonly S[]) {
  return problemsOf(problemSchema, ...statuses);
}

/** The same with members beside the problem's own, as `current` for what a cell says now. */
export function problemsOf<T extends z.ZodType, S extends number>(schema: T, ...statuses: readonly S[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: STATUS_CODES[status] ?? String(status), content: { 'application/problem+json': { schema } } },
    ]),
  ) as Readonly<Record<S, { description: string; content: { 'application/problem+json': { schema: T } } }>>;
}

/** What any operation may answer: wrong input, not allowed, not there, too large, not JSON, and a fault of ours. */
export const commonProblems = problems(400, 403, 404, 413, 415, 421, 422, 500);

/** What a reading with an ETag may answer beside: the reader has it already. */
export const unchanged = { 304: z.null().describe('The reader has it already') } as const;
