import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { publicViewer } from '#features/people/index.ts';
import { listEditions, listPlans, showEditionDocument, showPlan } from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import { baseAddress } from '#web/server/base-address.ts';
import type { FeedOptions } from '../feeds/feed-options.ts';
import type { KeptAnswers } from '#web/server/kept-answer.ts';
import { catalogue } from './catalogue.ts';
import type { CataloguedPlan } from './datasets.ts';
import { jsonLd } from './json-ld.ts';
import { turtle } from './turtle.ts';

const forms = {
  ttl: { type: 'text/turtle; charset=utf-8', write: turtle },
  jsonld: { type: 'application/ld+json; charset=utf-8', write: jsonLd },
} as const;

const plansAtMost = 1000;

/** `/katalog.ttl`, `/katalog.jsonld`, and `/katalog` in the form that is asked for: what open data there is. */
export function answerCatalogue(app: FastifyInstance, deps: Deps, answers: KeptAnswers, options: FeedOptions): void {
  function send(request: FastifyRequest, reply: FastifyReply, form: keyof typeof forms): Promise<FastifyReply> {
    const base = baseAddress(request, deps);
    return answers.send(request, reply, `catalogue ${base} ${form}`, async () => {
      const plans = await cataloguedPlans(deps);
      const { type, write } = forms[form];
      return { body: write(catalogue({ base, plans, ...options })), type, headers: openHeaders };
    });
  }
  app.get('/katalog.ttl', (request, reply) => send(request, reply, 'ttl'));
  app.get('/katalog.jsonld', (request, reply) => send(request, reply, 'jsonld'));
  app.get('/katalog', (request, reply) => {
    const wantsJson =
      /application\/(?:ld\+)?json/i.test(request.headers.accept ?? '') && !/text\/turtle/i.test(request.headers.accept ?? '');
    return send(request, reply.header('vary', 'Accept'), wantsJson ? 'jsonld' : 'ttl');
  });
}

/** Open data: a page of any site may read it. */
const openHeaders = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

async function cataloguedPlans(deps: Deps): Promise<readonly CataloguedPlan[]> {
  const listed = await listPlans(deps, publicViewer, { limit: plansAtMost, offset: 0 });
  const found: CataloguedPlan[] = [];
  for (const { slug } of listed) {
    const plan = await showPlan(deps, publicViewer, slug);
    const editions = await listEditions(deps, publicViewer, slug);
    found.push({
      slug,
      title: plan.title,
      language: plan.language,
      partnership: plan.partnership,
      years: plan.periods.map(({ key }) => Number(key)).filter((year) => year >= 1900 && year <= 2200),
      modified: plan.updatedAt,
      editions: await Promise.all(
        editions.map(async ({ number, frozenAt }) => ({
          number,
          frozenAt,
          title: (await showEditionDocument(deps, publicViewer, slug, number)).title,
        })),
      ),
    });
  }
  return found;
}
