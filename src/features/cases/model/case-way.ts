import type { Text } from '#shared/language.ts';
import { outcomeTexts } from '#shared/outcome-texts.ts';
import type { AssignmentSummary, DecisionSummary, ForumName } from './views.ts';
import { assignmentTexts, kindAnd, kindTexts, stageTexts } from './words.ts';

/** One step of a case's way; `text` is what was written, `address` where more of it stands. */
export type WayStep = Readonly<{
  date: string | null;
  step: 'stage' | 'meeting' | 'decision' | 'assignment' | 'end';
  what: Text;
  where: readonly ForumName[];
  text: string | null;
  address: string | null;
  withheldBy: string | null;
}>;

type Way = Readonly<{
  closedOn: string | null;
  closedWhy: string | null;
  at: ForumName;
  stages: readonly Readonly<{ how: keyof typeof stageTexts; forum: ForumName; arrivedOn: string; note: string | null }>[];
  meetings: readonly Readonly<{ meetingId: number; date: string; forum: ForumName; type: keyof typeof agendaTexts; state: string }>[];
  decided: readonly DecisionSummary[];
  completions: readonly Readonly<{ decisionId: number; on: string; text: string }>[];
  assignments: readonly (AssignmentSummary &
    Readonly<{
      answers: readonly Readonly<{ answer: 'accepted' | 'declined'; reason: string | null; on: string }>[];
      reports: readonly Readonly<{ text: string; on: string }>[];
      closure: Readonly<{ on: string; note: string | null }> | null;
    }>)[];
}>;

const agendaTexts = {
  information: { nb: 'På dagsorden, til orientering', nn: 'På saklista, til orientering', en: 'On the agenda, for information' },
  discussion: { nb: 'På dagsorden, til drøfting', nn: 'På saklista, til drøfting', en: 'On the agenda, for discussion' },
  decision: { nb: 'På dagsorden, til beslutning', nn: 'På saklista, til avgjerd', en: 'On the agenda, for decision' },
} as const satisfies Record<string, Text>;
const cancelled: Text = { nb: 'Møtet ble avlyst', nn: 'Møtet vart avlyst', en: 'The meeting was cancelled' };
const followedUp: Text = { nb: 'Vedtaket er fulgt opp', nn: 'Vedtaket er følgt opp', en: 'The decision was followed up' };
const closed: Text = { nb: 'Saken er avsluttet', nn: 'Saka er avslutta', en: 'The case was closed' };

/**
 * Everything that happened to a case, in the order it happened: where it was raised and sent, the meetings that had it on
 * their agenda, what was decided, what was asked and answered. On one day a meeting comes before what it decided, and
 * that before the case was sent on. What has no known day stands first.
 */
export function caseWay(found: Way): readonly WayStep[] {
  const [raised, ...sent] = found.stages.map((stage) => step('stage', stage.arrivedOn, stageTexts[stage.how], [stage.forum], stage.note));
  const meetings = found.meetings.map(({ meetingId, date, forum, type, state }) => ({
    ...step('meeting', date, state === 'cancelled' ? cancelled : agendaTexts[type], [forum], null),
    address: `/moter/${meetingId}`,
  }));
  const end = found.closedOn === null ? [] : [step('end', found.closedOn, closed, [found.at], found.closedWhy)];
  const inTurn = [
    ...(raised ? [raised] : []),
    ...meetings,
    ...found.decided.map(ofDecision),
    ...found.assignments.flatMap(ofAssignment),
    ...found.completions.flatMap((completion) => ofCompletion(completion, found.decided)),
    ...sent,
    ...end,
  ];
  return inTurn.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
}

function ofDecision(decision: DecisionSummary): WayStep {
  const { id, decidedOn, outcome, forum, text, hidden, withheldBy } = decision;
  const made = step('decision', decidedOn, outcomeTexts[outcome], [forum], hidden ? null : text);
  return { ...made, address: `/vedtak/${id}`, withheldBy };
}

function ofCompletion({ decisionId, on, text }: Way['completions'][number], decided: Way['decided']): readonly WayStep[] {
  const decision = decided.find(({ id }) => id === decisionId);
  if (!decision) return [];
  const { forum, hidden, withheldBy } = decision;
  return [{ ...step('decision', on, followedUp, [forum], hidden ? null : text), address: `/vedtak/${decisionId}`, withheldBy }];
}

function ofAssignment(found: Way['assignments'][number]): readonly WayStep[] {
  const { id, kind, from, to, title, hidden, withheldBy } = found;
  const base = { address: `/oppdrag/${id}`, withheldBy };
  const said = (text: string | null): string | null => (hidden ? null : text);
  const told = (state: keyof typeof assignmentTexts): Text => kindAnd(kindTexts[kind], assignmentTexts[state]);
  return [
    { ...step('assignment', found.givenOn, kindTexts[kind], [from, to], said(title)), ...base },
    ...found.answers.map(({ answer, reason, on }) => ({ ...step('assignment', on, told(answer), [to], said(reason)), ...base })),
    ...found.reports.map(({ text, on }) => ({ ...step('assignment', on, told('reported'), [to], said(text)), ...base })),
    ...(found.closure ? [{ ...step('assignment', found.closure.on, told('closed'), [from], said(found.closure.note)), ...base }] : []),
  ];
}

function step(kind: WayStep['step'], date: string | null, what: Text, where: readonly ForumName[], text: string | null): WayStep {
  return { date, step: kind, what, where, text, address: null, withheldBy: null };
}
