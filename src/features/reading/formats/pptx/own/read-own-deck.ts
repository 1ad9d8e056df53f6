import { planDocumentSchema, type PlanDocument } from '#features/plans/index.ts';
import type { PagedSource } from '../../../model/page-model.ts';
import { expectedPlan, type Shows } from './expected-plan.ts';
import { mergeAdoptions } from './merge-adoptions.ts';
import { mergeAreas } from './merge-areas.ts';
import { mergeCover } from './merge-cover.ts';
import { mergeLegend } from './merge-legend.ts';
import { mergePeriods } from './merge-periods.ts';
import { seenSlides } from './seen-slides.ts';

/** Rows are matched with one another, so a made-up plan of very many is not. */
const mostRows = 5000;

/**
 * A deck that Målbilde wrote, as the same plan document. What its slides show wins over what travels beside them: the
 * carried plan only adds what slides cannot show. Null for any other deck, and where the slides are no longer laid out as
 * they were written.
 */
export async function readOwnDeck({ pages, carried }: PagedSource): Promise<PlanDocument | null> {
  const parsed = planDocumentSchema.safeParse(carried);
  if (!parsed.success) return null;
  const expected = expectedPlan(parsed.data, await howPlansAreShown());
  const slides = seenSlides(pages, expected);
  if ((slides.length === 0 && expected.areas.length > 0) || expected.rows.length > mostRows) return null;
  const periods = mergePeriods(slides, expected);
  if (!periods) return null;
  const { document } = expected;
  return {
    ...document,
    ...mergeCover(pages, expected),
    ...mergeAdoptions(pages, expected),
    periods,
    statuses: mergeLegend(pages, expected),
    areas: mergeAreas(slides, expected),
  };
}

/** Loaded only for decks of Målbilde's own: other files need nothing of publishing. */
async function howPlansAreShown(): Promise<Shows> {
  const { buildPublication, cellLines, defaultTemplate } = await import('#features/publishing/index.ts');
  const template = { ...defaultTemplate('#000000'), chapters: ['legend', 'areas', 'adoptions'] as const };
  return {
    publication: (document) => buildPublication({ document, edition: null, today: '2000-01-01', url: null, template }),
    cellLines,
  };
}
