import { listSeats } from '#features/fora/index.ts';
import { demand, demandSomewhere, listContacts, may } from '#features/people/index.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { page } from '#web/server/page.ts';
import { declareDisqualification, settleDisqualification } from '../attendance/disqualifications.ts';
import { recordAttendance } from '../attendance/record-attendance.ts';
import { attendRows } from '../model/attend-rows.ts';
import { isOpenToChange } from '../model/meeting-state.ts';
import { showMeeting } from '../queries/show-meeting.ts';
import { meetingIn, performing, type Fields } from './parts/perform.server.ts';

/** Who is expected and who came, by seat; those who keep it record it. Throws forbidden. */
export const loader = page(async (args) => {
  const { deps, viewer } = args;
  demandSomewhere(viewer, 'meeting.read-inside');
  const meeting = await showMeeting(deps, viewer, meetingIn(args));
  demand(viewer, 'meeting.read-inside', { fora: [meeting.forum.id] });
  const keeps = may(viewer, 'meeting.attendance', { fora: [meeting.forum.id] });
  const [seats, contacts] = await Promise.all([
    keeps ? listSeats(deps.db, viewer, meeting.forum.id, osloToday(new Date(meeting.startsAt))) : [],
    keeps ? listContacts(deps.db, viewer) : [],
  ]);
  const isOpen = isOpenToChange(meeting.state);
  return {
    meeting,
    rows: keeps && isOpen ? attendRows(seats, meeting.attendance) : null,
    persons: contacts
      .filter((contact) => contact.partnershipId === meeting.partnership.id)
      .map(({ id, name, role }) => ({ value: String(id), label: role === null ? name : `${name}, ${role}` })),
    viewer: { keeps, takesPart: true },
    declares: isOpen,
  };
});

export const action = performing({
  record: (args, fields) =>
    recordAttendance(args.deps, args.viewer, {
      meeting: meetingIn(args),
      version: fields.id('version'),
      attendance: attendanceOf(fields),
    }).then(() => undefined),
  declare: (args, { id, text }) =>
    declareDisqualification(args.deps, args.viewer, {
      entry: id('entry'),
      contact: id('contact'),
      name: text('name') ?? undefined,
      reason: text('reason') ?? '',
    }).then(() => undefined),
  settle: (args, { id, text }) =>
    settleDisqualification(args.deps, args.viewer, { disqualification: id('disqualification'), standsDown: text('standsDown') === 'yes' }),
});

/** The rows for which something is said; what is not recorded is not guessed. */
function attendanceOf({ form, id, text }: Fields) {
  const rows = Math.min(500, Number(form.get('rows')) || 0);
  return Array.from({ length: rows }, (_, at) => ({
    seat: id(`seat-${at}`),
    contact: id(`contact-${at}`),
    name: text(`name-${at}`),
    presence: text(`presence-${at}`) ?? undefined,
    deputyContact: id(`deputyContact-${at}`),
    deputyName: text(`deputyName-${at}`),
    note: text(`note-${at}`),
  })).filter(({ seat, contact, name, presence }) => presence !== undefined && (seat != null || contact != null || name != null));
}
