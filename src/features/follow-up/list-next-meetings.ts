import type { ForumSummary } from '#features/fora/index.ts';
import { findShownPersons, type ShownPerson, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { parseInput } from '#shared/parse-input.ts';
import { followUpFilter, type FollowUpFilter } from './model/filter.ts';
import { namedPersons } from './model/named-persons.ts';
import type { ComingEntry, ComingReport, NextMeeting } from './model/next-meeting.ts';
import { readComingMeetings, readEntries, readReports, type EntryRow, type ReportRow } from './queries/coming-meetings.ts';
import { readNarrowing } from './queries/read-narrowing.ts';

/** `persons`: those who have something there and whose names the viewer sees, by name. */
export type NextMeetings = Readonly<{
  meetings: readonly NextMeeting[];
  fora: readonly ForumSummary[];
  persons: readonly ShownPerson[];
}>;

type Persons = ReadonlyMap<number, ShownPerson>;

/**
 * The next meeting of each forum with what comes up there, the earliest first; with a person what that person is to do
 * there. Throws forum_not_found, not_found, person_not_found.
 */
export async function listNextMeetings(deps: Deps, viewer: Viewer, filter: FollowUpFilter, today = osloToday()): Promise<NextMeetings> {
  const { narrowing, fora, person } = await readNarrowing(deps, viewer, parseInput(followUpFilter, filter));
  const chosen = fora.filter(({ id }) => narrowing.forumIds === null || narrowing.forumIds.has(id));
  const forumIds = chosen.map(({ id }) => id);
  const meetings = await readComingMeetings(deps.db, viewer, forumIds, today);
  const meetingIds = meetings.map(({ id }) => id);
  const [entries, reports] = await Promise.all([
    readEntries(deps.db, viewer, meetingIds, forumIds),
    readReports(deps.db, viewer, meetingIds),
  ]);
  const persons = await findShownPersons(
    deps.db,
    viewer,
    [...entries, ...reports].map(({ personId }) => personId),
  );
  const isTheirs = (entry: Readonly<{ person: ShownPerson | null }>): boolean =>
    narrowing.personId === null || entry.person?.id === narrowing.personId;
  const seen = meetings.flatMap(({ forumId, ...meeting }): readonly NextMeeting[] => {
    const forum = chosen.find(({ id }) => id === forumId);
    if (!forum) return [];
    const { id, slug, name, shortName } = forum;
    const agenda = entries.filter((entry) => entry.meetingId === meeting.id);
    const backlog = entries.filter((entry) => entry.meetingId === null && entry.forumId === forumId);
    const due = reports.filter((report) => report.meetingId === meeting.id);
    return [
      {
        ...meeting,
        forum: { id, slug, name, shortName },
        entries: agenda.map((row, at) => shownEntry(persons, row, at + 1)).filter(isTheirs),
        reports: due.map((row) => shownReport(persons, row)).filter(isTheirs),
        backlog: backlog.map((row, at) => shownEntry(persons, row, at + 1)).filter(isTheirs),
      },
    ];
  });
  return {
    meetings: narrowing.personId === null ? seen : seen.filter(hasAnything),
    fora,
    persons: namedPersons([...seen.flatMap(personsOf), ...(person === null ? [] : [person])]),
  };
}

function personsOf({ entries, reports, backlog }: NextMeeting): readonly ShownPerson[] {
  return [...entries, ...reports, ...backlog].flatMap(({ person }) => (person === null ? [] : [person]));
}

function hasAnything({ entries, reports, backlog }: NextMeeting): boolean {
  return entries.length + reports.length + backlog.length > 0;
}

function shownEntry(persons: Persons, row: EntryRow, number: number): ComingEntry {
  const { id, title, type, caseId, label, personId, withheldBy, reads } = row;
  const hidden = withheldBy !== null && !reads;
  const about = caseId === null || label === null ? null : { id: caseId, label };
  const person = hidden ? null : (persons.get(personId ?? 0) ?? null);
  return { id, number, title: hidden ? null : title, type, case: about, person, withheldBy, hidden };
}

function shownReport(persons: Persons, { id, title, way, to, personId, withheldBy, reads }: ReportRow): ComingReport {
  const hidden = withheldBy !== null && !reads;
  const person = hidden ? null : (persons.get(personId ?? 0) ?? null);
  return { id, title: hidden ? null : title, way, to, person, withheldBy, hidden };
}
