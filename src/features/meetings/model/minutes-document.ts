import type { ShownPerson } from '#features/people/index.ts';
import type { Language } from '#shared/language.ts';
import type { AgendaEntry, Attendance, AgendaType, EntryDecision, Quorum, ShownMeeting } from './shown-meeting.ts';

const minutesFormat = 'malbilde/minutes/1';

/** An entry as the minutes froze it. Withheld ones are whole in here: what a reader may see is decided when it is shown. */
export type MinutesEntry = Readonly<{
  id: number;
  number: number;
  section: string | null;
  title: string | null;
  type: AgendaType;
  text: string;
  responsible: Readonly<{ words: string | null; person: ShownPerson | null }>;
  case: AgendaEntry['case'];
  /** titles alone: the files themselves stand beside */
  papers: readonly Readonly<{ id: number; title: string | null; withheldBy: string | null }>[];
  notes: string;
  decisions: readonly MinutesDecision[];
  disqualifications: readonly Readonly<{ name: string | null; reason: string | null; standsDown: boolean | null }>[];
  withheldBy: string | null;
  withheldWhy: string | null;
}>;

export type MinutesDecision = Pick<EntryDecision, 'id' | 'outcome' | 'text' | 'decidedOn' | 'consensus' | 'dissents' | 'withheldBy'> &
  Readonly<{
    followUp: Readonly<{ words: string | null; person: ShownPerson | null; organisation: string | null; dueOn: string | null }> | null;
  }>;

/** The minutes of a meeting as they were sent: all that is said, in plain values. Its hash is that of its canonical JSON. */
export type MinutesDocument = Readonly<{
  format: typeof minutesFormat;
  meeting: number;
  partnership: string;
  forum: string;
  language: Language;
  title: string | null;
  startsAt: string;
  endsAt: string | null;
  dayOnly: boolean;
  place: string | null;
  isOnline: boolean;
  onlineAddress: string | null;
  host: string | null;
  chair: ShownPerson | null;
  secretary: ShownPerson | null;
  attendance: readonly Omit<Attendance, 'id'>[];
  quorum: Quorum | null;
  agenda: readonly MinutesEntry[];
  withheldBy: string | null;
  withheldWhy: string | null;
}>;

/** The document of a meeting that is shown whole: to the program itself. */
export function minutesDocumentOf(meeting: ShownMeeting): MinutesDocument {
  return {
    format: minutesFormat,
    meeting: meeting.id,
    partnership: meeting.partnership.name,
    forum: meeting.forum.name,
    language: meeting.language,
    title: meeting.title,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    dayOnly: meeting.dayOnly,
    place: meeting.place,
    isOnline: meeting.isOnline,
    onlineAddress: meeting.onlineAddress,
    host: meeting.host,
    chair: meeting.chair,
    secretary: meeting.secretary,
    attendance: meeting.attendance.map(({ id: _id, ...row }) => row),
    quorum: meeting.quorum,
    agenda: meeting.agenda.map(minutesEntryOf),
    withheldBy: meeting.withheldBy,
    withheldWhy: meeting.withheldWhy,
  };
}

function minutesEntryOf(entry: AgendaEntry): MinutesEntry {
  const { id, number, section, title, type, text, responsible, notes, withheldBy, withheldWhy } = entry;
  return {
    id,
    number,
    section,
    title,
    type,
    text,
    responsible,
    case: entry.case,
    papers: entry.papers.map((paper) => ({ id: paper.id, title: paper.title, withheldBy: paper.withheldBy })),
    notes,
    decisions: entry.decisions.map(minutesDecisionOf),
    disqualifications: entry.disqualifications.map(({ id: _id, ...row }) => row),
    withheldBy,
    withheldWhy,
  };
}

function minutesDecisionOf({ id, outcome, text, decidedOn, consensus, dissents, withheldBy, followUp }: EntryDecision): MinutesDecision {
  return { id, outcome, text, decidedOn, consensus, dissents, withheldBy, followUp };
}

/**
 * What the meeting itself said, without what others keep: a case's texts may go on changing, and a person may get another
 * role. Two documents that say the same here are of the same meeting, unchanged.
 */
export function ownWords(document: MinutesDocument): unknown {
  const { title, startsAt, endsAt, dayOnly, place, onlineAddress, attendance, agenda } = document;
  return {
    title,
    startsAt,
    endsAt,
    dayOnly,
    place,
    onlineAddress,
    attendance: attendance.map(({ seat, person, name, standing, presence, deputy, note }) => [
      seat?.id,
      person?.id,
      name,
      standing,
      presence,
      deputy,
      note,
    ]),
    agenda: agenda.map(({ case: of, papers: _papers, responsible, decisions, withheldBy: _by, withheldWhy: _why, ...entry }) => ({
      ...entry,
      case: of?.id,
      responsible: [responsible.words, responsible.person?.id],
      decisions: decisions.map(({ id, outcome, text, decidedOn, consensus, dissents }) => ({
        id,
        outcome,
        text,
        decidedOn,
        consensus,
        dissents,
      })),
    })),
  };
}
