import { z } from 'zod';
import type { Db } from '#platform/db/db.ts';
import { rowId } from '../store/fields.ts';
import { organisationName, partyName } from '../store/find-holders.ts';

/** A party or an organisation of the partnership. */
export const holderField = z.union([z.strictObject({ party: rowId }), z.strictObject({ organisation: rowId })]);

export type Holder = z.output<typeof holderField>;

/** The columns that say who it is, and the name. Throws organisation_not_found. */
export async function resolveHolder(tx: Db, partnershipId: number, holder: Holder) {
  const party_id = 'party' in holder ? holder.party : null;
  const organisation_id = 'organisation' in holder ? holder.organisation : null;
  const name = (await partyName(tx, partnershipId, party_id)) ?? (await organisationName(tx, partnershipId, organisation_id)) ?? '';
  return { columns: { party_id, organisation_id }, name };
}
