import type { Generated, Kysely } from 'kysely';
import type { ActorRole } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Json, MaybeJson, MaybeMoment, Moment, Timestamp } from '#platform/db/table-types.ts';
import type { SteeringSource } from '#features/fora/index.ts';

export type MeetingTables = {
  meeting_series: {
    id: Generated<number>;
    forum_id: number;
    title: string;
    rule: Json<unknown>;
    created_at: Timestamp;
  };
  meetings: {
    id: Generated<number>;
    partnership_id: number;
    forum_id: number;
    series_id: number | null;
    title: string | null;
    starts_at: Moment;
    ends_at: MaybeMoment;
    day_only: Generated<boolean>;
    place: string | null;
    online_address: string | null;
    host_organisation_id: number | null;
    chair_contact_id: number | null;
    secretary_contact_id: number | null;
    state: Generated<'draft' | 'called' | 'under-way' | 'closed' | 'approved' | 'cancelled'>;
    notice_text: Generated<string>;
    withheld_by: string | null;
    withheld_why: string | null;
    calendar_sequence: Generated<number>;
    source: MaybeJson<SteeringSource>;
    version: Generated<number>;
    created_at: Timestamp;
    updated_at: Timestamp;
  };
  meeting_steps: {
    id: Generated<number>;
    meeting_id: number;
    step: 'called' | 'opened' | 'closed' | 'minutes-sent' | 'approved' | 'cancelled' | 'reopened';
    why: string | null;
    actor_role: ActorRole;
    actor_name: string | null;
    at: Timestamp;
  };
  agenda_items: {
    id: Generated<number>;
    forum_id: number;
    meeting_id: number | null;
    case_id: number | null;
    position: Generated<number>;
    section: string | null;
    title: string;
    type: 'information' | 'discussion' | 'decision';
    minutes: number | null;
    responsible: string | null;
    responsible_contact_id: number | null;
    text: Generated<string>;
    withheld_by: string | null;
    withheld_why: string | null;
    continues_id: number | null;
    taken_up_at: MaybeMoment;
    left_at: MaybeMoment;
    removed_at: MaybeMoment;
    version: Generated<number>;
  };
  agenda_item_items: {
    agenda_item_id: number;
    item_id: number;
  };
  attendances: {
    id: Generated<number>;
    meeting_id: number;
    seat_id: number | null;
    contact_id: number | null;
    name: string | null;
    standing: 'voting' | 'speaking' | 'observing' | 'guest' | null;
    presence: 'present' | 'absent' | 'excused' | 'deputy';
    deputy_contact_id: number | null;
    deputy_name: string | null;
    note: string | null;
  };
  disqualifications: {
    id: Generated<number>;
    agenda_item_id: number;
    contact_id: number | null;
    name: string;
    reason: string;
    stands_down: boolean | null;
    at: Timestamp;
  };
  live_texts: {
    id: Generated<number>;
    agenda_item_id: number;
    field: 'notes' | 'decision';
    text: Generated<string>;
  };
  live_text_updates: {
    id: Generated<number>;
    live_text_id: number;
    key: string;
    update: Uint8Array;
    actor_role: ActorRole;
    actor_name: string | null;
    at: Timestamp;
  };
  room_visits: {
    key: string;
    meeting_id: number;
    role: ActorRole;
    seen_at: Timestamp;
  };
  minutes: {
    id: Generated<number>;
    meeting_id: number;
    number: number;
    document: Json<unknown>;
    content_hash: string;
    actor_role: ActorRole;
    actor_name: string | null;
    sent_at: Timestamp;
  };
  minutes_remarks: {
    id: Generated<number>;
    minutes_id: number;
    who: string;
    contact_id: number | null;
    text: string;
    answer: string | null;
    at: Timestamp;
  };
  minutes_approvals: {
    minutes_id: number;
    meeting_id: number;
    approved_on: string;
    approved_in_meeting_id: number | null;
    actor_role: ActorRole;
    actor_name: string | null;
    at: Timestamp;
  };
  minutes_corrections: {
    id: Generated<number>;
    minutes_id: number;
    text: string;
    actor_role: ActorRole;
    actor_name: string | null;
    at: Timestamp;
  };
};

/** The database seen with this feature's tables. */
export function meetingTables(db: Db): Kysely<MeetingTables> {
  return db as Kysely<MeetingTables>;
}
