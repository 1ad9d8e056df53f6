import type { ColumnType, Generated, Kysely } from 'kysely';
import type { ActorRole } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { MaybeJson, MaybeMoment, Timestamp } from '#platform/db/table-types.ts';
import type { SteeringSource } from '#features/fora/index.ts';

/** The case's number in the archive of one of the parties. */
export type ArchiveReference = Readonly<{ party: string; reference: string }>;

export type CaseTables = {
  cases: {
    id: Generated<number>;
    partnership_id: number;
    forum_id: number;
    year: number;
    number: number;
    label: string;
    title: string;
    background: Generated<string>;
    proposal: Generated<string>;
    raised_by: string | null;
    raised_by_contact_id: number | null;
    raised_on: string;
    responsible_contact_id: number | null;
    withheld_by: string | null;
    withheld_why: string | null;
    public_title: string | null;
    archive_references: ColumnType<readonly ArchiveReference[], string | undefined, string>;
    version: Generated<number>;
    created_at: Timestamp;
    updated_at: Timestamp;
  };
  case_stages: {
    id: Generated<number>;
    case_id: number;
    forum_id: number;
    how: 'raised' | 'sent-up' | 'sent-down' | 'sent-across' | 'answered';
    arrived_on: string;
    note: string | null;
    actor_role: ActorRole;
    actor_name: string | null;
    at: Timestamp;
  };
  case_closures: {
    case_id: number;
    closed_on: string;
    why: string | null;
    actor_role: ActorRole;
    actor_name: string | null;
    at: Timestamp;
  };
  decisions: {
    id: Generated<number>;
    partnership_id: number;
    forum_id: number;
    case_id: number | null;
    outcome: 'endorsed' | 'resolved' | 'recommended' | 'noted' | 'postponed' | 'forwarded' | 'rejected';
    text: string;
    decided_on: string;
    consensus: boolean | null;
    follow_up_by: string | null;
    follow_up_contact_id: number | null;
    follow_up_organisation_id: number | null;
    due_on: string | null;
    meeting_id: number | null;
    agenda_item_id: number | null;
    edition_id: number | null;
    adoption_id: number | null;
    withheld_by: string | null;
    withheld_why: string | null;
    source: MaybeJson<SteeringSource>;
    version: Generated<number>;
    created_at: Timestamp;
    updated_at: Timestamp;
  };
  decision_dissents: {
    id: Generated<number>;
    decision_id: number;
    party_id: number | null;
    who: string;
    text: string;
  };
  decision_completions: {
    decision_id: number;
    completed_on: string;
    text: string;
    actor_role: ActorRole;
    actor_name: string | null;
    at: Timestamp;
  };
  assignments: {
    id: Generated<number>;
    partnership_id: number;
    kind: 'assignment' | 'input';
    from_forum_id: number;
    to_forum_id: number;
    title: string;
    text: Generated<string>;
    case_id: number | null;
    decision_id: number | null;
    given_on: string | null;
    due_meeting_id: number | null;
    due_on: string | null;
    responsible_contact_id: number | null;
    withheld_by: string | null;
    withheld_why: string | null;
    source: MaybeJson<SteeringSource>;
    version: Generated<number>;
    created_at: Timestamp;
    updated_at: Timestamp;
  };
  assignment_answers: {
    id: Generated<number>;
    assignment_id: number;
    answer: 'accepted' | 'declined';
    reason: string | null;
    answered_on: string;
    actor_role: ActorRole;
    actor_name: string | null;
    at: Timestamp;
  };
  assignment_reports: {
    id: Generated<number>;
    assignment_id: number;
    text: string;
    reported_on: string;
    actor_role: ActorRole;
    actor_name: string | null;
    at: Timestamp;
  };
  assignment_closures: {
    assignment_id: number;
    closed_on: string;
    note: string | null;
    actor_role: ActorRole;
    actor_name: string | null;
    at: Timestamp;
  };
  case_items: {
    case_id: number;
    item_id: number;
  };
  decision_items: {
    decision_id: number;
    item_id: number;
  };
  assignment_items: {
    assignment_id: number;
    item_id: number;
  };
  papers: {
    id: Generated<number>;
    case_id: number | null;
    agenda_item_id: number | null;
    title: string;
    file_name: string;
    media_type: string;
    size: number;
    content_hash: string;
    bytes: Uint8Array;
    withheld_by: string | null;
    withheld_why: string | null;
    removed_at: MaybeMoment;
    at: Timestamp;
  };
  decision_search: {
    decision_id: number;
    inside: boolean;
    words: string;
  };
};

/** The database seen with this feature's tables. */
export function caseTables(db: Db): Kysely<CaseTables> {
  return db as Kysely<CaseTables>;
}
