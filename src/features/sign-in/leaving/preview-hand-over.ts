import { mattersOf, type OpenMatter } from '#features/cases/index.ts';
import { heldTerms, type HeldTerm } from '#features/fora/index.ts';
import { comingMeetingsOf, type ComingMeeting } from '#features/meetings/index.ts';
import { demand, type Viewer } from '#features/people/index.ts';
import { itemsNaming, type NamedItem } from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import { signInTables } from '../tables.ts';
import { findPersonOf } from './leaver.ts';

/** What is handed over when a person leaves: all of it moves to the other, and the accounts lose what they were. */
export type HandOverPreview = Readonly<{
  seats: readonly HeldTerm[];
  items: readonly NamedItem[];
  matters: readonly OpenMatter[];
  meetings: readonly ComingMeeting[];
  /** how many sign in as this person */
  accounts: number;
}>;

/** What a person has who leaves after this day. Throws forbidden, person_not_found, contact_is_unit. */
export async function previewHandOver(
  deps: Deps,
  viewer: Viewer,
  partnershipId: number,
  { contact, lastDay }: Readonly<{ contact: number; lastDay: string }>,
): Promise<HandOverPreview> {
  demand(viewer, 'person.hand-over');
  await findPersonOf(deps.db, partnershipId, contact);
  const [seats, items, matters, meetings, accounts] = await Promise.all([
    heldTerms(deps.db, partnershipId, contact, lastDay),
    itemsNaming(deps.db, partnershipId, contact),
    mattersOf(deps.db, partnershipId, contact),
    comingMeetingsOf(deps.db, partnershipId, contact, lastDay),
    accountsOf(deps.db, partnershipId, contact),
  ]);
  return { seats, items, matters, meetings, accounts: accounts.length };
}

/** The accounts that are this person now. */
export async function accountsOf(db: Deps['db'], partnershipId: number, contactId: number): Promise<readonly number[]> {
  const rows = await signInTables(db)
    .selectFrom('account_contacts')
    .select('account_id')
    .where('partnership_id', '=', partnershipId)
    .where('contact_id', '=', contactId)
    .where('ended_at', 'is', null)
    .execute();
  return rows.map((row) => row.account_id);
}
