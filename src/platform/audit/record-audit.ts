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
  const person = await ensurePerson(tx, partnershipId, actor, actor.name);
  await sql`insert into audit_entries ${columns} values (${values}, ${person.id}, ${person.digest})`.execute(tx);
}

/**
 * The row that holds a name, made where there is none. In a statement of its own: the database checks that an entry points
 * at a row that is seen, and what the same statement made is not.
 */
async function ensurePerson(
  tx: Db,
  partnershipId: number | null,
  { accountId, contactId }: AuditEntry['actor'],
  name: string,
): Promise<Readonly<{ id: number; digest: string }>> {
  const { salt, digest } = salted(name);
  const { rows } = await sql<{ id: number; digest: string }>`
    with known as (
      select id, digest from audit_people
      where coalesce(partnership_id, 0) = coalesce(${partnershipId}::bigint, 0)
        and coalesce(account_id, 0) = coalesce(${accountId}::bigint, 0)
        and coalesce(contact_id, 0) = coalesce(${contactId}::bigint, 0) and name = ${name}
    ), made as (
      insert into audit_people (partnership_id, account_id, contact_id, name, salt, digest)
      select ${partnershipId}::bigint, ${accountId}::bigint, ${contactId}::bigint, ${name}, ${salt}, ${digest}
      where not exists (select from known)
      -- somebody else wrote the same name just now: theirs is taken
      on conflict (coalesce(partnership_id, 0), coalesce(account_id, 0), coalesce(contact_id, 0), name)
        do update set name = excluded.name
      returning id, digest
    )
    select * from known union all select * from made`.execute(tx);
  const [person] = rows;
  if (!person) throw new Error('the record has no row for who did it');
  return person;
}

function saltedDetail(detail: AuditDetail | undefined): RawBuilder<unknown> {
  if (detail === undefined || Object.keys(detail).length === 0) return sql`null::jsonb, null::text, null::text`;
  const { salt, digest } = salted(detailText(detail));
  return sql`${JSON.stringify(detail)}::jsonb, ${salt}::text, ${digest}::text`;
}
