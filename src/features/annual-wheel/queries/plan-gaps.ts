import { sql } from 'kysely';
import type { Deps } from '#platform/deps.ts';
import type { WheelGap } from '../model/gap.ts';

type Plan = Readonly<{ slug: string; title: string; year: number; sector: string | null }>;

/** The plans of a year after which no plan of the next year has been made or read in, each with its sector's slug. */
export async function planGaps(
  { db }: Deps,
  partnershipId: number,
  year: number,
): Promise<readonly (WheelGap & Readonly<{ sector: string | null }>)[]> {
  const { rows } = await sql<Plan>`
    select p.slug, p.title, p.year, s.slug as sector
    from plans p left join sectors s on s.id = p.sector_id
    where p.partnership_id = ${partnershipId} and p.year = ${year}
      and not exists (select from plans n where n.partnership_id = p.partnership_id and n.year = p.year + 1
        and n.sector_id is not distinct from p.sector_id)
    order by p.sector_id nulls first, p.id`.execute(db);
  return rows.map(({ sector, ...plan }) => ({ what: 'next-plan', plan, sector }));
}
