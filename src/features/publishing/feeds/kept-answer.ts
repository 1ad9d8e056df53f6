import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '#platform/deps.ts';

/** What is sent; `modified` is an ISO time where it is known. */
export type Answer = Readonly<{ body: string; type: string; headers?: Readonly<Record<string, string>>; modified?: string | undefined }>;

type Kept = Readonly<{ version: number; answer: Answer; etag: string }>;

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
    const found = known?.version === version ? known : { version, ...withTag(await make()) };
    kept.set(key, found);
    for (const oldest of kept.keys()) {
      if (kept.size <= keptAtMost) break;
      kept.delete(oldest);
    }
    return found;
  }

  return {
    async send(request, reply, key, make) {
      const { answer, etag } = await find(key, make);
      reply.headers({ ...answer.headers, etag, 'cache-control': `public, max-age=${maxAge}` });
      if (answer.modified !== undefined) reply.header('last-modified', new Date(answer.modified).toUTCString());
      if (isKnown(request, etag, answer.modified)) return reply.code(304).send();
      return reply.type(answer.type).send(answer.body);
    },
  };
}

function withTag(answer: Answer): Pick<Kept, 'answer' | 'etag'> {
  return { answer, etag: `"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 22)}"` };
}

/** RFC 9110, 13.2.2: a tag decides alone where there is one. */
function isKnown({ headers }: FastifyRequest, etag: string, modified: string | undefined): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((tag) => [etag, '*'].includes(tag.trim().replace(/^W\//, '')));
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return modified !== undefined && Math.floor(Date.parse(modified) / 1000) * 1000 <= since;
}
