import type { Generated, Kysely } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import type { MaybeMoment, Timestamp } from '#platform/db/table-types.ts';
import type { ActorRole } from '#shared/actor.ts';

export type CommentTables = {
  comments: {
    id: Generated<number>;
    partnership_id: number;
    item_id: number;
    body: string | null;
    contact_id: number | null;
    account_id: number | null;
    actor_role: ActorRole;
    actor_name: string | null;
    at: Timestamp;
    version: Generated<number>;
    edited_at: MaybeMoment;
    removed_at: MaybeMoment;
    removed_by_role: ActorRole | null | undefined;
  };
  comment_mentions: { comment_id: number; partnership_id: number; contact_id: number; at: Timestamp };
};

/** The database seen with this feature's tables. */
export function commentTables(db: Db): Kysely<CommentTables> {
  return db as Kysely<CommentTables>;
}
