import type { FastifyReply, FastifyRequest } from 'fastify';
import { chooseEncoding, type EncodedPage } from './encoded-page.ts';

/** Sends a kept page: no body where the reader already has these bytes. */
export async function sendPage(request: FastifyRequest, reply: FastifyReply, page: EncodedPage): Promise<FastifyReply> {
  reply.headers({ ...page.headers, etag: page.etag, 'cache-control': 'private, no-cache', vary: 'Cookie, Accept-Encoding' });
  if (request.headers['if-none-match'] === page.etag) return reply.code(304).send();
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.code(200).send(await page.form(encoding));
}
