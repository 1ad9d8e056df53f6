import { sql } from 'kysely';
import type { ForumSummary } from '#features/fora/index.ts';
import { may, type Viewer } from '#features/people/index.ts';
import { editionAddress, type Outcome } from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import { osloDay } from '#platform/db/oslo-day.ts';
import { entryOf, type WheelEntry } from '../model/wheel-entry.ts';
import type { Span } from './shown.ts';

type Row = Readonly<{
  what: 'plan-year' | 'edition-frozen' | 'plan-adopted' | 'plan-made';
  id: number;
  slug: string;
  title: string;
  sector: string | null;
  date: string;
  number: number | null;
  outcome: Outcome | null;
  body: string | null;
  updatedAt: string;
}>;

/** Drafts are in the wheel of those who see them all. */
export const seesDrafts = (viewer: Viewer): boolean => may(viewer, 'plan.read-draft');

/** The phases of plans: their year begins, an edition is frozen, a forum adopts one, the plan of the next year is made. */
export async function planEntries(
  { db }: Deps,
  viewer: Viewer,
  partnershipId: number,
  { from, to }: Span,
  _fora: readonly ForumSummary[],
): Promise<readonly WheelEntry[]> {
  const { rows } = await sql<Row>`
    with ours as (
      select p.id, p.slug, p.title, p.year, s.slug as sector, p.created_at
      from plans p left join sectors s on s.id = p.sector_id where p.partnership_id = ${partnershipId}
        and ${seesDrafts(viewer) ? sql`true` : sql`p.opened_at is not null`}
    ), phases as (
      select 'plan-year' as what, id, slug, title, sector, make_date(year, 1, 1) as date, year as number, null as outcome, null as body,
        created_at as "updatedAt" from ours
      union all
      select 'edition-frozen', e.id, o.slug, o.title, o.sector, ${osloDay(sql`e.frozen_at`)}, e.number, null, null, e.frozen_at
      from ours o join editions e on e.plan_id = o.id
      union all
      select 'plan-adopted', a.id, o.slug, o.title, o.sector, a.date, e.number, a.outcome, a.body, a.at
      from ours o join editions e on e.plan_id = o.id join edition_adoptions a on a.edition_id = e.id
      left join edition_adoption_withdrawals w on w.adoption_id = a.id
      where w.adoption_id is null
      union all
      select 'plan-made', o.id, o.slug, o.title, o.sector, ${osloDay(sql`r.at`)}, o.year, null, null, r.at
      from ours o join plan_rollovers r on r.plan_id = o.id
    )
    select * from phases where date between ${from} and ${to}`.execute(db);
  return rows.map((row) =>
    entryOf({
      key: `${row.what}-${row.id}`,
      what: row.what,
      date: row.date,
      forum: null,
      sector: row.sector,
      title: row.body === null ? row.title : `${row.title} (${row.body})`,
      count: row.number,
      outcome: row.outcome,
      address:
        row.what.startsWith('plan-m') || row.what === 'plan-year' ? `/planer/${row.slug}` : editionAddress(row.slug, row.number ?? 0),
      updatedAt: row.updatedAt,
    }),
  );
}
