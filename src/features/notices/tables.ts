import type { Generated, Kysely } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import type { MaybeMoment, Timestamp } from '#platform/db/table-types.ts';

export type NoticeTables = {
  follows: {
    id: Generated<number>;
    partnership_id: number;
    contact_id: number;
    item_id: number | null;
    area_id: number | null;
    forum_id: number | null;
    at: Timestamp;
  };
  notice_settings: {
    contact_id: number;
    partnership_id: number;
    mentions: Generated<boolean>;
    digest_day: number | null | undefined;
    version: Generated<number>;
    seen_at: MaybeMoment;
  };
  notice_keys: { contact_id: number; key: Buffer };
  digests: { contact_id: number; partnership_id: number; week: string; until: Timestamp; entries: number };
};

/** The database seen with this feature's tables. */
export function noticeTables(db: Db): Kysely<NoticeTables> {
  return db as Kysely<NoticeTables>;
}
