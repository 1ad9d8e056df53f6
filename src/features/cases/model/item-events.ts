import type { Text } from '#shared/language.ts';
import type { ItemEvent } from '#platform/deps.ts';
import { outcomeTexts } from '#shared/outcome-texts.ts';
import type { AssignmentSummary, CaseSummary, DecisionSummary, ForumName, Screened } from './views.ts';
import { kindAnd, kindTexts, stageTexts, withheldText } from './words.ts';

const decided: Text = { nb: 'Vedtak', nn: 'Vedtak', en: 'Decision' };
const closedCase: Text = { nb: 'Sak avsluttet', nn: 'Sak avslutta', en: 'Case closed' };
const done: Text = { nb: 'Vedtak fulgt opp', nn: 'Vedtak følgt opp', en: 'Decision followed up' };
const steps = {
  given: { nb: 'gitt', nn: 'gitt', en: 'given' },
  accepted: { nb: 'godtatt', nn: 'godteke', en: 'accepted' },
  declined: { nb: 'avslått', nn: 'avslått', en: 'declined' },
  reported: { nb: 'rapportert', nn: 'rapportert', en: 'reported' },
  closed: { nb: 'avsluttet', nn: 'avslutta', en: 'closed' },
} as const satisfies Record<string, Text>;

type Stage = Readonly<{ how: keyof typeof stageTexts; forum: ForumName; arrivedOn: string }>;
type Steps = Readonly<{
  answers: readonly Readonly<{ answer: 'accepted' | 'declined'; reason: string | null; on: string }>[];
  reports: readonly Readonly<{ text: string; on: string }>[];
  closure: Readonly<{ on: string; note: string | null }> | null;
}>;

/** What an item's story tells of a case: that it was raised, where it went, that it was closed. */
export function caseEvents(found: CaseSummary & Readonly<{ stages: readonly Stage[] }>): readonly ItemEvent[] {
  const title = [found.label, found.title].filter(Boolean).join(' ');
  const event = (date: string, what: Text, forum: ForumName): ItemEvent => ({
    date,
    what: screened(what, found),
    where: nameOf(forum),
    title,
    address: `/saker/${found.id}`,
  });
  const way = found.stages.map((stage) => event(stage.arrivedOn, stageTexts[stage.how], stage.forum));
  return found.closedOn === null ? way : [...way, event(found.closedOn, closedCase, found.at)];
}

/** What it tells of a decision, and of what became of it. */
export function decisionEvents(found: DecisionSummary, completedOn: string | null): readonly ItemEvent[] {
  const title = found.hidden ? (found.withheldBy ?? '') : found.text;
  const at = { where: nameOf(found.forum), title, address: `/vedtak/${found.id}` };
  const made = { ...at, date: found.decidedOn, what: screened(kindAnd(decided, outcomeTexts[found.outcome]), found) };
  return completedOn === null ? [made] : [made, { ...at, date: completedOn, what: screened(done, found) }];
}

/** What it tells of an assignment or input: given, every answer, every report, closed. */
export function assignmentEvents(found: AssignmentSummary & Steps): readonly ItemEvent[] {
  const word = kindTexts[found.kind];
  const title = found.hidden ? (found.withheldBy ?? '') : found.title;
  const event = (date: string | null, step: keyof typeof steps, where: string): ItemEvent => ({
    date,
    what: screened(kindAnd(word, steps[step]), found),
    where,
    title,
    address: `/oppdrag/${found.id}`,
  });
  return [
    event(found.givenOn, 'given', `${nameOf(found.from)} → ${nameOf(found.to)}`),
    ...found.answers.map(({ answer, on }) => event(on, answer, nameOf(found.to))),
    ...found.reports.map(({ on }) => event(on, 'reported', nameOf(found.to))),
    ...(found.closure ? [event(found.closure.on, 'closed', nameOf(found.from))] : []),
  ];
}

/** In the order they happened; what has no known day stands first, for it is not known to be later than anything. */
export function inOrder(events: readonly ItemEvent[]): readonly ItemEvent[] {
  return events.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
}

function nameOf({ shortName, name }: ForumName): string {
  return shortName ?? name;
}

/** What happened, and, where the rest is hidden, that it is withheld and by which paragraph. */
export function screened(what: Text, { hidden, withheldBy }: Pick<Screened, 'hidden' | 'withheldBy'>): Text {
  if (!hidden) return what;
  const both = (language: keyof Text): string => `${what[language]} (${withheldText[language].toLowerCase()}, ${withheldBy})`;
  return { nb: both('nb'), nn: both('nn'), en: both('en') };
}
