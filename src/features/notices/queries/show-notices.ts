import { sql } from 'kysely';
import type { Actor } from '#features/people/index.ts';
import { seenPlan } from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import type { Language } from '#shared/language.ts';
import type { Followed, HappeningGroup } from '../model/notice.ts';
import { ownContact } from '../own-contact.ts';
import { listFollowed } from './list-followed.ts';
import { listHappenings } from './list-happenings.ts';

/** A comment in which the viewer is mentioned, on an item that they may know of. */
export type MentionOfMe = Readonly<{
  id: number;
  at: string;
  text: string;
  who: string | null;
  item: string;
  address: string;
  isNew: boolean;
}>;

/** `seenAt` is until when they have said that they have seen it, null for never; `days` how far back it looks. */
export type Notices = Readonly<{
  mentions: readonly MentionOfMe[];
  groups: readonly HappeningGroup[];
  followed: readonly Followed[];
  seenAt: string | null;
  days: number;
}>;

const days = 30;
const mostMentions = 20;

/** What the actor is told of on the screen. Throws notice_needs_contact, forbidden. */
export async function showNotices(deps: Deps, actor: Actor, language: Language, now = new Date()): Promise<Notices> {
  const { id } = await ownContact(deps.db, actor);
  const since = new Date(now.getTime() - days * 86_400_000).toISOString();
  const seenAt = await seenAtOf(deps, id);
  const { rows: mentions } = await sql<Omit<MentionOfMe, 'isNew'>>`
    select c.id, c.at, c.body as text, coalesce(w.name, c.actor_name) as who, i.title as item,
      '/planer/' || p.slug || '/tiltak/' || i.key || '/kommentarer#k' || c.id as address
    from comment_mentions m join comments c on c.id = m.comment_id
    join items i on i.id = c.item_id join plans p on p.id = i.plan_id left join contacts w on w.id = c.contact_id
    where m.contact_id = ${id} and c.removed_at is null and c.at > ${since}::timestamptz
      and ${seenPlan(actor, 'p')}
    order by c.id desc limit ${mostMentions}`.execute(deps.db);
  const followed = await listFollowed(deps.db, actor, id);
  const groups = await listHappenings(deps, id, { viewer: actor, since, until: now.toISOString(), language });
  return { mentions: mentions.map((mention) => ({ ...mention, isNew: isNew(mention.at, seenAt) })), groups, followed, seenAt, days };
}

/** Says that the actor has seen all until now. Throws notice_needs_contact, forbidden. */
export async function markSeen(deps: Deps, actor: Actor): Promise<void> {
  const { id, partnershipId } = await ownContact(deps.db, actor);
  await sql`insert into notice_settings (contact_id, partnership_id, seen_at) values (${id}, ${partnershipId}, now())
    on conflict (contact_id) do update set seen_at = now()`.execute(deps.db);
}

function isNew(at: string, seenAt: string | null): boolean {
  return seenAt === null || Date.parse(at) > Date.parse(seenAt);
}

async function seenAtOf({ db }: Deps, contactId: number): Promise<string | null> {
  const { rows } = await sql<{
    seenAt: string | null;
  }>`select seen_at as "seenAt" from notice_settings where contact_id = ${contactId}`.execute(db);
  return rows[0]?.seenAt ?? null;
}
