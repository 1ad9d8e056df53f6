import { sql } from 'kysely';
import { demand, type Actor } from '#features/people/index.ts';
import { findText, wholeWords } from '#platform/audit/find-text.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { findKnownPerson, type KnownPerson } from './known-person.ts';

/** Everything that is held about a person: rows that point at them, whole, and places where their name or address stands. */
export type PersonData = Readonly<{
  person: Readonly<{ id: number; name: string; role: string | null; emails: readonly string[] }>;
  /** ISO */
  at: string;
  rows: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  mentions: Readonly<Record<string, readonly string[]>>;
}>;

/** Takes out what is held about a person; that it was done stands in the record. Throws forbidden, not_found. */
export async function exportPerson(deps: Deps, actor: Actor, contactId: number): Promise<PersonData> {
  demand(actor, 'person.data');
  const person = await findKnownPerson(deps, contactId);
  const data = await gather(deps, person);
  const { partnershipId } = person;
  await inTransaction(deps.db, (tx) =>
    recordAudit(tx, { partnershipId, actor, deed: 'person.exported', subject: `/personer/${contactId}` }),
  );
  return data;
}

async function gather({ db }: Deps, person: KnownPerson): Promise<PersonData> {
  const mentions = await inScope(person.partnershipId, () => findText(db, wholeWords([...person.names, ...person.emails])));
  const ofContact = await inScope(person.partnershipId, () => rowsPointingAt(db, 'contacts', [person.id]));
  const ofAccounts = await inScope('all', () => rowsPointingAt(db, 'accounts', person.accountIds, person.partnershipId));
  const recorded = await inScope(person.partnershipId, () => entriesOf(db, person));
  return {
    person: { id: person.id, name: person.name, role: person.role, emails: person.emails },
    at: new Date().toISOString(),
    rows: { ...ofContact, ...ofAccounts, ...(recorded.length > 0 ? { audit_entries: recorded } : {}) },
    mentions: Object.fromEntries(mentions.map(({ table, column, excerpts }) => [`${table}.${column}`, excerpts])),
  };
}

/** What they did and saw, as the record has it. */
async function entriesOf(db: Db, { partnershipId, id, accountIds }: KnownPerson) {
  const { rows } = await sql<Readonly<Record<string, unknown>>>`
    select e.number, e.at, e.deed, e.subject, e.withheld from audit_entries e join audit_people p on p.id = e.person_id
    where e.partnership_id = ${partnershipId} and (p.contact_id = ${id} or p.account_id = any(${[...accountIds]}::bigint[]))
    order by e.number`.execute(db);
  return rows;
}

/**
 * The rows themselves, and those that point at them by a foreign key: without bytes, and without what opens doors. With
 * `partnershipId` none that another partnership has: an account may be known to several.
 */
async function rowsPointingAt(db: Db, target: string, ids: readonly number[], partnershipId: number | null = null) {
  if (ids.length === 0) return {};
  const { rows: links } = await sql<{ table: string; column: string }>`
    select conrelid::regclass::text as table, a.attname as column from pg_constraint
    join pg_attribute a on a.attrelid = conrelid and a.attnum = any(conkey)
    where contype = 'f' and confrelid = ${target}::regclass and conrelid::regclass::text not like 'audit\_%'
      and a.atttypid = 'bigint'::regtype and a.attname not in ('partnership_id', 'round_id') and has_table_privilege(conrelid, 'select')
    order by 1, 2`.execute(db);
  const found: Record<string, readonly Readonly<Record<string, unknown>>[]> = {};
  for (const { table, column } of [{ table: target, column: 'id' }, ...links]) {
    const { rows } = await sql<{ row: Readonly<Record<string, unknown>> }>`
      select to_jsonb(t) as row from ${sql.table(table)} t where ${sql.id(column)} = any(${[...ids]}::bigint[])
        and coalesce((to_jsonb(t) ->> 'partnership_id')::bigint = ${partnershipId}::bigint, true)`.execute(db);
    if (rows.length > 0) found[table] = [...(found[table] ?? []), ...rows.map(({ row }) => withoutSecrets(row))];
  }
  return found;
}

function withoutSecrets(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).filter(([name, value]) => !/hash|token|key$|secret|salt/.test(name) && !String(value).startsWith(String.raw`\x`)),
  );
}
