import type { ShownPerson } from '#features/people/index.ts';
import type { MinutesDocument, MinutesEntry } from './minutes-document.ts';

/**
 * What a reader may see of frozen minutes. `withheld`, `withheldDecisions` and `withheldPapers` are which entries, decisions
 * and papers are withheld today, by paragraph, beside those that were when they were sent; `personOf` gives a person as the
 * reader may see them.
 */
export type Seeing = Readonly<{
  readsWithheld: boolean;
  seesNames: boolean;
  isPublic: boolean;
  withheldBy: string | null;
  withheld: ReadonlyMap<number, string>;
  withheldDecisions: ReadonlyMap<number, string>;
  withheldPapers: ReadonlyMap<number, string>;
  publicTitles: ReadonlyMap<number, string | null>;
  personOf: (person: ShownPerson) => ShownPerson;
}>;

/** The minutes as the reader may see them: withheld entries without their content, persons by role where names are not shown. */
export function screenMinutes(document: MinutesDocument, seeing: Seeing): MinutesDocument {
  const person = (who: ShownPerson | null): ShownPerson | null => (who === null ? null : seeing.personOf(who));
  const withheldBy = seeing.withheldBy ?? document.withheldBy;
  const isHidden = withheldBy !== null && !seeing.readsWithheld;
  return {
    ...document,
    withheldBy,
    withheldWhy: isHidden ? null : document.withheldWhy,
    onlineAddress: seeing.isPublic ? null : document.onlineAddress,
    chair: person(document.chair),
    secretary: person(document.secretary),
    quorum: isHidden ? null : document.quorum,
    attendance: isHidden
      ? []
      : document.attendance.map((row) => ({
          ...row,
          person: person(row.person),
          name: seeing.seesNames ? row.name : null,
          deputy: seeing.seesNames ? row.deputy : null,
          note: seeing.isPublic ? null : row.note,
        })),
    agenda: document.agenda.map((entry) => screenEntry(entry, seeing, person, isHidden)),
  };
}

function screenEntry(
  entry: MinutesEntry,
  seeing: Seeing,
  person: (who: ShownPerson | null) => ShownPerson | null,
  minutesHidden: boolean,
): MinutesEntry {
  const withheldBy = entry.withheldBy ?? seeing.withheld.get(entry.id) ?? null;
  const named: MinutesEntry = {
    ...entry,
    withheldBy,
    responsible: { ...entry.responsible, person: person(entry.responsible.person) },
    papers: entry.papers.map((paper) => {
      const by = paper.withheldBy ?? seeing.withheldPapers.get(paper.id) ?? null;
      return { ...paper, withheldBy: by, title: by !== null && !seeing.readsWithheld ? null : paper.title };
    }),
    decisions: entry.decisions.map((frozen) => {
      const decision = { ...frozen, withheldBy: frozen.withheldBy ?? seeing.withheldDecisions.get(frozen.id) ?? null };
      return {
        ...decision,
        dissents: decision.dissents.map(({ who, text }) => ({ who: seeing.seesNames ? who : null, text })),
        ...(decision.withheldBy !== null && !seeing.readsWithheld ? { text: '', consensus: null, dissents: [], followUp: null } : {}),
        ...(decision.followUp !== null && (decision.withheldBy === null || seeing.readsWithheld)
          ? { followUp: { ...decision.followUp, person: person(decision.followUp.person) } }
          : {}),
      };
    }),
    disqualifications: entry.disqualifications.map((row) => ({
      ...row,
      name: seeing.seesNames ? row.name : null,
      reason: seeing.isPublic ? null : row.reason,
    })),
  };
  if (seeing.readsWithheld) return named;
  if (withheldBy !== null) return emptied(named, seeing.publicTitles.get(entry.id) ?? null);
  return minutesHidden ? { ...named, notes: '', disqualifications: [] } : named;
}

function emptied(entry: MinutesEntry, publicTitle: string | null): MinutesEntry {
  return {
    ...entry,
    title: publicTitle,
    section: null,
    text: '',
    responsible: { words: null, person: null },
    case: null,
    papers: [],
    notes: '',
    decisions: [],
    disqualifications: [],
    withheldWhy: null,
  };
}
