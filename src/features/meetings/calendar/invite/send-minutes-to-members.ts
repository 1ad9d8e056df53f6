import { enqueueMails } from '#features/mail/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { findInvited } from './find-invited.ts';
import { aboutMeeting, type InviteResult } from './invite-to-meeting.ts';
import { loadMeetingMail } from './load-meeting-mail.ts';
import { minutesMail } from './meeting-mail.ts';

/**
 * Tells everybody who belongs to a meeting, also those who could not come, that its minutes were sent out: where they
 * are, and nothing of what they say. To be called inside the transaction that sends them; once for each `number`.
 */
export async function sendMinutesToMembers(tx: Db, deps: Deps, meetingId: number, number: number): Promise<InviteResult> {
  const mail = await loadMeetingMail(tx, deps, meetingId);
  if (!mail) return { written: 0, without: [] };
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
