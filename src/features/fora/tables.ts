import type { Generated, Kysely } from 'kysely';
import type { ActorRole } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { MaybeJson, MaybeMoment, Timestamp } from '#platform/db/table-types.ts';
import type { SteeringSource } from './model/steering-source.ts';

export type ForaTables = {
  forum_levels: {
    id: Generated<number>;
    partnership_id: number;
    number: number;
    name: string;
  };
  fora: {
    id: Generated<number>;
    partnership_id: number;
    slug: string;
    name: string;
    short_name: string | null;
    level_id: number | null;
    parent_id: number | null;
    reports_to_id: number | null;
    sector_id: number | null;
    theme: string | null;
    patient_group: string | null;
    about: string | null;
    secretariat: string | null;
    language: 'nb' | 'nn' | 'en';
    permanent: boolean | null;
    starts_on: string | null;
    ends_on: string | null;
    case_pattern: Generated<string>;
    source: MaybeJson<SteeringSource>;
    position: Generated<number>;
    version: Generated<number>;
    created_at: Timestamp;
    updated_at: Timestamp;
  };
  mandates: {
    id: Generated<number>;
    forum_id: number;
    number: number;
    given_by_forum_id: number | null;
    given_by: string | null;
    valid_from: string | null;
    text: Generated<string>;
    quorum_count: number | null;
    quorum_percent: number | null;
    source: MaybeJson<SteeringSource>;
    actor_role: ActorRole;
    actor_name: string | null;
    at: Timestamp;
  };
  mandate_duties: {
    id: Generated<number>;
    mandate_id: number;
    number: number;
    text: string;
  };
  duty_fulfilments: {
    id: Generated<number>;
    duty_id: number;
    address: string;
    label: string;
    actor_role: ActorRole;
    actor_name: string | null;
    at: Timestamp;
  };
  forum_rhythms: {
    id: Generated<number>;
    forum_id: number;
    at_least: number;
    every_months: Generated<number>;
    words: string | null;
  };
  seats: {
    id: Generated<number>;
    forum_id: number;
    party_id: number | null;
    organisation_id: number | null;
    role: string;
    function: Generated<'chair' | 'deputy-chair' | 'secretary' | 'member'>;
    level_required: string | null;
    standing: 'voting' | 'speaking' | 'observing' | null;
    appointed_by: string | null;
    places: number | null;
    position: Generated<number>;
    version: Generated<number>;
    removed_at: MaybeMoment;
  };
  seat_terms: {
    id: Generated<number>;
    seat_id: number;
    contact_id: number;
    deputy_contact_id: number | null;
    starts_on: string | null;
    ends_on: string | null;
  };
  rotations: {
    id: Generated<number>;
    forum_id: number;
    what: 'chair' | 'host';
    months: number | null;
    words: string | null;
  };
  rotation_parties: {
    rotation_id: number;
    position: number;
    party_id: number | null;
    organisation_id: number | null;
  };
  rotation_turns: {
    id: Generated<number>;
    rotation_id: number;
    party_id: number | null;
    organisation_id: number | null;
    starts_on: string;
    ends_on: string;
  };
  steering_changes: {
    id: Generated<number>;
    partnership_id: number;
    subject: 'organisation' | 'forum' | 'meeting' | 'case' | 'decision' | 'assignment';
    subject_id: number;
    batch: string;
    kind: string;
    before: MaybeJson<unknown>;
    after: MaybeJson<unknown>;
    why: string | null;
    actor_role: ActorRole;
    actor_name: string | null;
    at: Timestamp;
  };
};

/** The database seen with this feature's tables. */
export function foraTables(db: Db): Kysely<ForaTables> {
  return db as Kysely<ForaTables>;
}
