import type { FastifyInstance } from 'fastify';
import type { Deps } from '#platform/deps.ts';
import { answerAtom } from '../atom/atom-routes.ts';
import { answerCatalogue } from '../catalogue/catalogue-routes.ts';
import { answerEmbeds } from '../embed/embed-routes.ts';
import type { FeedOptions } from './feed-options.ts';
import { createKeptAnswers } from '#web/server/kept-answer.ts';

/** What other sites and programs take of the plans, as the public sees them: embedded pages, feeds of changes, the catalogue of data. */
export async function publicFeeds(app: FastifyInstance, deps: Deps, options: FeedOptions): Promise<void> {
  const answers = createKeptAnswers(deps);
  await app.register((embeds) => answerEmbeds(embeds, deps, answers));
  answerAtom(app, deps, answers);
  answerCatalogue(app, deps, answers, options);
}
