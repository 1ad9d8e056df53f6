import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { addDays } from '#shared/dates/calendar-days.ts';
import { osloMoment } from '#shared/dates/oslo-time.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';

/** A digest that somebody waits for: what happened since then, in this week (its Monday). */
export type DueDigest = Readonly<{ contactId: number; partnershipId: number; week: string; since: string }>;

/** the clock in Oslo at which digests come */
const hour = '07:00';
/** days that a digest looks back at most */
const longestBack = 35;

/** The Monday of the week of a day. */
export function mondayOf(date: string): string {
  return addDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/**
 * Who is to get a digest now: they follow something since before their day of this week at seven, have an address, have
 * not said never, and have not got this week's. In scope 'all'.
 */
export async function dueDigests(db: Db, now: Date): Promise<readonly DueDigest[]> {
  const week = mondayOf(osloToday(now));
  const passed = [1, 2, 3, 4, 5, 6, 7].map((day) => osloMoment(addDays(week, day - 1), hour));
  const { rows } = await sql<Omit<DueDigest, 'week'>>`
    select c.id as "contactId", c.partnership_id as "partnershipId",
      greatest(coalesce(max(d.until), min(f.at)), ${now.toISOString()}::timestamptz - make_interval(days => ${longestBack})) as since
    from contacts c
    join follows f on f.contact_id = c.id
    left join notice_settings s on s.contact_id = c.id
    left join digests d on d.contact_id = c.id
    where c.email is not null and (s.contact_id is null or s.digest_day is not null)
      and not exists (select from digests this where this.contact_id = c.id and this.week = ${week}::date)
    group by c.id, s.digest_day
    having (${passed}::timestamptz[])[coalesce(s.digest_day, 1)] <= ${now.toISOString()}::timestamptz
      and min(f.at) < (${passed}::timestamptz[])[coalesce(s.digest_day, 1)]
    order by c.id`.execute(db);
  return rows.map((row) => ({ ...row, week }));
}
