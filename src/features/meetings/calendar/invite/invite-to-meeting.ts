import { enqueueMails, mailsAbout, overtakeMails, type MailAbout, type NewMail } from '#features/mail/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import type { Invited } from '../../model/called-person.ts';
import { findCalledBefore, findInvited } from './find-invited.ts';
import { invitation } from './invitation.ts';
import { loadMeetingMail } from './load-meeting-mail.ts';
import { meetingMail, type MailKind } from './meeting-mail.ts';

/** How many were written to, and who has no e-mail address. */
export type InviteResult = Readonly<{ written: number; without: readonly Invited[] }>;

const nobody: InviteResult = { written: 0, without: [] };
const tells: readonly string[] = ['called', 'under-way', 'cancelled'];

/**
 * Writes to everybody who is called to a meeting, as it stands now: an invitation, what changed, or that it is cancelled.
 * To be called inside the transaction that calls, changes or cancels; who was told of this already is not told again. A
 * draft, and a meeting that is past, tells nobody.
 */
export async function inviteToMeeting(tx: Db, deps: Deps, meetingId: number): Promise<InviteResult> {
  const mail = await loadMeetingMail(tx, deps, meetingId);
  if (!mail || !tells.includes(mail.meeting.state) || isPast(mail.meeting)) return nobody;
  const { meeting, base } = mail;
  const isCancelled = meeting.state === 'cancelled';
  const about = aboutMeeting(meetingId);
  const before = (await mailsAbout(tx, about, { lock: true })).filter(({ method }) => method !== null);
  const told = new Set(before.filter(({ isOut }) => isOut).map(({ contactId }) => contactId));
  const called = await findInvited(tx, meetingId);
  const toTell = isCancelled ? await toldOf(tx, meetingId, told) : called;

  const mails = toTell.flatMap((invited): readonly NewMail[] => {
    const { contactId, email } = invited;
    if (email === null) return [];
    const kind: MailKind = isCancelled ? 'cancelled' : told.has(contactId) ? 'changed' : 'called';
    return [
      {
        partnershipId: meeting.partnershipId,
        key: `moter/${meetingId}/${isCancelled ? 'avlyst' : 'innkalling'}/${meeting.sequence}/${contactId}`,
        contactId,
        recipient: email,
        language: meeting.language,
        ...meetingMail(kind, mail, invited),
        about,
        calendar: invitation(meeting, invited, { base, organizer: deps.mailSender ?? null }),
      },
    ];
  });
  const written = await enqueueMails(tx, mails);
  const after = (await mailsAbout(tx, about)).filter(({ method }) => method !== null);
  await overtakeMails(tx, isCancelled ? before.map(({ id }) => id) : olderOf(before, after));
  return { written, without: called.filter(({ email }) => email === null) };
}

/** What a mail about a meeting is about. */
export function aboutMeeting(meetingId: number): string {
  return `/moter/${meetingId}`;
}

/** Everybody who was told of a meeting, with what they are in it now. */
async function toldOf(tx: Db, meetingId: number, told: ReadonlySet<number | null>): Promise<readonly Invited[]> {
  const members = (await findInvited(tx, meetingId, { everybody: true })).filter(({ contactId }) => told.has(contactId));
  const known = new Set(members.map(({ contactId }) => contactId));
  const others = [...told].filter((contactId) => contactId !== null).filter((contactId) => !known.has(contactId));
  return [...members, ...(await findCalledBefore(tx, others))];
}

/** Earlier mails of those who have a newer one. */
function olderOf(before: readonly MailAbout[], after: readonly MailAbout[]): readonly number[] {
  const old = new Set(before.map(({ id }) => id));
  const renewed = new Set(after.filter(({ id }) => !old.has(id)).map(({ contactId }) => contactId));
  return before.filter(({ contactId }) => renewed.has(contactId)).map(({ id }) => id);
}

/** Minutes of long ago are entered too, and nobody is to be called to those meetings. */
function isPast({ startsAt, endsAt, dayOnly }: Readonly<{ startsAt: string; endsAt: string | null; dayOnly: boolean }>): boolean {
  const day = 24 * 60 * 60 * 1000;
  const end = endsAt === null || dayOnly ? Date.parse(startsAt) + day : Date.parse(endsAt);
  return end < Date.now();
}
