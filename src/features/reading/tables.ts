import type { ActorRole } from '#shared/actor.ts';
import type { ColumnType, Generated, JSONColumnType, Kysely } from 'kysely';
import type { PlanDocument } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { ColumnMapping } from './model/column-mapping.ts';
import type { Finding } from './model/finding.ts';
import type { Page } from './model/page-model.ts';
import type { SourceFormat } from './model/read-result.ts';

type Timestamp = ColumnType<string, Date | undefined, Date>;
type Json<T> = ColumnType<T, string, string>;
type ByWhom = { actor_role: ActorRole; actor_name: string | null; at: Timestamp };

export type ReadingTables = {
  reviews: ByWhom & {
    id: Generated<number>;
    partnership_id: number | null;
    file_name: string;
    format: SourceFormat;
    sha256: string;
    document: Json<PlanDocument>;
    findings: Json<readonly Finding[]>;
    pages: Json<readonly Page[]>;
    source: Buffer | null;
    mapping: JSONColumnType<ColumnMapping | null, string | null, string | null>;
  };
  review_answers: ByWhom & { review_id: number; question: string; answer: Json<string>; why: string | null };
  review_acceptances: ByWhom & { review_id: number; plan_id: number };
  review_discards: ByWhom & { review_id: number };
  column_mappings: { partnership_id: number; header_key: string; mapping: Json<ColumnMapping>; at: Timestamp };
  // Read, never written here: it belongs to plans.
  plans: { id: number; slug: string; title: string };
};

/** The database seen with this feature's tables. */
export function readingTables(db: Db): Kysely<ReadingTables> {
  return db as Kysely<ReadingTables>;
}
