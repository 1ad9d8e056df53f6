import type { Generated, Kysely } from 'kysely';
import type { ActorRole } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Json, MaybeJson, MaybeMoment, Timestamp } from '#platform/db/table-types.ts';
import type { Scale } from '#features/plans/index.ts';
import type { AnswerValues, Ask, BaseOfAnswer } from './model/views.ts';

type Doer = { actor_role: ActorRole; actor_name: string | null };

export type RoundTables = {
  installation_keys: { id: Generated<number>; purpose: string; key: Buffer; at: Timestamp; ended_at: MaybeMoment };
  round_patterns: Doer & {
    id: Generated<number>;
    partnership_id: number;
    plan_id: number;
    forum_id: number;
    open_days: number;
    days_before: number;
    asks: Ask[];
    reminder_days: number[];
    greeting: string;
    version: Generated<number>;
    at: Timestamp;
    ended_at: MaybeMoment;
  };
  rounds: Doer & {
    id: Generated<number>;
    partnership_id: number;
    plan_id: number;
    title: string;
    greeting: string;
    asks: Ask[];
    period_key: string | null;
    focus_period_key: string | null;
    deadline: string;
    reminder_days: number[];
    pattern_id: number | null;
    version: Generated<number>;
    opened_at: Timestamp;
  };
  round_items: { round_id: number; item_id: number };
  round_recipients: {
    id: Generated<number>;
    partnership_id: number;
    round_id: number;
    contact_id: number | null;
    name: string | null;
    email: string | null;
    mail_key: string | null;
    delegations: Generated<number>;
    at: Timestamp;
    withdrawn_at: MaybeMoment;
  };
  round_requests: {
    recipient_id: number;
    item_id: number;
    round_id: number;
    partnership_id: number;
    from_recipient_id: number | null;
    delegations: Generated<number>;
    at: Timestamp;
    withdrawn_at: MaybeMoment;
  };
  round_answers: Doer & {
    id: Generated<number>;
    partnership_id: number;
    round_id: number;
    item_id: number;
    recipient_id: number | null;
    kind: 'unchanged' | 'updated';
    status_key: string | null;
    text: string | null;
    focus: string | null;
    obstacles: string | null;
    needs_decision: boolean | null;
    decision_text: string | null;
    base: Json<BaseOfAnswer>;
    at: Timestamp;
  };
  round_settlements: Doer & {
    answer_id: number;
    round_id: number;
    partnership_id: number;
    how: 'accepted' | 'edited' | 'declined';
    values: MaybeJson<AnswerValues>;
    batch: string | null;
    why: string | null;
    at: Timestamp;
  };
  round_closures: Doer & { round_id: number; partnership_id: number; why: string | null; at: Timestamp };
  round_reminders: { round_id: number; partnership_id: number; days_before: number; written: Generated<number>; at: Timestamp };
  // Read, never written here.
  plans: { id: number; partnership_id: number; slug: string; title: string; language: 'nb' | 'nn' | 'en'; year: number };
  partnerships: { id: number; name: string };
  plan_periods: { plan_id: number; key: string; label: string; kind: 'status' | 'focus'; position: number };
  plan_statuses: { plan_id: number; key: string; label: string; scale: Scale; position: number };
  areas: { id: number; plan_id: number; key: string; number: number | null; title: string; position: number };
  groups: { id: number; area_id: number; position: number };
  items: { id: number; plan_id: number; group_id: number; key: string; title: string; position: number };
  item_removals: { item_id: number };
  item_contacts: { item_id: number; contact_id: number; position: number };
  cells: {
    id: number;
    plan_id: number;
    item_id: number;
    period_key: string | null;
    status_key: string | null;
    text: string;
    version: number;
  };
  fora: { id: number; partnership_id: number };
  contacts: { id: number; partnership_id: number; kind: 'person' | 'unit'; name: string; role: string | null; email: string | null };
};

/** The database seen with this feature's tables. */
export function roundTables(db: Db): Kysely<RoundTables> {
  return db as Kysely<RoundTables>;
}
