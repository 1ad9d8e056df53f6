import { sql } from 'kysely';
import type { Deps } from '#platform/deps.ts';

/** True where one of the plans was made from the other, in one or several steps: their items have the same keys. */
export async function areRolledOver(deps: Deps, one: string, other: string): Promise<boolean> {
  const { rows } = await sql<{ joined: boolean }>`
    with recursive earlier (start, id) as (
      select slug, id from plans where slug in (${one}, ${other})
      union
      select earlier.start, plan_rollovers.from_plan_id from earlier join plan_rollovers on plan_rollovers.plan_id = earlier.id
    )
    select exists (
      select from earlier join plans on plans.id = earlier.id
      where (earlier.start = ${one} and plans.slug = ${other}) or (earlier.start = ${other} and plans.slug = ${one})
    ) as joined`.execute(deps.db);
  return rows[0]?.joined ?? false;
}
