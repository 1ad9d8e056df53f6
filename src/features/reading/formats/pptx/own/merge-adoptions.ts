import type { Adoption, PlanDocument } from '#features/plans/index.ts';
import { adoptionOf } from '../../../model/adoptions.ts';
import type { Page } from '../../../model/page-model.ts';
import type { ExpectedPlan } from './expected-plan.ts';
import { ownShape } from './own-shape.ts';
import { linesOfParagraphs, seenText } from './seen-text.ts';

/**
 * The document's adoptions as their slide says them: one whose line is gone is gone, unless another line tells of the same
 * body or day. Lines beyond the document's own are the edition's, which is no part of the document.
 */
export function mergeAdoptions(pages: readonly Page[], expected: ExpectedPlan): Pick<PlanDocument, 'adoptions'> {
  const { adoptions } = expected.document;
  const lines = linesOn(pages, expected.adoptionsTitle);
  if (!adoptions || adoptions.length === 0 || lines.length === 0) return adoptions ? { adoptions } : {};
  const written = new Set(expected.adoptions.map(seenText));
  const others = lines.filter((line) => !written.has(line)).flatMap((line) => adoptionOf(line) ?? []);
  const merged = adoptions.flatMap((adoption, index): readonly Adoption[] => {
    if (lines.includes(seenText(expected.adoptions[index] ?? ''))) return [adoption];
    const at = others.findIndex(({ body, date }) => body === seenText(adoption.body) || date === adoption.date);
    return at < 0 ? [] : others.splice(at, 1);
  });
  return { adoptions: merged };
}

/** By the shape's name, or by the slide's title where a program took the names away. */
function linesOn(pages: readonly Page[], title: string): readonly string[] {
  const blocks = pages.flatMap((page) => {
    const heading = linesOfParagraphs(page.blocks.filter(({ role }) => role === 'title').flatMap(({ paragraphs }) => paragraphs)).join(' ');
    const isTitled = title !== '' && heading.startsWith(seenText(title)) && page.tables.length === 0;
    return page.blocks.filter(({ name, role }) => ownShape(name)?.kind === 'adoptions' || (isTitled && role === 'body' && !name));
  });
  return linesOfParagraphs(blocks.flatMap(({ paragraphs }) => paragraphs));
}
