import { demand, demandSomewhere, may } from '#features/people/index.ts';
import { recordDecision } from '#features/cases/index.ts';
import { outcomes } from '#features/plans/index.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { page } from '#web/server/page.ts';
import { addCorrection } from '../minutes/add-correction.ts';
import { approveMinutes } from '../minutes/approve-minutes.ts';
import { addRemark, answerRemark } from '../minutes/remarks.ts';
import { sendMinutes } from '../minutes/send-minutes.ts';
import { agendaTimes } from '../model/clock-times.ts';
import { isOpenToChange } from '../model/meeting-state.ts';
import { listMeetings } from '../queries/list-meetings.ts';
import { showMeeting } from '../queries/show-meeting.ts';
import { loadChoices } from './edit/load-choices.server.ts';
import { meetingIn, performing } from './parts/perform.server.ts';

/** The minutes as they read now, what was sent of them, and what was said to that. Throws forbidden. */
export const loader = page(async (args) => {
  const { deps, viewer } = args;
  demandSomewhere(viewer, 'meeting.read-inside');
  const meeting = await showMeeting(deps, viewer, meetingIn(args));
  demand(viewer, 'meeting.read-inside', { fora: [meeting.forum.id] });
  const keeps = may(viewer, 'minutes.keep', { fora: [meeting.forum.id] });
  const [choices, later] = await Promise.all([
    keeps ? loadChoices(deps, viewer, meeting.partnership.id) : null,
    keeps
      ? listMeetings(deps, viewer, { forum: meeting.forum.slug, from: osloToday(new Date(meeting.startsAt)), order: 'oldest', limit: 20 })
      : null,
  ]);
  return {
    meeting,
    times: agendaTimes(meeting, meeting.agenda),
    today: osloToday(),
    who: viewer.name,
    viewer: { keeps, takesPart: true },
    decides: keeps && isOpenToChange(meeting.state) && meeting.state !== 'called',
    outcomes,
    persons: choices?.persons ?? [],
    later: (later?.meetings ?? []).filter(({ id }) => id !== meeting.id),
  };
});

export const action = performing({
  send: (args) => sendMinutes(args.deps, args.viewer, { meeting: meetingIn(args) }).then(() => undefined),
  remark: (args, { text }) =>
    addRemark(args.deps, args.viewer, { meeting: meetingIn(args), who: text('who'), text: text('text') ?? '' }).then(() => undefined),
  answer: (args, { id, text }) => answerRemark(args.deps, args.viewer, { remark: id('remark'), answer: text('answer') ?? '' }),
  approve: (args, { id, text }) =>
    approveMinutes(args.deps, args.viewer, { meeting: meetingIn(args), on: text('on'), inMeeting: id('inMeeting') }).then(() => undefined),
  correct: (args, { text }) =>
    addCorrection(args.deps, args.viewer, { meeting: meetingIn(args), text: text('text') ?? '' }).then(() => undefined),
  decide: async (args, { id, text }) => {
    const { deps, viewer } = args;
    const meeting = await showMeeting(deps, viewer, meetingIn(args));
    const dissent = { who: text('dissentWho') ?? '', text: text('dissentText') ?? '' };
    await recordDecision(deps, viewer, {
      forum: meeting.forum.slug,
      meeting: meeting.id,
      agendaItem: id('entry'),
      outcome: text('outcome'),
      text: text('text') ?? '',
      consensus: text('consensus') === 'yes' ? true : text('consensus') === 'no' ? false : undefined,
      dissents: dissent.who === '' && dissent.text === '' ? undefined : [dissent],
      followUpBy: text('followUpBy'),
      followUpContact: id('followUpContact'),
      dueOn: text('dueOn'),
    });
  },
});
