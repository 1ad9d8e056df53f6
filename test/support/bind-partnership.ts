import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';

/**
 * With MALBILDE_TEST_BOUND the tests of pages and of the interface ask inside the first partnership, as people do where
 * they sign in, instead of as a demonstration that sees all: what only works past the policies of the rows is then red.
 */
export async function bindWhereAsked(db: Db): Promise<void> {
  if (!process.env['MALBILDE_TEST_BOUND']) return;
  await sql`update webhooks set partnership_id = (select min(id) from partnerships)`.execute(db);
  await sql`update partnerships set host = 'localhost' where id = (select min(id) from partnerships)`.execute(db);
}
