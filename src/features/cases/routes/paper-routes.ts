import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { demandSomewhere, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { contentDisposition } from '#platform/http/content-disposition.ts';
import { acceptUploads, receiveUpload } from '#platform/http/receive-upload.ts';
import { AppError, isAppError } from '#shared/errors/app-error.ts';
import { localPath } from '#web/server/local-path.ts';
import { addPaper } from '../papers/add-paper.ts';
import { paperLimits } from '../papers/paper-limits.ts';
import { readPaper } from '../papers/read-paper.ts';

type ViewerOf = (request: FastifyRequest) => Promise<Viewer>;

/**
 * Papers: fetched at /vedlegg/:paper, and taken in from forms at /vedlegg/sak/:case and /vedlegg/punkt/:entry. Such a
 * form has the fields tilbake (where to go then), title, withheldBy and withheldWhy, before its file.
 */
export function paperRoutes(app: FastifyInstance, deps: Deps, viewerOf: ViewerOf): void {
  app.get<{ Params: { paper: string } }>('/vedlegg/:paper', async (request, reply) => {
    const paper = await readPaper(deps, await viewerOf(request), numberOf(request.params.paper, 'paper_not_found'));
    const etag = `"${paper.contentHash}"`;
    void reply.headers({
      etag,
      vary: 'Cookie',
      'cache-control': paper.withheld ? 'private, no-store' : 'private, no-cache',
      'content-disposition': contentDisposition(paper.fileName),
    });
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply.type(paper.mediaType).send(Buffer.from(paper.bytes));
  });

  void app.register(async (scope) => {
    await acceptUploads(scope, paperLimits.bytes);
    scope.post<{ Params: { id: string } }>('/vedlegg/sak/:id', (request, reply) =>
      takeIn(request, reply, { case: numberOf(request.params.id, 'case_not_found') }, `/saker/${request.params.id}`),
    );
    scope.post<{ Params: { id: string } }>('/vedlegg/punkt/:id', (request, reply) =>
      takeIn(request, reply, { agendaItem: numberOf(request.params.id, 'not_found') }, '/moter'),
    );
  });

  async function takeIn(
    request: FastifyRequest,
    reply: FastifyReply,
    owner: Readonly<{ case: number } | { agendaItem: number }>,
    home: string,
  ): Promise<FastifyReply> {
    const actor = await viewerOf(request);
    // Before a byte is read.
    demandSomewhere(actor, 'paper.keep');
    let back = home;
    try {
      const { fileName, bytes, fields } = await receiveUpload(request, paperLimits.bytes);
      back = fields['tilbake'] ? localPath(fields['tilbake']) : home;
      const { title, withheldBy, withheldWhy } = fields;
      await addPaper(deps, actor, { ...owner, title, withheldBy, withheldWhy, fileName, bytes });
      return reply.redirect(withQuery(back, 'vedlegg', 'lagt-til'), 303);
    } catch (error) {
      if (!isAppError(error)) throw error;
      return reply.redirect(withQuery(back, 'feil', error.code), 303);
    }
  }
}

function numberOf(text: string, otherwise: 'paper_not_found' | 'case_not_found' | 'not_found'): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new AppError(otherwise);
  return Number(text);
}

function withQuery(path: string, name: string, value: string): string {
  const url = new URL(path, 'http://localhost');
  url.searchParams.set(name, value);
  return `${url.pathname}${url.search}${url.hash}`;
}
