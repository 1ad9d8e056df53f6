import { demand, demandSomewhere } from '#features/people/index.ts';
import { paragraphNames } from '#features/fora/index.ts';
import { osloClock } from '#shared/dates/oslo-time.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { page } from '#web/server/page.ts';
import { addAgendaItem } from '../agenda/add-agenda-item.ts';
import { agendaTimes } from '../model/clock-times.ts';
import { entriesMayLeave } from '../model/meeting-state.ts';
import { editMeeting, withholdMinutes } from '../edit-meeting.ts';
import { itemsOfPlans, openCasesAt } from '../queries/entry-choices.ts';
import { listBacklog } from '../queries/list-backlog.ts';
import { showMeeting } from '../queries/show-meeting.ts';
import { entryActs } from './edit/entry-acts.server.ts';
import { fromEntryForm, fromMeetingForm } from './edit/from-forms.ts';
import { loadChoices } from './edit/load-choices.server.ts';
import { openedIn } from './edit/opened-entry.server.ts';
import { meetingIn, performing } from './parts/perform.server.ts';

/** The meeting with its agenda, what waits in the backlog, and what can be chosen. Throws forbidden. */
export const loader = page(async (args) => {
  const { deps, viewer } = args;
  const opened = openedIn(args);
  demandSomewhere(viewer, 'meeting.plan');
  const meeting = await showMeeting(deps, viewer, meetingIn(args));
  demand(viewer, 'meeting.plan', { fora: [meeting.forum.id] });
  const [backlog, choices, cases, items] = await Promise.all([
    listBacklog(deps, viewer, meeting.forum.slug),
    loadChoices(deps, viewer, meeting.partnership.id),
    openCasesAt(deps.db, meeting.forum.id),
    opened === null ? [] : itemsOfPlans(deps.db, meeting.partnership.id),
  ]);
  return {
    opened,
    meeting,
    backlog,
    choices: { ...choices, cases, items, paragraphs: paragraphNames },
    times: agendaTimes(meeting, meeting.agenda),
    mayLeave: entriesMayLeave(meeting.state),
    written: {
      title: meeting.title,
      date: osloToday(new Date(meeting.startsAt)),
      startClock: meeting.dayOnly ? null : osloClock(meeting.startsAt),
      endClock: meeting.endsAt === null ? null : osloClock(meeting.endsAt),
      place: meeting.place,
      onlineAddress: meeting.onlineAddress,
      host: meeting.hostId,
      chair: meeting.chair?.id ?? null,
      secretary: meeting.secretary?.id ?? null,
      noticeText: meeting.noticeText,
    },
  };
});

export const action = performing({
  ...entryActs,
  meeting: (args, fields) =>
    editMeeting(args.deps, args.viewer, { ...fromMeetingForm(fields), meeting: meetingIn(args), version: fields.id('version') }).then(
      () => undefined,
    ),
  openness: (args, { text }) =>
    withholdMinutes(args.deps, args.viewer, { meeting: meetingIn(args), withheldBy: text('withheldBy'), withheldWhy: text('withheldWhy') }),
  add: (args, fields) =>
    addAgendaItem(args.deps, args.viewer, { ...fromEntryForm(fields), title: fields.text('title'), meeting: meetingIn(args) }).then(
      ({ id }) => `${args.url.pathname}?lagret=1#punkt-${id}`,
    ),
});
