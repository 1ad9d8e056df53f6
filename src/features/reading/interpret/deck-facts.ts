import type { Language } from '#shared/language.ts';
import type { PlanDocument } from '#features/plans/index.ts';
import { documentFacts, madeTitle } from '../model/document-facts.ts';
import type { Finding } from '../model/finding.ts';
import type { PagedSource, TextBlock } from '../model/page-model.ts';

type Facts = Pick<PlanDocument, 'title' | 'partnership' | 'scope' | 'edition' | 'adoptions'>;

/** `year` as the deck's title says it. `factsFor` the plan's year: a title that has to be made names it. */
export type DeckFacts = Readonly<{ year: number | null; findings: readonly Finding[]; factsFor: (year: number) => Facts }>;

const partnershipWord = { nb: 'Helsefellesskap', nn: 'Helsefellesskap', en: 'Health partnership' } as const;

/** What the lines outside the tables say of the plan as a whole; `without` are the legends and the target pictures. */
export function deckFacts(source: PagedSource, without: ReadonlySet<TextBlock>, fileName: string, language: Language): DeckFacts {
  const lines = source.pages.map((page) =>
    page.blocks.filter((block) => !without.has(block)).flatMap((block) => block.paragraphs.map((paragraph) => paragraph.text)),
  );
  const found = documentFacts([...lines.flat(), ...(source.title ? [source.title] : [])], fileName, lines[0]?.length ?? 0);
  const partnership = found.partnership ?? partnershipWord[language];
  const findings: Finding[] = [];
  if (found.partnership === null) findings.push({ code: 'partnership_unknown', kind: 'ask', params: {}, page: null });
  if (found.editionDates.length > 1) {
    const dates = found.editionDates.map(({ text }) => text).join(', ');
    findings.push({ code: 'dates_differ', kind: 'ask', params: { dates }, page: null });
  }
  const factsFor = (year: number): Facts => ({
    title: found.title ?? madeTitle(partnership, year, language),
    partnership,
    scope: found.scope,
    ...(found.edition ? { edition: found.edition } : {}),
    ...(found.adoptions.length > 0 ? { adoptions: found.adoptions } : {}),
  });
  return { year: found.year, findings, factsFor };
}
