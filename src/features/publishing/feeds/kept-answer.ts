import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '#platform/deps.ts';
import { chooseEncoding, encodePage, type EncodedPage } from '#web/server/encoded-page.ts';

/** What is sent; `modified` is an ISO time where it is known. */
export type Answer = Readonly<{ body: string; type: string; headers?: Readonly<Record<string, string>>; modified?: string | undefined }>;

type Kept = Readonly<{ version: number; answer: Answer; page: EncodedPage }>;

const keptAtMost = 300;
const maxAge = 60;

export type KeptAnswers = Readonly<{
  /** Sends what `make` gives, made once for each key as long as nothing has changed; 304 where the reader has it. */
  send: (request: FastifyRequest, reply: FastifyReply, key: string, make: () => Promise<Answer>) => Promise<FastifyReply>;
}>;

/** Answers that are the same for every public reader. */
export function createKeptAnswers({ contentVersion }: Pick<Deps, 'contentVersion'>): KeptAnswers {
  const kept = new Map<string, Kept>();

  async function find(key: string, make: () => Promise<Answer>): Promise<Kept> {
    const version = contentVersion.value;
    const known = kept.get(key);
    kept.delete(key);
    const found = known?.version === version ? known : { version, ...(await encoded(await make())) };
    kept.set(key, found);
    for (const oldest of kept.keys()) {
      if (kept.size <= keptAtMost) break;
      kept.delete(oldest);
    }
    return found;
  }

  return {
    async send(request, reply, key, make) {
      const { answer, page } = await find(key, make);
      const encoding = chooseEncoding(request.headers['accept-encoding']);
      const vary = [reply.getHeader('vary'), 'Accept-Encoding'].filter(Boolean).join(', ');
      reply.headers({ ...answer.headers, etag: page.etag, vary, 'cache-control': `public, max-age=${maxAge}` });
      if (answer.modified !== undefined) reply.header('last-modified', new Date(answer.modified).toUTCString());
      if (isKnown(request, page.etag, answer.modified)) return reply.code(304).send();
      if (encoding !== 'identity') reply.header('content-encoding', encoding);
      return reply.type(answer.type).send(page[encoding]);
    },
  };
}

async function encoded(answer: Answer): Promise<Pick<Kept, 'answer' | 'page'>> {
  return { answer, page: await encodePage(Buffer.from(answer.body), new Headers()) };
}

/** RFC 9110, 13.2.2: a tag decides alone where there is one. */
function isKnown({ headers }: FastifyRequest, etag: string, modified: string | undefined): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((tag) => [etag, '*'].includes(tag.trim().replace(/^W\//, '')));
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return modified !== undefined && Math.floor(Date.parse(modified) / 1000) * 1000 <= since;
}
