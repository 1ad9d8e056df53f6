import type { FastifyReply, FastifyRequest } from 'fastify';
import { contentDisposition } from '#platform/http/content-disposition.ts';
import type { PublishedFile } from '../publish-plan.ts';

/** A page on its own, that may use its own style and pictures and nothing else. */
const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Sends a file to be kept, or 304. `isFixed` where the address says which bytes it is of. */
export function sendFile(request: FastifyRequest, reply: FastifyReply, file: PublishedFile, isFixed: boolean): FastifyReply {
  const etag = `"${file.sha256}"`;
  void reply.headers({
    etag,
    vary: 'Cookie',
    'cache-control': isFixed ? 'private, max-age=31536000, immutable' : 'private, no-cache',
    'content-security-policy': pagePolicy,
    'content-disposition': contentDisposition(file.fileName.name, { plain: file.fileName.ascii }),
  });
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  if (known.includes(etag) || known.includes('*')) return reply.code(304).send();
  return reply.type(file.mediaType).send(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength));
}
