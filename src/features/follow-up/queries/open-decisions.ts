import { sql } from 'kysely';
import { readsDecision, withholdsDecision } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Matter } from '../model/matter.ts';
import { unlessWithheld } from './reading.ts';

/** Decisions that somebody is to follow up, and of which nobody has told what became. */
export async function openDecisions(db: Db, viewer: Viewer, partnershipId: number): Promise<readonly Matter[]> {
  const person = unlessWithheld(readsDecision(viewer, 'd'), withholdsDecision('d'), sql<number | null>`d.follow_up_contact_id`);
  const { rows } = await sql<Matter>`
    select 'decision' as kind, d.id, d.forum_id as "forumId", ${person} as "personId", d.due_on as "dueOn", d.decided_on as since
    from decisions d left join decision_completions c on c.decision_id = d.id
    where d.partnership_id = ${partnershipId} and c.decision_id is null
      and num_nonnulls(d.follow_up_by, d.follow_up_contact_id, d.follow_up_organisation_id, d.due_on) > 0`.execute(db);
  return rows;
}

/**
 * Decisions that ask something to be done, but not of whom or not by when. One that only takes note, sends on or adopts
 * an edition asks nothing by itself.
 */
export async function decisionsOfNobody(db: Db, partnershipId: number): Promise<readonly Matter[]> {
  const { rows } = await sql<Matter>`
    select 'nobody' as kind, d.id, d.forum_id as "forumId", d.follow_up_contact_id as "personId", d.due_on as "dueOn", d.decided_on as since
    from decisions d left join decision_completions c on c.decision_id = d.id
    where d.partnership_id = ${partnershipId} and c.decision_id is null
      and (num_nonnulls(d.follow_up_by, d.follow_up_contact_id, d.follow_up_organisation_id, d.due_on) > 0
        or (d.outcome in ('resolved', 'recommended') and d.edition_id is null))
      and (d.due_on is null or num_nonnulls(d.follow_up_by, d.follow_up_contact_id, d.follow_up_organisation_id) = 0)`.execute(db);
  return rows;
}
