import { demand, type Viewer } from '#features/people/index.ts';
import { listPlans, showPlanDocument, type PlanDocument } from '#features/plans/index.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { parseInput } from '#shared/parse-input.ts';
import { buildPublication } from '../model/build-publication.ts';
import type { PublishingDeps } from '../publishing-deps.ts';
import { findPartnership } from './find-partnership.ts';
import { templateInput } from './template-input.ts';
import { templateOf } from './template-of.ts';
import { emptyPlan } from './trial.ts';

const previewedPages = 6;

/** `id` finds the pictures among deps.previews; `shown` of the document's `pages` are there. */
export type ShownPreview = Readonly<{ id: string; plan: string; shown: number; pages: number }>;

/**
 * The first pages of the partnership's newest plan in a look that is not saved. Throws forbidden, not_found,
 * invalid_input, logo_needs_text, publishing_failed.
 */
export async function previewTemplate(deps: PublishingDeps, viewer: Viewer, raw: unknown): Promise<ShownPreview> {
  const input = parseInput(templateInput, raw);
  demand(viewer, 'publishing.design');
  const partnership = await findPartnership(deps.db, input.partnership);
  const template = await templateOf(deps.db, partnership.id, input);
  const plans = await listPlans(deps, viewer);
  const newest = plans.find((plan) => plan.partnership.slug === partnership.slug);
  const document: PlanDocument = newest
    ? await showPlanDocument(deps, viewer, newest.slug)
    : emptyPlan(partnership.name, partnership.language);
  const publication = buildPublication({ document, edition: null, today: osloToday(), url: null, template });
  const preview = await deps.writer.run({ kind: 'preview', publication, pages: previewedPages });
  return { id: deps.previews.keep(preview), plan: document.title, shown: preview.svg.length, pages: preview.count };
}
