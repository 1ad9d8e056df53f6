import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '#shared/errors/app-error.ts';

/** A version that nothing has: what is compared with it has always changed. */
const noVersion = Number.MAX_SAFE_INTEGER;

const versionHeader = 'x-version';

/** What a version counts; it stands in the ETag, so that an item's is never taken for a cell's. */
export type Versioned = 'plan' | 'item' | 'cell' | 'edition' | 'forum';

/** Says which version the answer is of; `answerETags` makes its ETag of it, as `"cell-3.…"`. */
export function answersVersion(reply: FastifyReply, of: Versioned, version: number): void {
  void reply
    .header(versionHeader, `${of}-${version}`)
    .header('cache-control', 'private, no-cache')
    .header('vary', 'Cookie, Accept-Encoding');
}

/**
 * Gives what `answersVersion` was called for an ETag: the version, which If-Match is compared with, and a digest of the
 * bytes, so that two viewers who see different things never share one. A reader who has these bytes gets 304 and none.
 */
export function answerETags(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const version = reply.getHeader(versionHeader);
    if (version === undefined) return payload;
    reply.removeHeader(versionHeader);
    if (typeof payload !== 'string' || reply.statusCode >= 300) return payload;
    const digest = createHash('sha256').update(payload).digest('base64url').slice(0, 12);
    const etag = `"${String(version)}.${digest}"`;
    void reply.header('etag', etag);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || !listed(request.headers['if-none-match']).some((known) => known === etag || known === '*')) return payload;
    void reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return null;
  });
}

/**
 * The version that the writer saw, of If-Match; 0 for If-None-Match: * ("only where there is none"). Throws
 * precondition_missing where the request does not say, or says "whatever it is".
 */
export function seenVersion(request: FastifyRequest, of: Versioned): number {
  if (request.headers['if-match'] === undefined && request.headers['if-none-match']?.trim() === '*') return 0;
  const [etag, ...more] = listed(request.headers['if-match']);
  if (etag === undefined || etag === '*' || more.length > 0) throw new AppError('precondition_missing');
  const [, kind, version] = /^"([a-z]+)-(\d{1,10})(?:\.[\w-]*)?"$/.exec(etag) ?? [];
  return kind === of ? Number(version) : noVersion;
}

/** Compressing on the way marks an ETag as weak; for reading it is the same. */
function listed(header: string | undefined): readonly string[] {
  return (header ?? '')
    .slice(0, 1000)
    .split(',')
    .map((part) => part.trim().replace(/^W\//, ''))
    .filter((part) => part !== '');
}
