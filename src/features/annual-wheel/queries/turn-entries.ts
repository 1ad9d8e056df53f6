import { sql } from 'kysely';
import type { ForumSummary } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { entryOf, type WheelEntry } from '../model/wheel-entry.ts';
import { forumOf } from './forum-of.ts';
import type { Span } from './shown.ts';

type Turn = Readonly<{ id: number; forumId: number; what: 'chair' | 'host'; date: string; holder: string; updatedAt: string }>;
type Ending = Readonly<{ forumId: number; date: string; terms: number; roles: readonly string[]; updatedAt: string }>;

/** The days on which the chair or the host goes to another. */
export async function turnEntries(
  { db }: Deps,
  _viewer: Viewer,
  partnershipId: number,
  { from, to }: Span,
  fora: readonly ForumSummary[],
): Promise<readonly WheelEntry[]> {
  const { rows } = await sql<Turn>`
    select t.id, r.forum_id as "forumId", r.what, t.starts_on as date, coalesce(p.name, o.name) as holder, f.updated_at as "updatedAt"
    from rotation_turns t
    join rotations r on r.id = t.rotation_id
    join fora f on f.id = r.forum_id
    left join parties p on p.id = t.party_id
    left join organisations o on o.id = t.organisation_id
    where f.partnership_id = ${partnershipId} and t.starts_on between ${from} and ${to}`.execute(db);
  return rows.map((row) =>
    entryOf({
      key: `turn-${row.id}`,
      what: `${row.what}-turn`,
      date: row.date,
      forum: forumOf(fora, row.forumId),
      title: row.holder,
      address: addressOf(fora, row.forumId),
      updatedAt: row.updatedAt,
    }),
  );
}

/** The days on which terms in seats end, those of a forum on a day together; the roles alone, never who sits there. */
export async function termEntries(
  { db }: Deps,
  _viewer: Viewer,
  partnershipId: number,
  { from, to }: Span,
  fora: readonly ForumSummary[],
): Promise<readonly WheelEntry[]> {
  const { rows } = await sql<Ending>`
    select s.forum_id as "forumId", t.ends_on as date, count(*) as terms, array_agg(distinct s.role) as roles,
      max(f.updated_at) as "updatedAt"
    from seat_terms t
    join seats s on s.id = t.seat_id
    join fora f on f.id = s.forum_id
    where f.partnership_id = ${partnershipId} and s.removed_at is null and t.ends_on between ${from} and ${to}
    group by s.forum_id, t.ends_on`.execute(db);
  return rows.map(({ forumId, date, terms, roles, updatedAt }) =>
    entryOf({
      key: `terms-${forumId}-${date}`,
      what: 'terms-end',
      date,
      forum: forumOf(fora, forumId),
      title: roles.join(', '),
      count: terms,
      address: addressOf(fora, forumId),
      updatedAt,
    }),
  );
}

function addressOf(fora: readonly ForumSummary[], forumId: number): string {
  return `/fora/${forumOf(fora, forumId)?.slug ?? ''}`;
}
