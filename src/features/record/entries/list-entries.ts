import { sql, type RawBuilder } from 'kysely';
import { demand, type Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import type { ListedEntry } from '../model/listed-entry.ts';
import { entryFilter, type EntryFilter } from './entry-filter.ts';

type Filter = ReturnType<typeof entryFilter.parse>;

export type ListedEntries = Readonly<{
  entries: readonly ListedEntry[];
  /** the number to ask before for the next page */ next: number | null;
}>;

const namesAtMost = 100;

/** The record of a partnership, the latest first. Throws forbidden and invalid_input. */
export async function listEntries(deps: Deps, viewer: Viewer, partnershipId: number, raw: EntryFilter = {}): Promise<ListedEntries> {
  demand(viewer, 'record.read');
  const filter = parseInput(entryFilter, raw);
  const ways = await waysInto(deps.db, partnershipId, filter);
  if (ways === null) return { entries: [], next: null };
  const { rows } = await sql<ListedEntry>`
    with found as (${oneByOne(partnershipId, filter, ways)})
    select e.number, e.at, e.actor_role as role, p.name as who, e.deed, e.subject, e.withheld, e.detail,
      (e.person_id is not null and p.name is null) as erased, e.hash
    from found join audit_entries e on e.id = found.id left join audit_people p on p.id = e.person_id
    order by e.number desc`.execute(deps.db);
  const entries = rows.slice(0, filter.limit);
  return { entries, next: rows.length > filter.limit ? (entries.at(-1)?.number ?? null) : null };
}

type Ways = Readonly<{ people: readonly number[] | null; deeds: readonly string[] | null }>;

/** The persons and deeds that are meant; null where there is none such. */
async function waysInto(db: Db, chain: number, { person, deed }: Filter): Promise<Ways | null> {
  const people = person ? await findPeople(db, chain, person) : null;
  const deeds = deed ? (await listDeeds(db, chain)).filter((known) => known === deed || known.startsWith(`${deed}.`)) : null;
  return people?.length === 0 || deeds?.length === 0 ? null : { people, deeds };
}

async function findPeople(db: Db, chain: number, name: string): Promise<readonly number[]> {
  const like = `%${name.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  const { rows } = await sql<{ id: number }>`
    select id from audit_people where partnership_id = ${chain} and name ilike ${like} order by id desc limit ${namesAtMost}`.execute(db);
  return rows.map(({ id }) => id);
}

/** The deeds that stand in the record, by name: each is looked up in the index, not counted. */
export async function listDeeds(db: Db, chain: number): Promise<readonly string[]> {
  const { rows } = await sql<{ deed: string }>`
    with recursive known as (
      (select deed from audit_entries where chain = ${chain} order by deed limit 1)
      union all
      select (select e.deed from audit_entries e where e.chain = ${chain} and e.deed > known.deed order by e.deed limit 1)
      from known where known.deed is not null
    ) select deed from known where deed is not null`.execute(db);
  return rows.map(({ deed }) => deed);
}

/** The newest of each person, or of each deed, by its own index, and of these the newest. */
function oneByOne(chain: number, filter: Filter, { people, deeds }: Ways): RawBuilder<unknown> {
  const most = filter.limit + 1;
  const conditions = sql`e.chain = ${chain} ${among(chain, filter)}`;
  if (people) {
    const alsoDeeds = deeds ? sql`and e.deed = any(${[...deeds]}::text[])` : sql``;
    return sql`select each.id, each.number from unnest(${[...people]}::bigint[]) as one (id) cross join lateral (
      select e.id, e.number from audit_entries e where e.person_id = one.id and ${conditions} ${alsoDeeds}
      order by e.number desc limit ${most}) each order by each.number desc limit ${most}`;
  }
  if (deeds) {
    return sql`select each.id, each.number from unnest(${[...deeds]}::text[]) as one (deed) cross join lateral (
      select e.id, e.number from audit_entries e where e.deed = one.deed and ${conditions}
      order by e.number desc limit ${most}) each order by each.number desc limit ${most}`;
  }
  return sql`select e.id, e.number from audit_entries e where ${conditions} order by e.number desc limit ${most}`;
}

function among(chain: number, { subject, from, to, withheld, before }: Filter): RawBuilder<unknown> {
  const conditions = [
    before === undefined ? null : sql`e.number < ${before}`,
    withheld ? sql`e.withheld` : null,
    subject ? aboutIt(subject) : null,
    // Numbers follow the clock, so a period is a range of them.
    from === undefined ? null : sql`e.number >= ${firstSince(chain, sql`${from}::date`)}`,
    to === undefined ? null : sql`e.number < ${firstSince(chain, sql`${to}::date + 1`)}`,
  ].filter((condition) => condition !== null);
  return sql.join([sql``, ...conditions], sql` and `);
}

function aboutIt(subject: string): RawBuilder<unknown> {
  return subject.endsWith('*') ? sql`starts_with(e.subject, ${subject.slice(0, -1)})` : sql`e.subject = ${subject}`;
}

function firstSince(chain: number, day: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`coalesce((select s.number from audit_entries s where s.chain = ${chain}
    and s.at >= (${day})::timestamp at time zone 'Europe/Oslo' order by s.at, s.number limit 1), 9007199254740991)`;
}
