import type { Language } from '#shared/language.ts';
import type { Period, PlanDocument } from '#features/plans/index.ts';
import { madeTitle, type DocumentFacts } from '../../model/document-facts.ts';
import { finding, type TextFinding } from './text-finding.ts';

type Facts = Pick<PlanDocument, 'title' | 'partnership' | 'scope' | 'year' | 'edition' | 'adoptions' | 'periods'>;

/** What the plan document says of the plan as a whole; what the source does not say is filled in and asked about. */
export function planFacts(
  facts: DocumentFacts,
  found: readonly Period[],
  fileName: string,
  language: Language,
): Readonly<{ document: Facts; findings: readonly TextFinding[] }> {
  const findings: TextFinding[] = [];
  const focus = found.findLast(({ kind }) => kind === 'focus') ?? found.at(-1);
  const fromFile = /(?<!\d)20\d\d(?!\d)/.exec(fileName)?.[0];
  const stated = facts.year ?? (focus ? Number(focus.key) : null) ?? (fromFile ? Number(fromFile) : null);
  const year = stated ?? Number(facts.edition?.date?.slice(0, 4) ?? new Date().getFullYear());
  if (stated === null) findings.push(finding('ask', 'year_guessed', { year: String(year) }));
  const partnership = facts.partnership ?? { nb: 'Helsefellesskap', nn: 'Helsefellesskap', en: 'Health partnership' }[language];
  if (facts.partnership === null) findings.push(finding('ask', 'partnership_unknown', {}));
  const title = facts.title ?? madeTitle(partnership, year, language);
  if (facts.title === null) findings.push(finding('tell', 'title_made', { title }));
  if (facts.editionDates.length > 1)
    findings.push(finding('ask', 'dates_differ', { dates: facts.editionDates.map(({ text }) => text).join(', ') }));
  const periods: readonly Period[] = found.length > 0 ? found : [{ key: String(year), label: String(year), kind: 'focus' }];
  return {
    document: { title, partnership, scope: facts.scope, year, edition: facts.edition, adoptions: facts.adoptions, periods },
    findings,
  };
}
