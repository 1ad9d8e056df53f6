import { may } from '#features/people/index.ts';
import { listSteeringChanges, takesPart } from '#features/fora/index.ts';
import { page } from '#web/server/page.ts';
import { agendaTimes } from '../model/clock-times.ts';
import { possibleSteps } from '../model/meeting-state.ts';
import type { AgendaEntry, ShownMeeting } from '../model/shown-meeting.ts';
import { showMinutes } from '../minutes/show-minutes.ts';
import { showMeeting } from '../queries/show-meeting.ts';
import { callMeeting, cancelMeeting, closeMeeting, openMeeting, reopenMeeting } from '../take-steps.ts';
import { meetingIn, performing, type Act } from './parts/perform.server.ts';

/** The meeting as notice and agenda, or as minutes; what approved minutes say of cases is what they said then. */
export const loader = page(async (args) => {
  const { deps, viewer } = args;
  const id = meetingIn(args);
  const meeting = await showMeeting(deps, viewer, id);
  const about = { fora: [meeting.forum.id] };
  const reads = may(viewer, 'withheld.read', about);
  const keeps = may(viewer, 'meeting.plan', about);
  const [frozen, changes] = await Promise.all([
    meeting.state === 'approved' ? showMinutes(deps, viewer, id) : null,
    reads ? listSteeringChanges(deps, viewer, 'meeting', [id], 50) : [],
  ]);
  const shown: ShownMeeting = frozen ? { ...meeting, agenda: withCasesOf(meeting.agenda, frozen.document.agenda) } : meeting;
  return {
    meeting: shown,
    times: agendaTimes(meeting, meeting.agenda),
    steps: keeps ? possibleSteps(meeting.state) : [],
    viewer: { keeps, takesPart: takesPart(viewer), readsWithheld: reads },
    changes: changes.map(({ id: change, kind, role, who, at, why }) => ({ id: change, kind, role, who, at, why })),
  };
});

type Frozen = readonly Readonly<{ id: number; case: AgendaEntry['case'] }>[];

function withCasesOf(agenda: readonly AgendaEntry[], frozen: Frozen): readonly AgendaEntry[] {
  const cases = new Map(frozen.map((entry) => [entry.id, entry.case]));
  return agenda.map((entry) => (entry.hidden ? entry : { ...entry, case: cases.get(entry.id) ?? entry.case }));
}

const stepping =
  (take: typeof callMeeting): Act =>
  (args, { text }) =>
    take(args.deps, args.viewer, { meeting: meetingIn(args), why: text('why') }).then(() => undefined);

export const action = performing({
  called: stepping(callMeeting),
  opened: stepping(openMeeting),
  closed: stepping(closeMeeting),
  reopened: stepping(reopenMeeting),
  cancelled: stepping(cancelMeeting),
});
