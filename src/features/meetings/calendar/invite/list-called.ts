import { mailsAbout, type MailAbout } from '#features/mail/index.ts';
import { demand, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import type { CalledPerson } from '../../model/called-person.ts';
import { findInvited } from './find-invited.ts';
import { aboutMeeting } from './invite-to-meeting.ts';

/** Who is called to a meeting, and what came of the mail to each. Throws forbidden: addresses are the secretariat's to see. */
export async function listCalled({ db }: Deps, viewer: Viewer, meetingId: number): Promise<readonly CalledPerson[]> {
  demand(viewer, 'contact.keep');
  const [invited, mails] = await Promise.all([findInvited(db, meetingId), mailsAbout(db, aboutMeeting(meetingId))]);
  const last = new Map(mails.filter(({ method, error }) => method !== null && error !== 'overtaken').map((mail) => [mail.contactId, mail]));
  return invited.map((person) => {
    const mail = last.get(person.contactId) ?? null;
    return { ...person, mail: mail && { state: stateOf(mail), sentAt: mail.sentAt } };
  });
}

function stateOf({ sentAt, givenUpAt }: MailAbout): 'sent' | 'waiting' | 'given-up' {
  if (sentAt !== null) return 'sent';
  return givenUpAt === null ? 'waiting' : 'given-up';
}
