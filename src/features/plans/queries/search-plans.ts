import { sql } from 'kysely';
import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { wordsOf } from '../model/words-of.ts';
import { beginningWith, holding } from './known-words.ts';
import { seenPlan } from '../store/seen-plan.ts';

/** A hit: an item, or an area where `item` is null. `body` is the text it was found in, groups and cells. */
export type SearchHit = Readonly<{
  plan: Readonly<{ slug: string; title: string; year: number; language: 'nb' | 'nn' | 'en' }>;
  area: Readonly<{ key: string; title: string }>;
  item: Readonly<{ key: string; title: string }> | null;
  title: string;
  body: string;
}>;

/** `more` says that there are hits beyond these. */
export type SearchResult = Readonly<{ hits: readonly SearchHit[]; more: boolean }>;

/** Ranking every match of a common word would read a large part of the table: so many are ranked. */
const candidatesAtMost = 200;
const wordsAtMost = 8;

/**
 * Items and areas whose words begin with the words of the query, best first; where few do, also those that hold the
 * query inside a word. `plan` narrows to one plan.
 */
export async function searchPlans(
  deps: Deps,
  viewer: Viewer,
  query: Readonly<{ text: string; plan?: string | undefined; limit?: number | undefined }>,
): Promise<SearchResult> {
  const limit = query.limit ?? 50;
  const words = wordsOf(query.text).slice(0, wordsAtMost);
  if (words.length === 0 || query.plan?.includes('\0')) return { hits: [], more: false };
  return searchFor(deps.db, viewer, query.plan, words, limit);
}

async function searchFor(db: Db, viewer: Viewer, plan: string | undefined, words: readonly string[], limit: number): Promise<SearchResult> {
  const byWords = await hitsFor(db, viewer, await beginningWith(db, words), plan, limit);
  if (byWords.length >= Math.min(limit, 5) || words.join('').length < 3) return page(byWords, limit);
  const inside = await hitsFor(db, viewer, await holding(db, words), plan, limit);
  const known = new Set(byWords.map(hitKey));
  return page([...byWords, ...inside.filter((hit) => !known.has(hitKey(hit)))], limit);
}

/** Items and areas that the query of to_tsquery fits, best first; none for null. */
async function hitsFor(
  db: Db,
  viewer: Viewer,
  words: string | null,
  plan: string | undefined,
  limit: number,
): Promise<readonly SearchHit[]> {
  if (words === null) return [];
  const query = sql`to_tsquery('norwegian', ${words})`;
  const inPlan = plan === undefined ? sql`` : sql`and plan_id = (select id from plans where slug = ${plan})`;
  const { rows } = await sql<{ hit: SearchHit }>`
    with candidates as materialized (
      select id, plan_id, area_id, item_id, title, body, document from search_entries
      where document @@ ${query} ${inPlan} and plan_id not in (select plans.id from plans where not ${seenPlan(viewer, 'plans')}) limit ${candidatesAtMost}
    ), best as (
      select *, ts_rank(document, ${query}) as rank from candidates order by rank desc, id desc limit ${limit + 1}
    )
    select jsonb_build_object(
      'plan', jsonb_build_object('slug', plans.slug, 'title', plans.title, 'year', plans.year, 'language', plans.language),
      'area', jsonb_build_object('key', areas.key, 'title', areas.title),
      'item', case when items.id is null then null else jsonb_build_object('key', items.key, 'title', items.title) end,
      'title', best.title, 'body', best.body
    ) as hit
    from best
    join plans on plans.id = best.plan_id
    join areas on areas.id = best.area_id
    left join items on items.id = best.item_id
    order by best.rank desc, plans.year desc, best.id`.execute(db);
  return rows.map((row) => row.hit);
}

function hitKey(hit: SearchHit): string {
  return `${hit.plan.slug}/${hit.area.key}/${hit.item?.key ?? ''}`;
}

function page(hits: readonly SearchHit[], limit: number): SearchResult {
  return { hits: hits.slice(0, limit), more: hits.length > limit };
}
