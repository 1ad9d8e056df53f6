import { sql } from 'kysely';
import { postsOfContact } from '#features/fora/index.ts';
import { actorAs, type Viewer } from '#features/people/index.ts';
import { actorOf, type Access } from '#features/sign-in/index.ts';
import type { Db } from '#platform/db/db.ts';

type Row = Readonly<{ name: string; partnershipId: number; accountId: number | null; roles: Access['roles'] }>;

/** Who a contact is when they look themselves: what is written to them may tell no more than that. Null where they are gone. */
export async function viewerOfContact(db: Db, contactId: number): Promise<Viewer | null> {
  const { rows } = await sql<Row>`
    select c.name, c.partnership_id as "partnershipId", min(joined.account_id) as "accountId",
      coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'sectorId', r.sector_id)) filter (where r.id is not null), '[]') as roles
    from contacts c
    left join account_contacts joined on joined.contact_id = c.id and joined.ended_at is null
    left join account_roles r on r.account_id = joined.account_id and r.partnership_id = c.partnership_id and r.ended_at is null
    where c.id = ${contactId} group by c.id`.execute(db);
  const [row] = rows;
  if (!row) return null;
  const { name, partnershipId, accountId, roles } = row;
  const posts = await postsOfContact(db, contactId);
  const contact = { id: contactId, name };
  if (accountId !== null) return actorOf({ id: accountId, name }, { partnershipId, roles, contact }, posts);
  return actorAs(posts.length > 0 ? 'member' : 'contact', { name, contactId, posts });
}
