import { sql } from 'kysely';
import { currentMandate } from '#features/fora/index.ts';
import type { Db } from '#platform/db/db.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import type { QuorumRule } from '../model/quorum.ts';

/** What the mandate that held on the day of the meeting asks, and how many places had a vote then. */
export type QuorumAsked = Readonly<{ rule: QuorumRule; votingSeats: number }>;

/** Null where the mandate asks for no quorum. */
export async function loadQuorumAsked(db: Db, forumId: number, startsAt: string): Promise<QuorumAsked | null> {
  const day = osloToday(new Date(startsAt));
  const mandate = await currentMandate(db, forumId, day);
  if (mandate === null || (mandate.quorumCount === null && mandate.quorumPercent === null)) return null;
  return {
    rule: { count: mandate.quorumCount, percent: mandate.quorumPercent },
    votingSeats: await countVotingSeats(db, forumId, day),
  };
}

/** Where nobody has said how many sit on a seat, those who sit there are counted, and an empty one is one. */
async function countVotingSeats(db: Db, forumId: number, day: string): Promise<number> {
  const { rows } = await sql<{ n: number | string | null }>`
    select sum(coalesce(seats.places, greatest(1, (
      select count(*) from seat_terms where seat_id = seats.id
        and (starts_on is null or starts_on <= ${day}::date) and (ends_on is null or ends_on >= ${day}::date))))) as n
    from seats where forum_id = ${forumId} and standing = 'voting'
      and (removed_at is null or (removed_at at time zone 'Europe/Oslo')::date > ${day}::date)`.execute(db);
  return Number(rows[0]?.n ?? 0);
}
