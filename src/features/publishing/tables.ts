import type { ColumnType, Generated, Kysely } from 'kysely';
import type { Role } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { PublicationFormat } from './model/format.ts';
import type { Logo } from './model/publication.ts';

type Timestamp = ColumnType<string, Date | undefined, Date>;

export type PublishingTables = {
  publication_logos: {
    id: Generated<number>;
    partnership_id: number;
    sha256: string;
    type: Logo['type'];
    width: number;
    height: number;
    bytes: Buffer;
  };
  publication_templates: {
    id: Generated<number>;
    partnership_id: number;
    accent: string;
    chapters: string[];
    intro: string;
    logo_id: number | null;
    logo_text: string | null;
    actor_role: Role | 'system';
    actor_name: string | null;
    at: Timestamp;
  };
  publications: {
    id: Generated<number>;
    edition_id: number;
    format: PublicationFormat;
    shows_persons: boolean;
    adoptions: string;
    sha256: string;
    bytes: Buffer;
    made_at: Timestamp;
  };
};

/** The database seen with this feature's tables. */
export function publishingTables(db: Db): Kysely<PublishingTables> {
  return db as Kysely<PublishingTables>;
}
