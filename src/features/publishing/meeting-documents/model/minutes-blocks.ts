import type { AgendaEntry, EntryDecision, MinutesView, ShownMeeting } from '#features/meetings/index.ts';
import type { Outcome } from '#features/plans/index.ts';
import { longDate } from '#shared/dates/format-date.ts';
import type { Language } from '#shared/language.ts';
import { entryHead, entryLists } from './agenda-blocks.ts';
import type { Block } from './meeting-document.ts';
import { factBlock, headedText, knownFacts, paragraphs, personWord, withheldWord, type Say } from './write-words.ts';

export type OutcomeWord = (outcome: Outcome) => string;

/** Every entry with what became of it. */
export function minutesEntries({ agenda }: ShownMeeting, say: Say, outcomeWord: OutcomeWord, language: Language): readonly Block[] {
  if (agenda.length === 0) return [{ kind: 'paragraph', text: say('noEntries') }];
  return agenda.flatMap((entry) => [...entryHead(entry, say), ...(entry.hidden ? [] : entryMinutes(entry, say, outcomeWord, language))]);
}

function entryMinutes(entry: AgendaEntry, say: Say, outcomeWord: OutcomeWord, language: Language): readonly Block[] {
  const decided = entry.decisions.flatMap((decision) => decisionBlocks(decision, say, outcomeWord, language));
  const isOpen = entry.type === 'decision' && decided.length === 0;
  return [
    ...paragraphs(entry.text),
    ...(entry.case ? [...headedText(say('background'), entry.case.background), ...headedText(say('proposal'), entry.case.proposal)] : []),
    ...disqualificationBlocks(entry, say),
    ...headedText(say('notes'), entry.notes),
    ...(isOpen ? paragraphs(say('noDecision')) : decided),
    ...entryLists(entry, say),
  ];
}

function disqualificationBlocks({ disqualifications }: AgendaEntry, say: Say): readonly Block[] {
  if (disqualifications.length === 0) return [];
  const items = disqualifications.map(({ name, reason, standsDown }) => {
    const outcome = say(standsDown === null ? 'undecided' : standsDown ? 'standsDown' : 'takesPart');
    return `${name ?? say('somebody')}: ${outcome}${reason ? ` (${reason})` : ''}`;
  });
  return [
    { kind: 'heading', level: 3, text: say('disqualified') },
    { kind: 'list', items },
  ];
}

function decisionBlocks(decision: EntryDecision, say: Say, outcomeWord: OutcomeWord, language: Language): readonly Block[] {
  const { hidden, withheldBy, followUp, adopted } = decision;
  const label = say('resolution', { outcome: outcomeWord(decision.outcome) });
  if (hidden) return [{ kind: 'box', label, text: withheldWord(withheldBy, say) ?? '' }];
  const mark = withheldWord(withheldBy, say);
  const who = followUp && [followUp.words, personWord(followUp.person), followUp.organisation].filter(Boolean).join(', ');
  const facts = knownFacts([
    [say('followUp'), who ?? null],
    [say('due'), followUp?.dueOn ? longDate(followUp.dueOn, language) : null],
    [say('adopts'), adopted && say('edition', { plan: adopted.planTitle, edition: String(adopted.edition) })],
  ]);
  return [
    { kind: 'box', label: mark === null ? label : `${label}. ${mark}`, text: decision.text },
    ...agreementBlocks(decision, say),
    ...factBlock(facts),
  ];
}

function agreementBlocks({ consensus, dissents }: EntryDecision, say: Say): readonly Block[] {
  const facts = knownFacts(dissents.map(({ who, text }) => [say('dissent', { who }), text]));
  const agreed = consensus === null ? [] : paragraphs(say(consensus && dissents.length === 0 ? 'unanimous' : 'disagreement'));
  return [...agreed, ...factBlock(facts)];
}

/** That the minutes are approved, and what was added afterwards. */
export function approvalBlocks(minutes: MinutesView | null, say: Say, language: Language): readonly Block[] {
  if (!minutes?.approvedOn) return [];
  const corrections = minutes.corrections.map(({ text, at }) => `${longDate(at, language)}: ${text}`);
  return [
    { kind: 'heading', level: 1, text: say('approval') },
    ...paragraphs(say('approved', { date: longDate(minutes.approvedOn, language) })),
    ...(corrections.length > 0
      ? [{ kind: 'heading', level: 2, text: say('corrections') } as const, { kind: 'list', items: corrections } as const]
      : []),
  ];
}
