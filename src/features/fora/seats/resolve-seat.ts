import type { Db } from '#platform/db/db.ts';
import { needed, orNull } from '../store/fields.ts';
import { organisationName, partyName } from '../store/find-holders.ts';
import type { SeatFields } from './seat-fields.ts';

/** A seat's columns, and the seat as history tells of it. Throws organisation_not_found, identity_number. */
export async function resolveSeat(tx: Db, partnershipId: number, fields: SeatFields) {
  const role = needed(fields.role, 'role');
  const levelRequired = orNull(fields.levelRequired);
  const appointedBy = orNull(fields.appointedBy);
  const { standing, places } = fields;
  const columns = {
    party_id: fields.party,
    organisation_id: fields.organisation,
    role,
    function: fields.function,
    level_required: levelRequired,
    standing,
    appointed_by: appointedBy,
    places,
  };
  const party = await partyName(tx, partnershipId, fields.party);
  const organisation = await organisationName(tx, partnershipId, fields.organisation);
  return { columns, told: { role, party, organisation, function: fields.function, levelRequired, standing, appointedBy, places } };
}
