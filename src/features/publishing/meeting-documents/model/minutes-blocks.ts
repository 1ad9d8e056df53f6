import type { MinutesDecision, MinutesDocument, MinutesEntry, MinutesView } from '#features/meetings/index.ts';
import type { Outcome } from '#features/plans/index.ts';
import { longDate } from '#shared/dates/format-date.ts';
import { entryHead, paperName } from './agenda-blocks.ts';
import type { Block } from './meeting-document.ts';
import { factBlock, headedList, headedText, knownFacts, paragraphs, personWord, withheldWord, type Say } from './write-words.ts';

/** How minutes are told: `seesAll` where the reader may read what is withheld too. */
export type Telling = Readonly<{ say: Say; outcomeWord: (outcome: Outcome) => string; seesAll: boolean }>;

/** Every entry with what became of it; only that it was there where the reader may not read the minutes, or the entry. */
export function minutesEntries(minutes: MinutesDocument, telling: Telling): readonly Block[] {
  const { say, seesAll } = telling;
  if (minutes.agenda.length === 0) return [{ kind: 'paragraph', text: say('noEntries') }];
  const isHidden = ({ withheldBy }: MinutesEntry): boolean => !seesAll && (withheldBy ?? minutes.withheldBy) !== null;
  return minutes.agenda.flatMap((entry) => [
    ...entryHead(entry, isHidden(entry), say),
    ...(isHidden(entry) ? [] : entryBody(entry, minutes, telling)),
  ]);
}

function entryBody(entry: MinutesEntry, minutes: MinutesDocument, telling: Telling): readonly Block[] {
  const { say } = telling;
  const decided = entry.decisions.flatMap((decision) => decisionBlocks(decision, minutes, telling));
  const isOpen = entry.type === 'decision' && decided.length === 0;
  return [
    ...paragraphs(entry.text),
    ...(entry.case ? [...headedText(say('background'), entry.case.background), ...headedText(say('proposal'), entry.case.proposal)] : []),
    ...headedList(
      say('disqualified'),
      entry.disqualifications.map((one) => disqualificationLine(one, say)),
    ),
    ...headedText(say('notes'), entry.notes),
    ...(isOpen ? paragraphs(say('noDecision')) : decided),
    ...headedList(
      say('papers'),
      entry.papers.map((paper) => paperName(paper, say)),
    ),
  ];
}

function disqualificationLine({ name, reason, standsDown }: MinutesEntry['disqualifications'][number], say: Say): string {
  const outcome = say(standsDown === null ? 'undecided' : standsDown ? 'standsDown' : 'takesPart');
  return `${name ?? say('somebody')}: ${outcome}${reason ? ` (${reason})` : ''}`;
}

function decisionBlocks(
  decision: MinutesDecision,
  { language }: MinutesDocument,
  { say, outcomeWord, seesAll }: Telling,
): readonly Block[] {
  const { withheldBy, followUp } = decision;
  const label = say('resolution', { outcome: outcomeWord(decision.outcome) });
  const mark = withheldWord(withheldBy, say);
  if (mark !== null && !seesAll) return [{ kind: 'box', label, text: mark }];
  const who = followUp && [followUp.words, personWord(followUp.person), followUp.organisation].filter(Boolean).join(', ');
  const facts = knownFacts([
    [say('followUp'), who],
    [say('due'), followUp?.dueOn ? longDate(followUp.dueOn, language) : null],
  ]);
  return [
    { kind: 'box', label: mark === null ? label : `${label}. ${mark}`, text: decision.text },
    ...agreementBlocks(decision, say),
    ...factBlock(facts),
  ];
}

function agreementBlocks({ consensus, dissents }: MinutesDecision, say: Say): readonly Block[] {
  const facts = knownFacts(dissents.map(({ who, text }) => [who === null ? say('dissentUnnamed') : say('dissent', { who }), text]));
  const agreed = consensus === null ? [] : paragraphs(say(consensus && dissents.length === 0 ? 'unanimous' : 'disagreement'));
  return [...agreed, ...factBlock(facts)];
}

/** That the minutes are approved, and what was added afterwards. */
export function approvalBlocks(sent: MinutesView | null, { language }: MinutesDocument, say: Say): readonly Block[] {
  if (!sent?.approvedOn) return [];
  const corrections = sent.corrections.map(({ text, at }) => `${longDate(at, language)}: ${text}`);
  return [
    { kind: 'heading', level: 1, text: say('approval') },
    ...paragraphs(say('approved', { date: longDate(sent.approvedOn, language) })),
    ...(corrections.length > 0
      ? [{ kind: 'heading', level: 2, text: say('corrections') } as const, { kind: 'list', items: corrections } as const]
      : []),
  ];
}
