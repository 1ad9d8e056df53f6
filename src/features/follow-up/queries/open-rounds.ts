import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { osloDay } from '#platform/db/oslo-day.ts';
import { addDays } from '#shared/dates/calendar-days.ts';
import type { Matter } from '../model/matter.ts';

/** A round whose deadline is in so many days or fewer, or over, is told of. */
const nearDays = 7;

/** Rounds that a pattern plans and that are to be opened: their day has come, their deadline has not passed. The first of each pattern. */
export async function plannedRounds(db: Db, partnershipId: number, today: string): Promise<readonly Matter[]> {
  const { rows } = await sql<Matter>`
    with planned as (
      select p.id, p.forum_id, ${osloDay(sql`m.starts_at`)} - p.open_days as opens, ${osloDay(sql`m.starts_at`)} - p.days_before as deadline
      from round_patterns p join meetings m on m.forum_id = p.forum_id
      where p.partnership_id = ${partnershipId} and p.ended_at is null and m.state <> 'cancelled' and m.starts_at >= ${today}::date
    )
    select distinct on (n.id) 'open-round' as kind, n.id, n.forum_id as "forumId", null::bigint as "personId", n.opens as "dueOn",
      n.opens as since
    from planned n
    where n.opens <= ${today} and n.deadline >= ${today}
      and not exists (select from rounds r where r.pattern_id = n.id and r.deadline = n.deadline)
    order by n.id, n.deadline`.execute(db);
  return rows;
}

/** Rounds that are not closed and whose deadline is near or over; due at their deadline. */
export async function openRounds(db: Db, partnershipId: number, today: string): Promise<readonly Matter[]> {
  const { rows } = await sql<Matter>`
    select 'close-round' as kind, r.id, p.forum_id as "forumId", null::bigint as "personId", r.deadline as "dueOn",
      ${osloDay(sql`r.opened_at`)} as since
    from rounds r
    left join round_patterns p on p.id = r.pattern_id
    left join round_closures c on c.round_id = r.id
    where r.partnership_id = ${partnershipId} and c.round_id is null and r.deadline <= ${addDays(today, nearDays)}`.execute(db);
  return rows;
}
