import { sql } from 'kysely';
import type { ForumSummary } from '#features/fora/index.ts';
import { may, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { osloDay } from '#platform/db/oslo-day.ts';
import { entryOf, type WheelEntry } from '../model/wheel-entry.ts';
import { forumOf } from './forum-of.ts';
import type { Span } from './shown.ts';

type Row = Readonly<{
  key: string;
  what: 'round-opens' | 'round-due';
  /** null where it is only planned */
  roundId: number | null;
  forumId: number | null;
  sector: string | null;
  title: string;
  date: string;
  isClosed: boolean;
  updatedAt: string;
}>;

/** For who keeps rounds: the deadlines of rounds, and the days on which planned ones are to be opened and due. */
export async function roundEntries(
  { db }: Deps,
  viewer: Viewer,
  partnershipId: number,
  { from, to, today }: Span,
  fora: readonly ForumSummary[],
): Promise<readonly WheelEntry[]> {
  if (!may(viewer, 'round.keep')) return [];
  const day = osloDay(sql`m.starts_at`);
  const { rows } = await sql<Row>`
    with planned as (
      select p.id || '-' || m.id as key, p.plan_id, p.forum_id, ${day} - p.open_days as opens, ${day} - p.days_before as deadline,
        greatest(p.at, m.updated_at) as at
      from round_patterns p join meetings m on m.forum_id = p.forum_id
      where p.partnership_id = ${partnershipId} and p.ended_at is null and m.state <> 'cancelled' and ${day} >= ${today}
        and not exists (select from rounds r where r.pattern_id = p.id and r.deadline = ${day} - p.days_before)
    ), happening as (
      select 'round-opens' as what, 'round-opens-' || key as key, null::bigint as round_id, plan_id, forum_id, null as title, opens as date,
        false as closed, at
      from planned
      union all
      select 'round-due', 'round-planned-' || key, null, plan_id, forum_id, null, deadline, false, at from planned
      union all
      select 'round-due', 'round-' || r.id, r.id, r.plan_id, p.forum_id, r.title, r.deadline, c.round_id is not null, coalesce(c.at, r.opened_at)
      from rounds r left join round_patterns p on p.id = r.pattern_id left join round_closures c on c.round_id = r.id
      where r.partnership_id = ${partnershipId}
    )
    select h.what, h.key, h.round_id as "roundId", h.forum_id as "forumId", s.slug as sector, coalesce(h.title, plans.title) as title,
      h.date, h.closed as "isClosed", h.at as "updatedAt"
    from happening h join plans on plans.id = h.plan_id left join sectors s on s.id = plans.sector_id
    where h.date between ${from} and ${to}`.execute(db);
  return rows.map(({ roundId, forumId, isClosed, ...row }) =>
    entryOf({
      ...row,
      forum: forumId === null ? null : forumOf(fora, forumId),
      address: roundId === null ? '/runder/monstre' : `/runder/${roundId}`,
      state: isClosed ? 'done' : row.date < today ? 'late' : null,
    }),
  );
}
