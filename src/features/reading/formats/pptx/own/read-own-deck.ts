import { planDocumentSchema, type PlanDocument } from '#features/plans/index.ts';
import type { Page, PagedSource } from '../../../model/page-model.ts';
import { expectedPlan, type ExpectedPlan, type Shows } from './expected-plan.ts';
import { mergeAreas } from './merge-areas.ts';
import { mergePeriods } from './merge-periods.ts';
import { seenSlides } from './seen-slides.ts';
import { linesOfParagraphs, seenText } from './seen-text.ts';

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
  if (slides.length === 0 && expected.areas.length > 0) return null;
  const periods = mergePeriods(slides, expected);
  if (!periods) return null;
  const { document } = expected;
  return { ...document, ...coverFacts(pages, expected), periods, areas: mergeAreas(slides, expected) };
}

/** Loaded only for decks of Målbilde's own: other files need nothing of publishing. */
async function howPlansAreShown(): Promise<Shows> {
  const { buildPublication, cellLines, defaultTemplate } = await import('#features/publishing/index.ts');
  const template = { ...defaultTemplate('#000000'), chapters: ['legend', 'areas'] as const };
  return {
    publication: (document) => buildPublication({ document, edition: null, today: '2000-01-01', url: null, template }),
    cellLines,
  };
}

/** The title and the partnership where a person wrote others on the first slide. */
function coverFacts([cover]: readonly Page[], { title, partnership, areas }: ExpectedPlan): Partial<PlanDocument> {
  const lines = (role: 'title' | 'body'): readonly string[] =>
    linesOfParagraphs(cover?.blocks.filter((block) => block.role === role).flatMap(({ paragraphs }) => paragraphs) ?? []);
  const seen = lines('title').join(' ');
  const isCover = cover?.tables.length === 0 && !areas.some(({ chapter }) => [chapter.visionTitle, chapter.tableTitle].includes(seen));
  const [owner] = lines('body');
  return {
    ...(isCover && seen !== '' && seen !== shownTitle(title) ? { title: seen } : {}),
    ...(isCover && owner !== undefined && seenText(partnership) !== '' && owner !== seenText(partnership) ? { partnership: owner } : {}),
  };
}

function shownTitle(title: string): string {
  return seenText(title) === '' ? '–' : seenText(title);
}
