import type { AgendaEntry, EntryDecision } from './shown-meeting.ts';

/** What is kept of a decision that stands under an entry the viewer may not read: that it was taken, and when. */
function hiddenDecision(decision: EntryDecision, withheldBy: string | null): EntryDecision {
  return {
    ...decision,
    withheldBy: decision.withheldBy ?? withheldBy,
    withheldWhy: null,
    hidden: true,
    text: '',
    case: null,
    followUp: null,
    adopted: null,
    dissents: [],
  };
}

/**
 * The entry to those who may not read it: number, type, paragraph, and the title that its case shows everybody. Its own
 * mark hides the case too, for a case that is open would tell what the entry is about.
 */
export function hiddenEntry(entry: AgendaEntry, publicTitle: string | null, caseIsWithheld: boolean): AgendaEntry {
  const shownCase = entry.case !== null && caseIsWithheld ? { ...entry.case, title: publicTitle, background: '', proposal: '' } : null;
  return {
    ...entry,
    hidden: true,
    withheldWhy: null,
    title: publicTitle,
    text: '',
    notes: '',
    responsible: { words: null, person: null },
    case: shownCase,
    papers: entry.papers.map((paper) => ({
      ...paper,
      withheldBy: paper.withheldBy ?? entry.withheldBy,
      withheldWhy: null,
      hidden: true,
      title: null,
      fileName: null,
      mediaType: null,
      size: null,
      address: null,
    })),
    items: [],
    decisions: entry.decisions.map((decision) => hiddenDecision(decision, entry.withheldBy)),
    disqualifications: [],
    continues: null,
  };
}

/** A heading that stands over nothing but hidden entries would tell what they are about. */
export function withoutTellingSections(entries: readonly AgendaEntry[]): readonly AgendaEntry[] {
  const shown = new Set(entries.filter(({ hidden }) => !hidden).map(({ section }) => section));
  return entries.map((entry) => (entry.hidden && !shown.has(entry.section) ? { ...entry, section: null } : entry));
}

/** The entry before the minutes are out, or where the minutes are withheld: what stands on the agenda alone. */
export function beforeMinutes(entry: AgendaEntry): AgendaEntry {
  return { ...entry, notes: '', disqualifications: [], takenUpAt: null, leftAt: null };
}
