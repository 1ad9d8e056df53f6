import { enqueueMails } from '#features/mail/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { findInvited } from './find-invited.ts';
import { aboutMeeting, type InviteResult } from './invite-to-meeting.ts';
import { loadMeetingMail } from './load-meeting-mail.ts';
import { minutesMail } from './meeting-mail.ts';

/** Milliseconds. Minutes of meetings long ago are entered too, and nobody waits for those. */
const stillNews = 180 * 24 * 60 * 60 * 1000;

/**
 * Tells everybody who belongs to a meeting, also those who could not come, that its minutes were sent out: where they
 * are, and nothing of what they say. To be called inside the transaction that sends them; once for each `number`. Minutes
 * of a meeting half a year ago tell nobody.
 */
export async function sendMinutesToMembers(tx: Db, deps: Deps, meetingId: number, number: number): Promise<InviteResult> {
  const mail = await loadMeetingMail(tx, deps, meetingId);
  if (!mail || Date.parse(mail.meeting.startsAt) < Date.now() - stillNews) return { written: 0, without: [] };
  const { partnershipId, language } = mail.meeting;
  const members = await findInvited(tx, meetingId, { everybody: true });
  const mails = members.flatMap((member) =>
    member.email === null
      ? []
      : [
          {
            partnershipId,
            key: `moter/${meetingId}/referat/${number}/${member.contactId}`,
            contactId: member.contactId,
            recipient: member.email,
            language,
            ...minutesMail(mail, number, member),
            about: aboutMeeting(meetingId),
            calendar: null,
          },
        ],
  );
  return { written: await enqueueMails(tx, mails), without: members.filter(({ email }) => email === null) };
}
