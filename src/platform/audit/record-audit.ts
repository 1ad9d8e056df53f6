import { sql, type RawBuilder } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import type { AuditDetail, AuditEntry } from './audit-entry.ts';
import { detailText, salted } from './digest.ts';

/**
 * Writes a deed in the record, in the transaction that does it: both are stored or none. Its number and hash are set when
 * the transaction commits. Nobody's name belongs in `detail`, nor in `deed` and `subject`.
 */
export async function recordAudit(tx: Db, entry: AuditEntry): Promise<void> {
  const { partnershipId, actor, deed, subject, withheld = false, detail } = entry;
  const columns = sql`(partnership_id, actor_role, account_id, deed, subject, withheld, detail, detail_salt, detail_digest,
    person_id, person_digest)`;
  const values = sql`${partnershipId}::bigint, ${actor.role}::text, ${actor.accountId}::bigint, ${deed}::text,
    ${subject}::text, ${withheld}::boolean, ${saltedDetail(detail)}`;
  if (actor.name === null) {
    await sql`insert into audit_entries ${columns} values (${values}, null, null)`.execute(tx);
    return;
  }
  const { salt, digest } = salted(actor.name);
  await sql`
    with known as (
      select id, digest from audit_people
      where coalesce(partnership_id, 0) = coalesce(${partnershipId}::bigint, 0)
        and coalesce(account_id, 0) = coalesce(${actor.accountId}::bigint, 0)
        and coalesce(contact_id, 0) = coalesce(${actor.contactId}::bigint, 0) and name = ${actor.name}
    ), made as (
      insert into audit_people (partnership_id, account_id, contact_id, name, salt, digest)
      select ${partnershipId}::bigint, ${actor.accountId}::bigint, ${actor.contactId}::bigint, ${actor.name}, ${salt}, ${digest}
      where not exists (select from known)
      -- somebody else wrote the same name just now: theirs is taken
      on conflict (coalesce(partnership_id, 0), coalesce(account_id, 0), coalesce(contact_id, 0), name)
        do update set name = excluded.name
      returning id, digest
    )
    insert into audit_entries ${columns} select ${values}, id, digest from (select * from known union all select * from made) person
  `.execute(tx);
}

function saltedDetail(detail: AuditDetail | undefined): RawBuilder<unknown> {
  if (detail === undefined || Object.keys(detail).length === 0) return sql`null::jsonb, null::text, null::text`;
  const { salt, digest } = salted(detailText(detail));
  return sql`${JSON.stringify(detail)}::jsonb, ${salt}::text, ${digest}::text`;
}
