import { may } from '#features/people/index.ts';
import { takesPart } from '#features/fora/index.ts';
import { page } from '#web/server/page.ts';
import { listCalled } from '../calendar/invite/list-called.ts';
import { setCalledAddress } from '../calendar/invite/set-called-address.ts';
import { showMeeting } from '../queries/show-meeting.ts';
import { mailtoAddress } from './calendar/mailto-address.ts';
import { meetingIn, performing } from './parts/perform.server.ts';

/** The meeting in calendars; who is called, for the secretariat alone. */
export const loader = page(async (args) => {
  const { deps, viewer, language } = args;
  const {
    id,
    forum,
    title,
    startsAt,
    endsAt,
    dayOnly,
    state,
    language: written,
    withheldBy,
  } = await showMeeting(deps, viewer, meetingIn(args));
  const keeps = may(viewer, 'meeting.plan', { fora: [forum.id] });
  const meeting = { id, forum, title, startsAt, state, language: written, withheldBy };
  const called = may(viewer, 'contact.keep') ? await listCalled(deps, viewer, id) : null;
  const addresses = (called ?? []).flatMap(({ email }) => email ?? []);
  const shownAt = deps.address ? `${deps.address}/moter/${id}` : null;
  return {
    meeting,
    viewer: { keeps, takesPart: takesPart(viewer) },
    called,
    sends: Boolean(deps.mailSender),
    addresses,
    mailto: mailtoAddress({ addresses, meeting: { ...meeting, endsAt, dayOnly }, page: shownAt }, language),
  };
});

export const action = performing({
  address: (args, { id, text }) =>
    setCalledAddress(args.deps, args.viewer, { meeting: meetingIn(args), contact: id('contact'), email: text('email') ?? null }),
});
