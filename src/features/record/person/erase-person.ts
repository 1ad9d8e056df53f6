import { z } from 'zod';
import { sql } from 'kysely';
import { eraseRecipient } from '#features/mail/index.ts';
import { demand, eraseContact, type Actor } from '#features/people/index.ts';
import { cleanText } from '#features/plans/index.ts';
import { eraseRoundRecipient } from '#features/rounds/index.ts';
import { eraseAccounts } from '#features/sign-in/index.ts';
import { eraseAuditNames } from '#platform/audit/erase-audit-names.ts';
import { findText, wholeWords, type TextPlace } from '#platform/audit/find-text.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { erasedWord, keptTables } from '../model/erased.ts';
import { findKnownPerson, type KnownPerson } from './known-person.ts';

/** How many rows of which table name the person: those that will be erased, and those that stay as they are. */
export type ErasePreview = Readonly<{
  person: Readonly<{ id: number; name: string; word: string }>;
  accounts: number;
  erased: readonly Readonly<{ table: string; rows: number }>[];
  kept: readonly Readonly<{ table: string; rows: number }>[];
}>;

/** What erasing a person would do. Throws forbidden, not_found. */
export async function previewErasing(deps: Deps, actor: Actor, contactId: number): Promise<ErasePreview> {
  demand(actor, 'person.data');
  const person = await findKnownPerson(deps, contactId);
  const counted = [...Map.groupBy(await placesOf(deps.db, person), ({ table }) => table)].map(([table, places]) => ({
    table,
    rows: new Set(places.flatMap(({ rows }) => rows)).size,
  }));
  return {
    person: { id: person.id, name: person.name, word: erasedWord(person) },
    accounts: person.accountIds.length,
    erased: counted.filter(({ table }) => !keptTables.has(table)),
    kept: counted.filter(({ table }) => keptTables.has(table)),
  };
}

const eraseInput = z.object({ contact: z.int().positive(), why: z.string().trim().min(1).max(500), confirmed: z.literal(true) });

/**
 * Erases a person: accounts, sessions, addresses and mails go; their name gives way to their role wherever it stands, and
 * what they did stays. Adopted editions, sent minutes and uploaded files stay as they are. Throws forbidden, not_found,
 * invalid_input, identity_number.
 */
export async function erasePerson(deps: Deps, actor: Actor, raw: unknown): Promise<ErasePreview> {
  const input = parseInput(eraseInput, raw);
  demand(actor, 'person.data');
  const preview = await previewErasing(deps, actor, input.contact);
  const person = await findKnownPerson(deps, input.contact);
  const why = cleanText(input.why);
  if (wordsOf(person).some((word) => why.toLowerCase().includes(word.toLowerCase()))) throw new AppError('reason_names_person');
  // What is met while others write is met again: the last round finds nothing.
  for (let round = 0; round < 3; round++) {
    const places = (await placesOf(deps.db, person)).filter(({ table }) => !keptTables.has(table));
    if (round > 0 && places.length === 0) break;
    await inScope('all', () =>
      inTransaction(deps.db, async (tx) => {
        if (round === 0) await eraseRows(tx, actor, person, why);
        await eraseWords(tx, person, places);
      }),
    );
  }
  return preview;
}

function wordsOf({ names, emails }: KnownPerson): readonly string[] {
  return [...names, ...emails];
}

/** The record is not among them: its names stand apart. */
async function placesOf(db: Db, person: KnownPerson): Promise<readonly TextPlace[]> {
  const places = await inScope(person.partnershipId, () => findText(db, wholeWords(wordsOf(person))));
  return places.filter(({ table }) => !table.startsWith('audit_'));
}

async function eraseRows(tx: Db, actor: Actor, person: KnownPerson, why: string): Promise<void> {
  const { id, partnershipId, accountIds, emails } = person;
  await eraseRecipient(tx, partnershipId, id, emails);
  await eraseRoundRecipient(tx, partnershipId, id, emails);
  await eraseAccounts(tx, partnershipId, accountIds);
  await eraseOwn(tx, id);
  await eraseContact(tx, id, `${erasedWord(person)} (${id})`);
  await eraseAuditNames(tx, partnershipId, { contactId: id, accountIds, names: person.names });
  await recordAudit(tx, { partnershipId, actor, deed: 'person.erased', subject: `/personer/${id}`, detail: { why } });
}

/** What would go with the contact's row goes: what they follow, what they want to get. */
async function eraseOwn(tx: Db, contactId: number): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`
    select conrelid::regclass::text as table, a.attname as column from pg_constraint
    join pg_attribute a on a.attrelid = conrelid and a.attnum = conkey[1]
    where contype = 'f' and confrelid = 'contacts'::regclass and confdeltype = 'c' and cardinality(conkey) = 1`.execute(tx);
  for (const { table, column } of rows) await sql`delete from ${sql.table(table)} where ${sql.id(column)} = ${contactId}`.execute(tx);
}

async function eraseWords(tx: Db, person: KnownPerson, places: readonly TextPlace[]): Promise<void> {
  const pattern = wholeWords(wordsOf(person));
  // The triggers that count changes are asleep while a name is replaced: what is kept of pages must go too.
  await sql`select touch_content()`.execute(tx);
  for (const { table, column, rows } of places) {
    await sql`select erase_text(${table}::text::regclass, ${column}::name, ${[...rows]}::tid[], ${pattern}::text,
      ${erasedWord(person)}::text)`.execute(tx);
  }
}
