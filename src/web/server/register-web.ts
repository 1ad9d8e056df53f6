import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { publicViewer, type Viewer } from '#features/people/index.ts';
import { createUploads, readFileInWorker } from '#features/reading/index.ts';
import { answerUploads } from '#features/reading/ui/upload-route.server.ts';
import { publishingDeps } from '#features/publishing/index.ts';
import { answerArchive } from '#features/publishing/archive/archive-route.ts';
import { answerMeetingFiles } from '#features/publishing/meeting-documents/meeting-file-routes.ts';
import { answerFiles } from '#features/publishing/routes/file-routes.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { AppContext } from './app-context.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { chooseEncoding, encodePage, gzipOnce, type EncodedPage } from './encoded-page.ts';
import { createPageCache, pageKey } from './page-cache.ts';
import { openPages } from './page-listener.ts';
import { sendPage } from './send-page.ts';
import { serveAssets } from './serve-assets.ts';
import { readVisitor, type Visitor } from './visitor.ts';
import { partnershipIdOfRequest, sessionOfRequest, viewerOfRequest } from './visits.ts';

type Keep = (page: EncodedPage) => void;

const largestForm = 1024 * 1024;
const secretPaths = ['/svar/*', '/oppsett/*', '/avmeld/*'];

/** Serves the pages and their assets from `buildFolder` at every address that is not taken. */
export async function registerWeb(app: FastifyInstance, deps: Deps, buildFolder: string): Promise<void> {
  const writePage = await openPages(buildFolder);
  const cache = createPageCache();
  const readingDeps = { ...deps, readFile: readFileInWorker };
  const uploads = createUploads(readingDeps, (error) => app.log.error({ err: error }, 'reading failed'));
  const publishing = publishingDeps(deps, (error) => app.log.error({ err: error }, 'publishing failed'));
  app.addHook('onClose', async () => publishing.writer.close());
  const pageDeps = { ...readingDeps, ...publishing, uploads };

  const viewer = async (request: FastifyRequest): Promise<Viewer> => viewerOfRequest(request);
  answerUploads(app, uploads, viewer);
  answerFiles(app, publishing, viewer);
  answerMeetingFiles(app, publishing, viewer);
  answerArchive(app, publishing, viewer);
  await serveAssets(app, join(buildFolder, 'client'));
  await app.register(async (pages) => {
    // The router reads the body itself; its length is bounded below.
    pages.removeAllContentTypeParsers();
    pages.addContentTypeParser('*', (_request, _payload, done) => done(null));
    pages.route({ method: ['GET', 'POST'], url: '/*', handler: answer });
    // The address itself opens something: it goes to no log, no other site, no search engine and no store.
    for (const url of secretPaths) {
      pages.route({ method: ['GET', 'POST'], url, config: { isSecretPath: true }, handler: answerSecretly });
    }
  });

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    if (request.method === 'POST' && !isBounded(request)) throw new AppError('request_too_large');
    const visitor = readVisitor(request.headers);
    const key = isShared(request) ? pageKey(request.url, visitor.language, visitor.theme, osloToday()) : null;
    if (key === null) {
      await render(request, reply, visitor, null);
      return reply;
    }
    const version = await deps.contentVersion.look();
    if (!cache.get(key, version)) {
      await cache.once(key, () => render(request, reply, visitor, (page) => cache.set(key, version, page)));
    }
    if (reply.sent) return reply;
    const made = cache.get(key, version);
    if (made) return sendPage(request, reply, made);
    await render(request, reply, visitor, null);
    return reply;
  }

  function answerSecretly(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    // Not 'no-referrer': browsers then send their forms as from nowhere, and those are refused.
    reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'strict-origin', 'x-robots-tag': 'noindex, nofollow' });
    return answer(request, reply);
  }

  /** Resolves when the page is made, or when nobody waits for it any more. */
  async function render(request: FastifyRequest, reply: FastifyReply, visitor: Visitor, keep: Keep | null): Promise<void> {
    const viewer = viewerOfRequest(request);
    const { promise, resolve } = Promise.withResolvers<void>();
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    reply.raw.once('close', resolve);
    writePage(contextOf(request, visitor, viewer, keep, resolve), request.raw, reply.raw);
    return promise;
  }

  function contextOf(
    request: FastifyRequest,
    visitor: Visitor,
    viewer: AppContext['viewer'],
    keep: Keep | null,
    made: () => void,
  ): AppContext {
    const encoding = chooseEncoding(request.headers['accept-encoding']);
    return {
      deps: pageDeps,
      viewer,
      session: sessionOfRequest(request),
      partnershipId: partnershipIdOfRequest(request),
      language: visitor.language,
      theme: visitor.theme,
      requestId: request.id,
      nonce: randomBytes(16).toString('base64'),
      reportError: (error) => request.log.error({ err: error }, 'page failed'),
      async answer(html, status, headers) {
        // The answer to a form may tell a secret, as a new webhook's; what somebody sees who is signed in is theirs.
        const isSignedIn = sessionOfRequest(request) !== null;
        const keepsNothing = request.method === 'POST' || isSignedIn || request.routeOptions.config.isSecretPath;
        headers.set('cache-control', keepsNothing ? 'no-store' : 'private, no-cache');
        headers.set('vary', 'Cookie, Accept-Encoding');
        const page = status === 200 && keep ? encodePage(html, headers) : null;
        if (page) keep?.(page);
        made();
        if (encoding === 'identity') return new Response(html, { status, headers });
        const form = page ? encoding : 'gzip';
        headers.set('content-encoding', form);
        return new Response(page ? await page.form(form) : await gzipOnce(html), { status, headers });
      },
    };
  }
}

/** Pages that every public reader gets alike; those about signing in are each reader's own. */
function isShared(request: FastifyRequest): boolean {
  const isPublic = viewerOfRequest(request) === publicViewer && sessionOfRequest(request) === null;
  return request.method === 'GET' && isPublic && !/\.data(\?|$)|^\/(logg-|oppsett|min-side|svar\/|avmeld\/)/.test(request.url);
}

function isBounded(request: FastifyRequest): boolean {
  const length = Number(request.headers['content-length']);
  return Number.isInteger(length) && length <= largestForm;
}
