import type { FastifyInstance, FastifyRequest } from 'fastify';
import { wheelApi } from '#features/annual-wheel/index.ts';
import { casesApi } from '#features/cases/index.ts';
import { commentsApi } from '#features/comments/index.ts';
import { followUpApi } from '#features/follow-up/index.ts';
import { foraApi } from '#features/fora/index.ts';
import { meetingsApi } from '#features/meetings/index.ts';
import { plansApi } from '#features/plans/index.ts';
import { roundsApi } from '#features/rounds/index.ts';
import type { Viewer } from '#features/people/index.ts';
import { recordApi } from '#features/record/index.ts';
import { webhooksApi, type WebhookDeps } from '#features/webhooks/index.ts';
import { describeApi } from '#platform/http/describe-api.ts';
import { viewerOfRequest } from '#web/server/visits.ts';

const tags = [
  { name: 'plans', description: 'Plans and search' },
  { name: 'items', description: 'The items of a plan' },
  { name: 'cells', description: 'What an item says for a year' },
  { name: 'history', description: 'Who changed what, when and why' },
  { name: 'bulk', description: 'Many changes in one request' },
  { name: 'editions', description: 'The plan as it was, who adopted it, and what has changed since' },
  { name: 'comments', description: 'What is said of items; for those who are signed in' },
  { name: 'fora', description: 'Fora with their mandates, seats and turns, and the organisations that take part' },
  { name: 'meetings', description: 'Meetings with their agendas, attendance and minutes' },
  { name: 'cases', description: 'Cases and their way through the fora' },
  { name: 'decisions', description: 'The register of decisions' },
  { name: 'assignments', description: 'Assignments down and input up, with answers and reports' },
  { name: 'rounds', description: 'Rounds of status: who is asked, what they answer, and what becomes of it; for the secretariat' },
  { name: 'follow-up', description: 'What waits for somebody, and what is late' },
  { name: 'annual-wheel', description: 'The year as it follows from meetings, deadlines, turns, terms, mandates and plans' },
  { name: 'record', description: 'Who did what, and who saw what is withheld; for the secretariat' },
  { name: 'webhooks', description: 'Being told of changes; for the secretariat' },
];

/** Every feature's part of /api/v1, with its description. Who asks is told as the pages are told. */
export async function registerApi(app: FastifyInstance, deps: WebhookDeps): Promise<void> {
  const viewer = async (request: FastifyRequest): Promise<Viewer> => viewerOfRequest(request);
  await describeApi(app, tags);
  await app.register(plansApi(deps, viewer));
  await app.register(commentsApi(deps, viewer));
  await app.register(foraApi(deps, viewer));
  await app.register(casesApi(deps, viewer));
  await app.register(meetingsApi(deps, viewer));
  await app.register(roundsApi(deps, viewer));
  await app.register(followUpApi(deps, viewer));
  await app.register(wheelApi(deps, viewer));
  await app.register(webhooksApi(deps, viewer));
  await app.register(recordApi(deps, viewer));
}
