import { sql } from 'kysely';
import { actorAs } from '#features/people/index.ts';
import { listEntries } from '#features/record/index.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { verifyRecord } from '#platform/audit/verify-record.ts';
import { contentVersionOf } from '#platform/content-version.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { openDatabase } from '#platform/db/open-database.ts';
import { inScope } from '#platform/db/scope.ts';
import { createLog } from '#platform/log/log.ts';
import { migratedPostgres } from '../../scripts/postgres/migrated-postgres.ts';

/** The record with a million entries: searching, ten writers at once, verifying. Run it by itself. */
const entries = Number(process.env['ENTRIES'] ?? 1_000_000);
const secretariat = actorAs('secretariat', { name: 'Sekretariatet' });

const server = await migratedPostgres();
if (!server) throw new Error('There is no PostgreSQL.');
const { db, program, close } = await openDatabase(
  { databaseUrl: server.url.replace('/postgres?', '/malbilde_template?'), dataFolder: '' },
  createLog('error'),
);
const deps = { db: program, contentVersion: contentVersionOf(program) };
await sql`insert into partnerships (slug, name, language) values ('x', 'X', 'nb')`.execute(db);
await sql`insert into audit_people (partnership_id, contact_id, name, salt, digest)
  select 1, n, 'Person ' || n, 's', encode(sha256(convert_to('s:Person ' || n, 'UTF8')), 'hex') from generate_series(1, 2000) n`.execute(
  db,
);

const start = performance.now();
await sql`alter table audit_entries disable trigger user`.execute(db);
await sql`insert into audit_entries (partnership_id, number, at, actor_role, person_id, person_digest, deed, subject, withheld, previous_hash, hash)
  select 1, n, now() - (${entries}::int - n) * interval '2 minutes', 'member', p.id, p.digest,
    (array['item.title', 'case.raised', 'round.answered', 'withheld.read', 'meeting.called'])[1 + n % 5],
    '/saker/' || n % 30000, n % 5 = 3, '', ''
  from generate_series(1, ${entries}::int) n join audit_people p on p.contact_id = 1 + n::bigint * 7919 % 2000`.execute(db);
await sql`do $$ declare e audit_entries; previous text := repeat('0', 64); begin
  for e in select * from audit_entries order by number loop
    e.previous_hash := previous; e.hash := encode(sha256(convert_to(audit_text(e), 'UTF8')), 'hex'); previous := e.hash;
    update audit_entries set previous_hash = e.previous_hash, hash = e.hash where id = e.id;
  end loop;
  insert into audit_heads (chain, number, at, hash) values (1, ${sql.lit(entries)}, now(), previous);
end $$`.execute(db);
await sql`alter table audit_entries enable trigger user`.execute(db);
await sql`vacuum analyze audit_entries`.execute(db);
console.log(`${entries} entries in ${Math.round((performance.now() - start) / 1000)} s`);

const searches: Readonly<Record<string, Parameters<typeof listEntries>[3]>> = {
  'the newest': {},
  'deep in the list': { before: entries / 2 },
  'a person': { person: 'Person 1234' },
  'many persons': { person: 'Person 1' },
  'a deed': { deed: 'round.answered' },
  'an area of deeds': { deed: 'case' },
  'a subject': { subject: '/saker/4711' },
  'all below a subject': { subject: '/saker/471*' },
  'a day long ago': { from: '2025-12-17', to: '2025-12-17' },
  'a person in a month': { person: 'Person 77', from: '2026-03-01', to: '2026-03-31' },
  'withheld alone': { withheld: true },
  'a deed of a person': { person: 'Person 1234', deed: 'case.raised' },
  nobody: { person: 'Nemo' },
};
for (const [name, filter] of Object.entries(searches)) {
  const times: number[] = [];
  for (let n = 0; n < 40; n++) {
    const from = performance.now();
    await inScope(1, () => listEntries(deps, secretariat, 1, filter));
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  console.log(`${name}: p50 ${times[20]?.toFixed(1)} ms, p95 ${times[38]?.toFixed(1)} ms`);
}

async function writers(count: number, isRecorded: boolean): Promise<number> {
  const from = performance.now();
  const each = 100;
  await Promise.all(
    Array.from({ length: count }, async (_, n) => {
      for (let i = 0; i < each; i++) {
        await inScope(1, () =>
          inTransaction(program, async (tx) => {
            await sql`insert into search_words (partnership_id, word) values (1, ${`${isRecorded} ${count} ${n} ${i}`})`.execute(tx);
            const actor = actorAs('member', { name: `Person ${1 + n}`, contactId: 1 + n });
            if (isRecorded)
              await recordAudit(tx, { partnershipId: 1, actor, deed: 'case.raised', subject: '/saker/1', detail: { changes: 1 } });
          }),
        );
      }
    }),
  );
  return (count * each) / ((performance.now() - from) / 1000);
}
for (const count of [1, 10]) {
  const [without, withRecord] = [await writers(count, false), await writers(count, true)];
  console.log(`${count} writers: ${Math.round(without)} transactions a second without the record, ${Math.round(withRecord)} with it`);
}
const from = performance.now();
const [verified] = await verifyRecord(db, { chain: 1 });
console.log(`verified ${verified?.entries} in ${((performance.now() - from) / 1000).toFixed(1)} s: ${JSON.stringify(verified?.fault)}`);
await close();
await server.stop();
