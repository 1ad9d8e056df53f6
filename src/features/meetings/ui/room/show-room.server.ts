import { may, type Viewer } from '#features/people/index.ts';
import { outcomes } from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import type { Language } from '#shared/language.ts';
import { outcomeTexts } from '#shared/outcome-texts.ts';
import { mayWriteLive } from '../../live/store/find-live-entry.ts';
import { chosenEntry } from '../../model/live/chosen-entry.ts';
import { showMeeting } from '../../queries/show-meeting.ts';
import { loadPlanRows } from './load-plan-rows.server.ts';

/** All that the room shows: one entry of the agenda with all that belongs to it, and the whole meeting at a glance. */
export async function showRoom(deps: Deps, viewer: Viewer, language: Language, id: number, asked: string | null) {
  const meeting = await showMeeting(deps, viewer, id);
  const { agenda, attendance, quorum } = meeting;
  const about = { fora: [meeting.forum.id] };
  const mayWrite = mayWriteLive(viewer, meeting.forum.id);
  const at = chosenEntry(agenda, asked);
  const entry = agenda[at] ?? null;
  const isOver = meeting.state === 'approved' || meeting.state === 'cancelled';
  const writes = mayWrite && !isOver;
  return {
    now: Date.now(),
    meeting: {
      id,
      forum: meeting.forum,
      title: meeting.title,
      startsAt: meeting.startsAt,
      dayOnly: meeting.dayOnly,
      state: meeting.state,
      language: meeting.language,
    },
    entry,
    previous: agenda[at - 1]?.number ?? null,
    next: agenda[at + 1]?.number ?? null,
    agenda: agenda.map(({ id: key, number, title, type, minutes, takenUpAt, leftAt, decisions, withheldBy, hidden }) => ({
      id: key,
      number,
      title,
      type,
      minutes,
      takenUpAt,
      leftAt,
      decided: decisions.length,
      withheldBy,
      hidden,
    })),
    texts: entry && mayWrite ? await textsOf(deps, viewer, id, entry.id) : [],
    rows: entry ? await loadPlanRows(deps, viewer, entry.items) : [],
    // Where it is not told an empty list would say "nobody".
    seesAttendance: meeting.tellsMinutes,
    attendance: attendance.map(({ id: key, seat, person, name, standing, presence, deputy }) => ({
      id: key,
      who: seat?.role ?? person?.name ?? name ?? null,
      person: person?.name ?? null,
      side: seat?.party?.name ?? seat?.organisation?.name ?? null,
      standing,
      presence,
      deputy,
    })),
    quorum,
    isOver,
    writes,
    opens: may(viewer, 'meeting.plan', about) && meeting.state === 'called',
    decides: may(viewer, 'decision.record', about) && !isOver && meeting.state !== 'draft',
    outcomes: outcomes.map((value) => ({ value, word: outcomeTexts[value][language] })),
    persons: attendance.flatMap(({ person }) => (person?.name ? [{ id: person.id, name: person.name }] : [])),
  };
}

export type ShownRoom = Awaited<ReturnType<typeof showRoom>>;

/** Yjs is loaded where somebody writes. */
async function textsOf(deps: Deps, viewer: Viewer, meeting: number, entry: number) {
  const { loadLiveTexts } = await import('../../live/load-live-texts.ts');
  return loadLiveTexts(deps, viewer, meeting, entry);
}
