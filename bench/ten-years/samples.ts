import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';

/** Values for the parameters of addresses, by their names. */
export type Samples = Readonly<Record<string, readonly string[]>>;

const few = 30;

/** What pages and operations are asked for: some of each kind, spread over the years, and those with most in them. */
export async function sampleTenYears(db: Db, plan: string): Promise<Samples> {
  const ids = async (query: ReturnType<typeof sql<{ id: number | string }>>): Promise<readonly string[]> =>
    (await query.execute(db)).rows.map(({ id }) => String(id));
  const spread = (table: string): Promise<readonly string[]> =>
    ids(sql`select id from (select id, ntile(${few - 5}) over (order by id) as part from ${sql.table(table)}) t
      group by part, id having id = min(id) order by md5(id::text) limit ${few - 5}`);
  const meetings = await ids(sql`
    (select id from meetings where state in ('under-way', 'called') order by starts_at limit 5)
    union all (select id from meetings where state in ('approved', 'closed') order by md5(id::text) limit ${few - 5})`);
  const longCases = await ids(sql`select case_id as id from case_stages group by case_id order by count(*) desc, case_id limit 5`);
  const fora = await ids(sql`select slug as id from fora order by position`);
  const persons = await ids(
    sql`select contact_id as id from seat_terms group by contact_id order by count(*) desc, contact_id limit ${few}`,
  );
  const decisions = await spread('decisions');
  const assignments = await spread('assignments');
  const partnerships = await ids(
    sql`select p.slug as id from partnerships p join plans on plans.partnership_id = p.id where plans.slug = ${plan}`,
  );
  const busiest = await ids(
    sql`select key as id from items join decision_items on item_id = items.id group by key order by count(*) desc limit 1`,
  );
  const cases = [...longCases, ...(await spread('cases'))];
  return {
    forum: fora,
    meeting: meetings,
    case: cases,
    decision: decisions,
    assignment: assignments,
    person: persons,
    partnership: partnerships,
    plan: [plan],
    item: busiest,
    year: ['2026', '2020'],
  };
}

/** `/saker/:case` → the addresses of some cases. Throws where a parameter has no values: nobody would have measured it. */
export function addressesOf(pattern: string, samples: Samples): readonly string[] {
  const names = [...pattern.matchAll(/[:{](\w+)\}?/g)].map(([, name]) => name ?? '');
  const missing = names.filter((name) => !samples[name]?.length);
  if (missing.length > 0) throw new Error(`nothing is known to measure ${pattern} with: ${missing.join(', ')}`);
  const count = Math.max(1, ...names.map((name) => samples[name]?.length ?? 0));
  return Array.from({ length: count }, (_, at) =>
    pattern.replaceAll(/[:{](\w+)\}?/g, (_all, name: string) => {
      const values = samples[name] ?? [];
      return encodeURIComponent(values[at % values.length] ?? '');
    }),
  );
}
