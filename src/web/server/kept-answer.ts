import type { FastifyReply, FastifyRequest } from 'fastify';
import { keyInScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { chooseEncoding, encodePage, type EncodedPage } from './encoded-page.ts';
import { createPageCache } from './page-cache.ts';

/** What is sent; `modified` is an ISO time where it is known. */
export type Answer = Readonly<{ body: string; type: string; headers?: Readonly<Record<string, string>>; modified?: string | undefined }>;

const maxAge = 60;

export type KeptAnswers = Readonly<{
  /** Sends what `make` gives, made once for each key as long as nothing has changed; 304 where the reader has it. */
  send: (request: FastifyRequest, reply: FastifyReply, key: string, make: () => Promise<Answer>) => Promise<FastifyReply>;
}>;

/** Answers that are the same for every public reader of a partnership. */
export function createKeptAnswers({ contentVersion }: Pick<Deps, 'contentVersion'>): KeptAnswers {
  const cache = createPageCache();

  async function find(key: string, make: () => Promise<Answer>): Promise<EncodedPage> {
    const version = await contentVersion.look();
    const kept = cache.get(key, version);
    if (kept) return kept;
    let made: EncodedPage | null = null;
    await cache.once(key, async () => {
      made = encoded(await make());
      cache.set(key, version, made);
    });
    return made ?? cache.get(key, version) ?? encoded(await make());
  }

  return {
    async send(request, reply, key, make) {
      const page = await find(keyInScope(key), make);
      const encoding = chooseEncoding(request.headers['accept-encoding']);
      const vary = [reply.getHeader('vary'), 'Accept-Encoding'].filter(Boolean).join(', ');
      reply.headers({ ...page.headers, etag: page.etag, vary, 'cache-control': `public, max-age=${maxAge}` });
      if (isKnown(request, page)) return reply.code(304).removeHeader('content-type').send();
      if (encoding !== 'identity') reply.header('content-encoding', encoding);
      return reply.send(await page.form(encoding));
    },
  };
}

function encoded({ body, type, headers, modified }: Answer): EncodedPage {
  const all = new Headers({ ...headers, 'content-type': type });
  if (modified !== undefined) all.set('last-modified', new Date(modified).toUTCString());
  return encodePage(Buffer.from(body), all);
}

/** RFC 9110, 13.2.2: a tag decides alone where there is one. */
function isKnown({ headers }: FastifyRequest, page: EncodedPage): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((tag) => [page.etag, '*'].includes(tag.trim().replace(/^W\//, '')));
  return Date.parse(page.headers['last-modified'] ?? '') <= Date.parse(headers['if-modified-since'] ?? '');
}
