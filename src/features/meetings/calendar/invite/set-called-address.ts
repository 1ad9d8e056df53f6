import { z } from 'zod';
import { withdrawMails } from '#features/mail/index.ts';
import { setContactEmail, type Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { isMailAddress } from '#shared/mail-address.ts';
import { parseInput } from '#shared/parse-input.ts';
import { changeMeeting } from '../../store/change-meeting.ts';
import { rowId } from '../../store/fields.ts';
import { findInvited } from './find-invited.ts';
import { aboutMeeting, inviteToMeeting } from './invite-to-meeting.ts';

const addressInput = z.object({ meeting: rowId, contact: rowId, email: z.string().trim().max(254).nullable() });

/**
 * Sets or takes away the e-mail address of somebody who is called to a meeting, and calls them there where that has not
 * been sent. History keeps that it was set, not the address. Throws forbidden, meeting_not_found, contact_not_found,
 * mail_address_refused.
 */
export async function setCalledAddress(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const { meeting: id, contact, email: text } = parseInput(addressInput, raw);
  const email = text || null;
  if (email !== null && !isMailAddress(email)) throw new AppError('mail_address_refused');
  await changeMeeting(
    deps,
    actor,
    id,
    null,
    async ({ tx, tell }) => {
      const called = await findInvited(tx, id, { everybody: true });
      const person = called.find(({ contactId }) => contactId === contact);
      if (!person) throw new AppError('contact_not_found');
      if (person.email === email) return;
      await setContactEmail(tx, contact, email);
      await withdrawMails(tx, aboutMeeting(id), contact);
      await inviteToMeeting(tx, deps, id);
      tell('meeting.address-set', { hasAddress: person.email !== null }, { hasAddress: email !== null });
    },
    'contact.keep',
  );
}
