import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import routes from '../../src/web/routes.ts';

const ids = {
  meeting: 'meetings',
  case: 'cases',
  decision: 'decisions',
  assignment: 'assignments',
  paper: 'papers',
  person: 'contacts',
  agendaItem: 'agenda_items',
  entry: 'agenda_items',
  minutes: 'minutes',
  seat: 'seats',
};
const slugs = { forum: 'fora', plan: 'plans', partnership: 'partnerships', organisation: 'organisations', party: 'parties' };

/** Everything that a parameter of an address can be, whether the reader may know of it or not. */
export async function everything(db: Db): Promise<Readonly<Record<string, readonly string[]>>> {
  const of = async (tables: Readonly<Record<string, string>>, column: string) =>
    Promise.all(
      Object.entries(tables).map(async ([name, table]) => {
        const { rows } = await sql<{
          value: string;
        }>`select ${sql.ref(column)}::text as value from ${sql.table(table)} order by id`.execute(db);
        return [name, rows.map(({ value }) => value)] as const;
      }),
    );
  const fixed = { item: ['fagnettverk-for-digital-samhandling'], area: ['digital'], edition: ['1'], number: ['1'], period: ['2024'] };
  return { ...Object.fromEntries([...(await of(ids, 'id')), ...(await of(slugs, 'slug'))]), ...fixed };
}

/** An address with parameters, filled with everything they can be; one with a parameter of another kind is left out. */
export function filled(pattern: string, values: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const name = /[:{](\w+)\}?/.exec(pattern);
  if (!name) return [pattern];
  return (values[name[1] ?? ''] ?? []).flatMap((value) => filled(pattern.replace(name[0], encodeURIComponent(value)), values));
}

/** The address of every page there is. */
export const pagePatterns: readonly string[] = routes.flatMap(({ path }) => (path === undefined || path === '*' ? [] : [`/${path}`]));
