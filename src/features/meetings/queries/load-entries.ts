import { readsWithheld, seesDrafts, takesPart } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { hiddenEntry, withoutTellingSections } from '../model/screen-entry.ts';
import type { AgendaEntry } from '../model/shown-meeting.ts';
import type { AgendaRow } from './agenda-rows.ts';
import { loadBesides, type Besides } from './load-besides.ts';

/** `names`: whether this viewer sees who stands down, and who does not agree; `forumId` is whose agenda it is. */
type Seeing = Readonly<{ viewer: Viewer; names: boolean; forumId: number }>;

/** The entries of the rows as the viewer may read them, numbered in their order. */
export async function loadEntries(db: Db, { viewer, names, forumId }: Seeing, rows: readonly AgendaRow[]): Promise<readonly AgendaEntry[]> {
  const besides = await loadBesides(db, viewer, names, rows);
  const reads = readsWithheld(viewer, [forumId]);
  const entries = rows.map((row, at) => {
    const entry = entryOf(row, at + 1, besides, { viewer, names, forumId });
    return entry.withheldBy !== null && !reads ? hiddenEntry(entry, row.publicTitle, row.caseWithheldBy !== null) : entry;
  });
  return withoutTellingSections(entries);
}

function entryOf(row: AgendaRow, number: number, besides: Besides, { viewer, names, forumId }: Seeing): AgendaEntry {
  const { id, section, title, type, minutes, text, takenUpAt, leftAt, version } = row;
  return {
    id,
    number,
    section,
    title,
    type,
    minutes,
    text,
    takenUpAt,
    leftAt,
    version,
    withheldBy: row.withheldBy ?? row.caseWithheldBy,
    withheldWhy: row.withheldBy === null ? row.caseWithheldWhy : row.withheldWhy,
    hidden: false,
    responsible: {
      words: row.responsible,
      person: row.responsibleContactId === null ? null : (besides.persons.get(row.responsibleContactId) ?? null),
    },
    case: caseOf(row),
    papers: [...(besides.papers.get(id) ?? []), ...(row.caseId === null ? [] : (besides.casePapers.get(row.caseId) ?? []))],
    items: besides.items.get(id) ?? [],
    decisions: besides.decisions.get(id) ?? [],
    notes: row.notes ?? '',
    disqualifications: (besides.disqualifications.get(id) ?? []).map(({ reason, name, ...rest }) => ({
      id: rest.id,
      standsDown: rest.standsDown,
      name: names ? name : null,
      // Why somebody stands down is about a person, and for those who take part.
      reason: takesPart(viewer) ? reason : null,
    })),
    continues: continuesOf(row, seesDrafts(viewer, forumId)),
  };
}

function caseOf({ caseId, caseLabel, caseTitle, background, proposal }: AgendaRow): AgendaEntry['case'] {
  if (caseId === null || caseLabel === null) return null;
  return { id: caseId, label: caseLabel, title: caseTitle, background: background ?? '', proposal: proposal ?? '' };
}

/** The meeting it goes on from, for those who may know of that one. */
function continuesOf(
  { continuesId, earlierMeetingId, earlierStartsAt, earlierIsPublic }: AgendaRow,
  seesAll: boolean,
): AgendaEntry['continues'] {
  if (continuesId === null || (!earlierIsPublic && !seesAll)) return null;
  return { id: continuesId, meetingId: earlierMeetingId, date: earlierStartsAt === null ? null : osloToday(new Date(earlierStartsAt)) };
}
