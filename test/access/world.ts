import { sql } from 'kysely';
import { actorAs, type About, type Actor } from '#features/people/index.ts';
import { freezeEdition } from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import { insertRow, makeForum, makePerson } from '../support/steering.ts';
import { steeringRows, type SteeringRows } from '../contract/steering-rows.ts';
import { secretariat } from '../support/people.ts';

export const plan = 'eksempel-rus-2026';
export const item = 'fagnettverk-for-digital-samhandling';

/** Everybody that one can be, seen from the rows: `here` is theirs, `elsewhere` is somebody else's. */
export type World = Readonly<{
  rows: SteeringRows;
  /** whose all rows are */
  about: About & Readonly<{ fora: readonly [number]; contacts: readonly [number] }>;
  elsewhere: number;
  actors: Readonly<Record<string, Actor>>;
  /** the role cookies of a demonstration that are the same people */
  cookies: Readonly<Record<string, string>>;
}>;

/** Rows of a forum, of a sector's plan and of a person in it, with a withheld paper; the plan is there, see `plan`. */
export async function makeWorld(deps: Deps): Promise<World> {
  const { db } = deps;
  await freezeEdition(deps, secretariat, { plan });
  const rows = await steeringRows(db, plan);
  const found = await sql<{ partnership: number; sector: number; forum: number; item: number }>`
    select p.partnership_id as partnership, p.sector_id as sector, f.id as forum, i.id as item
    from plans p join items i on i.plan_id = p.id and i.key = ${item} join fora f on f.slug = ${rows.forum}
    where p.slug = ${plan}`.execute(db);
  const [at] = found.rows;
  if (!at) throw new Error('there is no world');
  const { partnership, sector, forum } = at;
  const other = await makeForum(db, partnership, { slug: 'annet', name: 'Et annet utvalg' });
  const named = rows.person;
  const stranger = await makePerson(db, partnership);
  await sql`insert into item_contacts (item_id, contact_id, position) values (${at.item}, ${named}, 99)`.execute(db);
  await sql`update assignments set responsible_contact_id = ${named}`.execute(db);
  await sql`update decisions set follow_up_contact_id = ${named}`.execute(db);
  await sql`update papers set withheld_by = '§ 14'`.execute(db);
  await sql`delete from seat_terms`.execute(db);
  await insertRow(db, 'sectors', { partnership_id: partnership, slug: 'annen', name: 'Annen sektor' });
  const seat = (forumId: number, as: 'chair' | 'secretary' | 'member' | 'observer') =>
    actorAs('member', { name: 'Eksempelperson', posts: [{ forumId, as }] });
  const actors = {
    public: actorAs('public'),
    reader: actorAs('reader', { name: 'Leser' }),
    contact: actorAs('contact', { name: 'Eksempelperson', contactId: named }),
    'contact elsewhere': actorAs('contact', { name: 'Eksempelperson', contactId: stranger }),
    observer: seat(forum, 'observer'),
    member: seat(forum, 'member'),
    secretary: seat(forum, 'secretary'),
    chair: seat(forum, 'chair'),
    'observer elsewhere': seat(other, 'observer'),
    'member elsewhere': seat(other, 'member'),
    'chair elsewhere': seat(other, 'chair'),
    editor: actorAs('editor', { name: 'Redaktør', sectorIds: [sector] }),
    'editor elsewhere': actorAs('editor', { name: 'Redaktør', sectorIds: [sector + 1000] }),
    secretariat,
  };
  const cookies = {
    public: 'public',
    reader: 'reader',
    contact: `contact:${named}`,
    'contact elsewhere': `contact:${stranger}`,
    observer: `observer:${forum}`,
    member: `member:${forum}`,
    secretary: `secretary:${forum}`,
    chair: `chair:${forum}`,
    'observer elsewhere': `observer:${other}`,
    'member elsewhere': `member:${other}`,
    'chair elsewhere': `chair:${other}`,
    editor: `editor:${sector}`,
    'editor elsewhere': `editor:${sector + 1000}`,
    secretariat: 'secretariat',
  };
  return { rows, about: { fora: [forum], sectors: [sector], contacts: [named] }, elsewhere: other, actors, cookies };
}
