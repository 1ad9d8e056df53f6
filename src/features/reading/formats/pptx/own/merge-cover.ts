import type { PlanDocument, Scope } from '#features/plans/index.ts';
import type { Page } from '../../../model/page-model.ts';
import type { ExpectedPlan } from './expected-plan.ts';
import { ownShape } from './own-shape.ts';
import { linesOfParagraphs, seenText } from './seen-text.ts';

/** The title, the partnership and the scope where a person wrote others on the first slide. */
export function mergeCover([cover]: readonly Page[], expected: ExpectedPlan): Partial<PlanDocument> {
  const blocks = cover?.blocks ?? [];
  const title = linesOfParagraphs(blocks.filter(({ role }) => role === 'title').flatMap(({ paragraphs }) => paragraphs)).join(' ');
  const facts = linesOfParagraphs(blocks.filter(({ role }) => role === 'body').flatMap(({ paragraphs }) => paragraphs));
  const shown = [expected.partnership, expected.scopeLine].map(seenText);
  const isMarked = blocks.some(({ name }) => ownShape(name)?.kind === 'cover');
  const isCover = isMarked || title === seenText(expected.title) || (shown[0] !== '' && facts[0] === shown[0]);
  if (!isCover) return {};
  const scope = shown[0] !== '' && facts[1] !== undefined && facts[1] !== shown[1] ? scopeOf(facts[1]) : null;
  return {
    ...(title !== '' && title !== (seenText(expected.title) || '–') ? { title } : {}),
    ...(shown[0] !== '' && facts[0] !== undefined && facts[0] !== shown[0] ? { partnership: facts[0] } : {}),
    ...(scope ? { scope } : {}),
  };
}

function scopeOf(line: string): Scope | null {
  if (/^(?:overordnet|overordna|overall) plan$/iu.test(line)) return { kind: 'overall' };
  const [, sector] = /^(?:sektor|sector)\s+(\S.*)$/iu.exec(line) ?? [];
  return sector === undefined ? null : { kind: 'sector', sector };
}
