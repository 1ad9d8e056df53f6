import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

const longestPage = 200;

/** The query of a list: how many, and after how many. */
export const pagingSchema = z.object({
  limit: z.coerce.number().int().min(1).max(longestPage).default(100).describe('How many, at most 200'),
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0).describe('How many to pass over'),
});

export type Paging = z.output<typeof pagingSchema>;

/** The Link header (RFC 8288) of a page of a list of `total`: its neighbours and its ends, with the same conditions. */
export function linkPages(request: FastifyRequest, reply: FastifyReply, { limit, offset }: Paging, total: number): void {
  const [path = '', query = ''] = request.url.split('?', 2);
  const at = (start: number): string => {
    const params = new URLSearchParams(query);
    params.set('limit', String(limit));
    params.set('offset', String(start));
    return `<${path}?${params}>`;
  };
  const last = Math.max(0, Math.ceil(total / limit) - 1) * limit;
  const links = [`${at(0)}; rel="first"`];
  if (offset > 0) links.push(`${at(Math.max(0, Math.min(offset - limit, last)))}; rel="prev"`);
  if (offset + limit < total) links.push(`${at(offset + limit)}; rel="next"`);
  links.push(`${at(last)}; rel="last"`);
  void reply.header('link', links.join(', '));
}
