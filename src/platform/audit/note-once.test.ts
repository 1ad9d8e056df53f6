import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { actorAs, publicViewer, systemActor } from '#shared/actor.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { noteOnce, writtenNotes } from './note-once.ts';

const kari = actorAs('member', { name: 'Kari Nes', contactId: 7 });

describeEachDatabase('what was seen', (database) => {
  test('is recorded once for each person, thing and day, and never of the public', async () => {
    const db = database().program;
    const { rows } = await sql<{ id: number }>`
      insert into partnerships (slug, name, language) values ('oslo', 'Oslo', 'nb') returning id`.execute(database().db);
    const seen = { partnershipId: rows[0]?.id ?? 0, deed: 'withheld.read', subject: '/saker/1', withheld: true };
    for (const actor of [kari, kari, publicViewer, systemActor, actorAs('secretariat')]) noteOnce(db, { ...seen, actor });
    await writtenNotes(db);
    noteOnce(db, { ...seen, actor: kari });
    // Another process knows nothing of what this one has noted.
    noteOnce(db.withSchema('public'), { ...seen, actor: kari });
    noteOnce(db, { ...seen, actor: kari, subject: '/saker/2' });
    await writtenNotes(db);
    const { rows: entries } = await sql`select actor_role, subject, withheld from audit_entries order by number`.execute(db);
    expect(entries).toEqual([
      { actor_role: 'member', subject: '/saker/1', withheld: true },
      { actor_role: 'secretariat', subject: '/saker/1', withheld: true },
      { actor_role: 'member', subject: '/saker/2', withheld: true },
    ]);
  });
});
