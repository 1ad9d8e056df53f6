import type { FastifyInstance } from 'fastify';
import { publicViewer } from '#features/people/index.ts';
import { listChanges, listPlans, showPlan, type ChangeEntry } from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import type { Language } from '#shared/language.ts';
import { baseAddress } from '#web/server/base-address.ts';
import type { Answer, KeptAnswers } from '#web/server/kept-answer.ts';
import { atomFeed, type Feed } from './atom-feed.ts';
import { feedWords } from './messages.ts';
import { actsOf, type Act } from './acts.ts';

const changesRead = 500;
const actsAtMost = 50;
const plansAtMost = 100;

/** `/endringer.atom` and `/planer/{plan}/endringer.atom`: what changed, one entry an act, the latest first (RFC 4287). */
export function answerAtom(app: FastifyInstance, deps: Deps, answers: KeptAnswers): void {
  app.get<{ Params: { plan: string } }>('/planer/:plan/endringer.atom', (request, reply) => {
    const base = baseAddress(request, deps);
    const { plan: slug } = request.params;
    return answers.send(request, reply, `atom ${base} ${slug}`, async () => {
      const plan = await showPlan(deps, publicViewer, slug);
      const acts = await actsOfPlan(deps, plan);
      const home = `${base}/planer/${slug}`;
      const title = `${feedWords.changes[plan.language]}: ${plan.title}`;
      return answerOf(
        { title, author: plan.partnership.name, language: plan.language, home, self: `${home}/endringer.atom`, base, acts },
        plan.updatedAt,
      );
    });
  });

  app.get('/endringer.atom', (request, reply) => {
    const base = baseAddress(request, deps);
    return answers.send(request, reply, `atom ${base}`, async () => {
      const plans = await listPlans(deps, publicViewer, { limit: plansAtMost, offset: 0 });
      const language: Language = plans[0]?.language ?? 'nb';
      const acts = await Promise.all(plans.map(async ({ slug }) => actsOfPlan(deps, await showPlan(deps, publicViewer, slug))));
      // a link is told in both its plans: here it is one entry
      const distinct = new Map(
        acts
          .flat()
          .toReversed()
          .map((act) => [act.batch, act]),
      );
      const latest = [...distinct.values()].toSorted((one, other) => other.at.localeCompare(one.at));
      const updated = plans
        .map(({ updatedAt }) => updatedAt)
        .toSorted()
        .at(-1);
      return answerOf(
        {
          title: feedWords.allChanges[language],
          author: 'Målbilde',
          language,
          home: `${base}/`,
          self: `${base}/endringer.atom`,
          base,
          acts: latest,
        },
        updated,
      );
    });
  });
}

/** A page of any site may read what is public. */
const openHeaders = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

type FeedPlan = Awaited<ReturnType<typeof showPlan>>;

async function actsOfPlan(deps: Deps, plan: FeedPlan): Promise<readonly Act[]> {
  const changes: readonly ChangeEntry[] = await listChanges(deps, publicViewer, { planId: plan.id, limit: changesRead });
  return actsOf(changes, plan, changes.length === changesRead).slice(0, actsAtMost);
}

/** A feed without entries was updated when its plan was; one without a plan has no such time but the first there is. */
function answerOf(feed: Omit<Feed, 'updated'>, updated: string | undefined): Answer {
  const acts = feed.acts.slice(0, actsAtMost);
  const modified = acts[0]?.at ?? updated ?? new Date(0).toISOString();
  return {
    body: atomFeed({ ...feed, acts, updated: modified }),
    type: 'application/atom+xml; charset=utf-8',
    headers: openHeaders,
    modified,
  };
}
