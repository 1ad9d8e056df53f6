import { sql, type RawBuilder } from 'kysely';
import { demand, type Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import type { ListedEntry } from '../model/listed-entry.ts';
import { entryFilter, type EntryFilter } from './entry-filter.ts';

type Filter = ReturnType<typeof entryFilter.parse>;

/** Numbers follow the clock, so a period is a range of them: from one, and before another. */
type Range = Readonly<{ from: number | null; before: number | null }>;

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
    with found as (${oneByOne(partnershipId, filter, ways, await rangeOf(deps.db, partnershipId, filter))})
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
  const like = `%${escapedLike(name)}%`;
  const { rows } = await sql<{ id: number }>`
    select id from audit_people where partnership_id = ${chain} and name ilike ${like} order by id desc limit ${namesAtMost}`.execute(db);
  return rows.map(({ id }) => id);
}

function escapedLike(text: string): string {
  return text.replace(/[\\%_]/g, String.raw`\$&`);
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

async function rangeOf(db: Db, chain: number, { from, to, before }: Filter): Promise<Range> {
  const [first, end] = await Promise.all([
    from === undefined ? null : firstSince(db, chain, sql`${from}::date`),
    to === undefined ? null : firstSince(db, chain, sql`${to}::date + 1`),
  ]);
  const ends = [before, end].filter((number) => number !== null && number !== undefined);
  return { from: first, before: ends.length === 0 ? null : Math.min(...ends) };
}

/** The number of the first entry since a day began in Oslo; a number that none has where there is none. */
async function firstSince(db: Db, chain: number, day: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    select number from audit_entries where chain = ${chain} and at >= (${day})::timestamp at time zone 'Europe/Oslo'
    order by at limit 1`.execute(db);
  return rows[0]?.number ?? Number.MAX_SAFE_INTEGER;
}

/** The newest of each person, or of each deed, by its own index, and of these the newest. */
function oneByOne(chain: number, filter: Filter, { people, deeds }: Ways, range: Range): RawBuilder<unknown> {
  const most = filter.limit + 1;
  const conditions = sql`e.chain = ${chain} ${among(filter, range)}`;
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

function among({ subject, withheld }: Filter, { from, before }: Range): RawBuilder<unknown> {
  const conditions = [
    from === null ? null : sql`e.number >= ${from}`,
    before === null ? null : sql`e.number < ${before}`,
    withheld ? sql`e.withheld` : null,
    subject ? aboutIt(subject) : null,
  ].filter((condition) => condition !== null);
  return sql.join([sql``, ...conditions], sql` and `);
}

function aboutIt(subject: string): RawBuilder<unknown> {
  return subject.endsWith('*') ? sql`e.subject like ${`${escapedLike(subject.slice(0, -1))}%`}` : sql`e.subject = ${subject}`;
}
