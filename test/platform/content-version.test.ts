import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { acceptPlan, editCell } from '#features/plans/index.ts';
import { contentVersionOf } from '#platform/content-version.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { inScope } from '#platform/db/scope.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { depsOf, secretariat } from '../support/people.ts';
import { planDocument } from '../support/plan-documents.ts';

/** Tables whose rows no kept page shows, and why. A new table touches the content (`touches_content`), or stands here. */
const unshown: Readonly<Record<string, string>> = {
  account_identities: 'when somebody last signed in, shown to the secretariat alone',
  audit_entries: 'the record is read as it is',
  audit_heads: 'the record is read as it is',
  audit_people: 'the record is read as it is',
  audit_seals: 'the record is read as it is',
  audit_sightings: 'the record is read as it is',
  content_versions: 'the count itself',
  digests: 'what was mailed',
  installation_keys: 'nobody sees them',
  jobs: 'of the program itself',
  live_text_updates: 'the room tells it as it comes; what it writes is shown when its meeting is closed',
  live_texts: 'as live_text_updates',
  mail_takings: 'how fast mail was handed in',
  mails: 'the outbox is read as it is',
  notice_keys: 'nobody sees them',
  notice_settings: 'shown to their owner alone',
  rate_counts: 'of the program itself',
  room_visits: 'the room tells it as it comes',
  round_item_progress: 'follows from rows that touch',
  round_recipient_progress: 'follows from rows that touch',
  schema_migrations: 'of the program itself',
  search_words: 'follows from rows that touch',
  sessions: 'shown to their owner alone',
  setup_links: 'nobody sees them',
  sign_ins_under_way: 'nobody sees them',
  uploads: 'shown as they are read',
  webhook_deliveries: 'shown to the secretariat as they are',
};

type Listed = Readonly<{ name: string; touches: boolean }>;

describeEachDatabase('what pages show', (database) => {
  const listed = async (): Promise<readonly Listed[]> => {
    const { rows } = await sql<Listed>`
      select relname as name, exists (select from pg_trigger where tgrelid = c.oid and tgname = 'touches_content') as touches
      from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`.execute(database().db);
    return rows;
  };

  test('is counted by every table that there is, but those that are told here', async () => {
    const tables = await listed();
    expect(tables.filter(({ touches }) => !touches).map(({ name }) => name)).toEqual(Object.keys(unshown).toSorted());
    expect(tables.filter(({ touches }) => touches).length).toBeGreaterThan(80);
  });

  test('is counted once a transaction that writes any of them, when it is committed, and not when it is undone', async () => {
    const { db } = database();
    const seen = contentVersionOf(db);
    for (const { name } of (await listed()).filter(({ touches }) => touches)) {
      const before = await seen.look();
      await db.transaction().execute(async (tx) => {
        for (const again of [1, 2]) await sql`delete from ${sql.table(name)} where ${again} = 0`.execute(tx);
      });
      expect([name, (await seen.look()) - before]).toEqual([name, 1]);
    }
    const before = await seen.look();
    const undone = db.transaction().execute(async (tx) => {
      await sql`delete from plans where false`.execute(tx);
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    expect(await seen.look()).toBe(before);
  });

  test('that one copy of the program has changed is known to another before it answers from what it has kept', async () => {
    const { program } = database();
    const [here, there] = [depsOf(program), depsOf(program)];
    const accepted = { document: planDocument(), file: 'plan.pptx', seenVersion: null };
    const { slug } = await inTransaction(here.db, (tx) => acceptPlan(tx, secretariat, accepted));
    const before = await there.contentVersion.look();
    const { rows } = await sql<{ id: number }>`select id from partnerships`.execute(database().db);
    const edit = { plan: slug, item: 'fagnettverk-for-digital-samhandling', period: '2024', version: 1, text: 'Nytt' };
    // As a request does it: in the role that sees one partnership.
    await inScope(rows[0]?.id ?? 0, () => editCell(here, secretariat, edit));
    expect(await there.contentVersion.look()).toBeGreaterThan(before);
  });
});
