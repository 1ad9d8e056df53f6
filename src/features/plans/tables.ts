import type { ColumnType, Generated, JSONColumnType, Kysely } from 'kysely';
import type { ActorRole } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Json, MaybeMoment, Timestamp } from '#platform/db/table-types.ts';
import type { LinkKind, PlanLink } from './model/links/link.ts';
import type { PlanDocument, Scale, Source, Uncertain } from './model/plan-document.ts';

export type PlanTables = {
  plans: {
    id: Generated<number>;
    partnership_id: number;
    sector_id: number | null;
    slug: string;
    title: string;
    year: number;
    language: 'nb' | 'nn' | 'en';
    edition_label: string | null;
    edition_date: string | null;
    opened_at: ColumnType<string | null, Date | null | undefined, Date | null>;
    version: Generated<number>;
    created_at: Timestamp;
    updated_at: Timestamp;
  };
  plan_periods: { plan_id: number; key: string; label: string; kind: 'status' | 'focus'; position: number };
  plan_statuses: { plan_id: number; key: string; label: string; scale: Scale; color: string | null; position: number };
  plan_adoptions: {
    id: Generated<number>;
    plan_id: number;
    body: string;
    date: string;
    outcome: string | null;
    of_plan: 'overall' | 'sector' | null;
    position: number;
  };
  areas: { id: Generated<number>; plan_id: number; key: string; number: number | null; title: string; position: number };
  visions: { area_id: number; position: number; text: string; points: string[] };
  groups: { id: Generated<number>; area_id: number; title: string; position: number };
  area_removals: { area_id: number; at: Timestamp };
  group_removals: { group_id: number; at: Timestamp };
  items: {
    id: Generated<number>;
    plan_id: number;
    group_id: number;
    key: string;
    title: string;
    funding: string | null;
    links: string[];
    source: JSONColumnType<Source | null, string | null, string | null>;
    uncertain: Json<readonly Uncertain[]>;
    position: number;
    version: Generated<number>;
    updated_at: Timestamp;
  };
  item_removals: { item_id: number; at: Timestamp };
  cells: {
    id: Generated<number>;
    plan_id: number;
    item_id: number;
    period_key: string | null;
    status_key: string | null;
    text: string;
    open: boolean;
    position: number;
    version: Generated<number>;
    updated_at: Timestamp;
  };
  item_contacts: { item_id: number; contact_id: number; position: number };
  item_links: { sector_item_id: number; overall_item_id: number; kind: LinkKind; at: Timestamp };
  item_link_dismissals: { sector_item_id: number; overall_item_id: number; at: Timestamp };
  changes: {
    id: Generated<number>;
    plan_id: number;
    item_id: number | null;
    other_item_id: number | null;
    area_id: number | null;
    cell_id: number | null;
    batch: string;
    kind: string;
    period_key: string | null;
    before: Json<unknown>;
    after: Json<unknown>;
    why: string | null;
    said_at: MaybeMoment;
    actor_role: ActorRole;
    actor_name: string | null;
    at: Timestamp;
  };
  plan_rollovers: {
    plan_id: number;
    from_plan_id: number;
    edition: number | null;
    actor_role: ActorRole;
    actor_name: string | null;
    at: Timestamp;
  };
  editions: {
    id: Generated<number>;
    plan_id: number;
    number: number;
    label: string | null;
    note: string | null;
    document: Json<PlanDocument>;
    links: Json<readonly PlanLink[]>;
    content_hash: string;
    actor_role: ActorRole;
    actor_name: string | null;
    frozen_at: Timestamp;
  };
  edition_adoptions: {
    id: Generated<number>;
    edition_id: number;
    body: string;
    date: string;
    outcome: string;
    actor_role: ActorRole;
    actor_name: string | null;
    at: Timestamp;
  };
  edition_adoption_withdrawals: { adoption_id: number; why: string; actor_role: ActorRole; actor_name: string | null; at: Timestamp };
  undoings: { batch: string; by_batch: string; at: Timestamp };
  search_entries: {
    id: Generated<number>;
    partnership_id: number;
    plan_id: number;
    area_id: number;
    item_id: number | null;
    title: string;
    body: string;
    document: ColumnType<string, never, never>;
  };
  // Read, never written here: the tables belong to people.
  partnerships: { id: number; slug: string; name: string; accent: string; shows_contact_names: boolean };
  sectors: { id: number; partnership_id: number; name: string; slug: string };
  contacts: { id: number; kind: 'person' | 'unit'; name: string; role: string | null; email: string | null };
};

/** The database seen with this feature's tables. */
export function planTables(db: Db): Kysely<PlanTables> {
  return db as Kysely<PlanTables>;
}
