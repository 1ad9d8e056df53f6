import { sql } from 'kysely';
import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { exportPerson, type PersonData } from './export-person.ts';

const whom = z.union([z.object({ contact: z.int().positive() }), z.object({ email: z.email().max(320) })]);

/** What is held about a contact, or about everybody with an e-mail address, in every partnership. Throws forbidden, not_found. */
export async function exportFound(deps: Deps, actor: Actor, raw: unknown): Promise<readonly PersonData[]> {
  const input = parseInput(whom, raw);
  const ids = 'contact' in input ? [input.contact] : await contactsAt(deps, input.email);
  const found: PersonData[] = [];
  for (const id of ids) found.push(await exportPerson(deps, actor, id));
  return found;
}

async function contactsAt({ db }: Deps, email: string): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select c.id from contacts c where c.kind = 'person' and (lower(c.email) = lower(${email}) or exists (
      select from account_contacts ac join accounts a on a.id = ac.account_id
      left join account_identities i on i.account_id = a.id
      where ac.contact_id = c.id and lower(${email}) in (lower(a.email), lower(i.email)))) order by c.id`.execute(db);
  return rows.map(({ id }) => id);
}
