import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';

/** The editions of a partnership's plans, the newest first; `value` is the plan and the number: "oslo-2026/1". */
export type EditionChoice = Readonly<{ value: string; plan: string; number: number; label: string | null }>;

export async function listEditionChoices(db: Db, partnershipId: number): Promise<readonly EditionChoice[]> {
  const { rows } = await sql<EditionChoice>`
    select plans.slug || '/' || editions.number as value, plans.title as plan, editions.number, editions.label
    from editions join plans on plans.id = editions.plan_id
    where plans.partnership_id = ${partnershipId} order by editions.id desc limit 100`.execute(db);
  return rows;
}
