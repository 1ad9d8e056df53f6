import { sql } from 'kysely';
import { findShownPersons, type Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { openDecision } from './sql-parts.ts';

export type FollowUpChoice = Readonly<{ value: string; label: string }>;

const personsAtMost = 300;

/** Who follows up decisions of a partnership, to narrow the register to: persons as `p-1`, as the viewer may see them, organisations as `o-1`. */
export async function followUpChoices(db: Db, viewer: Viewer, partnershipId: number): Promise<readonly FollowUpChoice[]> {
  const { rows } = await sql<{ contactId: number | null; organisationId: number | null; name: string | null }>`
    select distinct d.follow_up_contact_id as "contactId", d.follow_up_organisation_id as "organisationId", o.name
    from decisions d left join organisations o on o.id = d.follow_up_organisation_id
    where d.partnership_id = ${partnershipId} and num_nonnulls(d.follow_up_contact_id, d.follow_up_organisation_id) > 0
    ${openDecision(viewer)} limit ${personsAtMost}`.execute(db);
  const persons = await findShownPersons(
    db,
    viewer,
    rows.map(({ contactId }) => contactId),
  );
  const organisations = new Map(
    rows.flatMap(({ organisationId, name }) => (organisationId === null ? [] : [[organisationId, name ?? '']])),
  );
  const byLabel = new Intl.Collator('nb');
  return [
    ...[...organisations].map(([id, name]) => ({ value: `o-${id}`, label: name })),
    ...[...persons].flatMap(([id, { name, role }]) => {
      const label = [role, name].filter(Boolean).join(', ');
      return label === '' ? [] : [{ value: `p-${id}`, label }];
    }),
  ].toSorted((a, b) => byLabel.compare(a.label, b.label));
}
