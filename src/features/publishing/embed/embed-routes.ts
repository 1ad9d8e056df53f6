import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { publicViewer } from '#features/people/index.ts';
import { showEditionDocument, showPlanDocument, type PlanDocument } from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import { readerLanguage } from '#platform/http/reader-language.ts';
import { expectedFailure, problemOf } from '#platform/http/problem.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { KeptAnswers } from '#web/server/kept-answer.ts';
import { markup } from '../formats/html/markup.ts';
import { readEmbedOptions, type EmbedOptions } from './embed-options.ts';
import { embedPage } from './embed-page.ts';
import { embedStyle } from './embed-style.ts';

type Asked = { Params: { plan: string; area?: string }; Querystring: unknown };

/** `/innbygging/{plan}` and `/innbygging/{plan}/{area}`: a plan or one area of it for a frame on any site, as the public sees it. */
export async function answerEmbeds(app: FastifyInstance, deps: Deps, answers: KeptAnswers): Promise<void> {
  // A frame shows a page also when it fails.
  app.setErrorHandler((error, request, reply) => {
    if (!expectedFailure(error)) request.log.error({ err: error }, 'request failed');
    const { status, detail } = problemOf(error, readerLanguage(request.headers), request.id);
    reply.removeHeader('x-frame-options');
    reply.headers(framedHeaders(''));
    const page = markup`${{ html: '<!doctype html>' }}<html lang="${readerLanguage(request.headers)}"><head><meta charset="utf-8"><title>${status}</title></head><body><p>${detail}</p></body></html>`;
    return reply.code(status).type('text/html; charset=utf-8').send(page.html);
  });

  for (const url of ['/innbygging/:plan', '/innbygging/:plan/:area']) {
    app.get<Asked>(url, async (request, reply) => {
      const { plan, area } = request.params;
      const options = readEmbedOptions(request.query);
      reply.removeHeader('x-frame-options');
      return answers.send(request, reply, `embed ${JSON.stringify([plan, area, options])}`, async () => {
        const document = await documentOf(deps, plan, options);
        const found = area === undefined ? null : document.areas.find(({ key }) => key === area);
        if (found === undefined) throw new AppError('area_not_found', { area: area ?? '' });
        const style = embedStyle(document, options);
        const body = embedPage({ document, slug: plan, edition: options.utgave, area: found, options, style });
        return { body, type: 'text/html; charset=utf-8', headers: framedHeaders(style) };
      });
    });
  }
}

function documentOf(deps: Deps, plan: string, { utgave }: EmbedOptions): Promise<PlanDocument> {
  return utgave === null ? showPlanDocument(deps, publicViewer, plan) : showEditionDocument(deps, publicViewer, plan, utgave);
}

/** Any site may frame the page; its one style may apply, and nothing else may load, run or be sent. */
function framedHeaders(style: string): Readonly<Record<string, string>> {
  const hash = createHash('sha256').update(style).digest('base64');
  const styles = style === '' ? '' : `style-src 'sha256-${hash}'; `;
  return {
    'content-security-policy': `default-src 'none'; ${styles}base-uri 'none'; form-action 'none'; frame-ancestors *`,
    'cross-origin-resource-policy': 'cross-origin',
    'cross-origin-opener-policy': 'unsafe-none',
  };
}
