import { sql, type RawBuilder } from 'kysely';
import { listForumRows, readsCase } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { readCaseNumber } from '../model/case-number.ts';
import type { CaseSummary } from '../model/views.ts';
import { allOf, forumJson, inside, isHidden, pageOf, type Page } from './sql-parts.ts';

export type CaseFilter = Page &
  Readonly<{
    partnershipId?: number | undefined;
    /** the slug of a forum that raised it or has it now */
    forum?: string | undefined;
    state?: 'open' | 'closed' | undefined;
    /** of its number */
    year?: number | undefined;
    /** words of its number and title */
    text?: string | undefined;
    itemId?: number | undefined;
  }>;

export type CaseList = Readonly<{ cases: readonly CaseSummary[]; total: number }>;

/** `reads`: whether the viewer reads what is withheld of it. */
export type CaseRow = Omit<CaseSummary, 'hidden'> & Readonly<{ publicTitle: string | null; reads: boolean }>;

const newestFirst = sql`c.raised_on desc, c.id desc`;

/** Cases, the newest first; `total` is how many there are without paging. */
export async function listCases(deps: Deps, viewer: Viewer, filter: CaseFilter = {}): Promise<CaseList> {
  const where = allOf(await conditionsOf(deps.db, viewer, filter));
  const [rows, count] = await Promise.all([
    caseRows(deps.db, viewer, sql`select c.* from cases c where ${where} order by ${newestFirst} ${pageOf(filter)}`),
    sql<{ total: number }>`select count(*) as total from cases c where ${where}`.execute(deps.db),
  ]);
  return { cases: rows.map((row) => caseSummary(row)), total: count.rows[0]?.total ?? 0 };
}

/** Cases as `from` picks them; it names their row c. */
export async function caseRows(db: Db, viewer: Viewer, from: RawBuilder<unknown>): Promise<readonly CaseRow[]> {
  const { rows } = await sql<CaseRow>`
    select c.id, c.label, c.title, c.public_title as "publicTitle", ${forumJson('f')} as forum, ${forumJson('at')} as at,
      c.raised_on as "raisedOn", cl.closed_on as "closedOn", c.withheld_by as "withheldBy", c.withheld_why as "withheldWhy",
      ${readsCase(viewer, 'c')} as reads,
      (select count(*) from decisions d where d.case_id = c.id) as decisions
    from (${from}) c
    join fora f on f.id = c.forum_id
    join fora at on at.id = ${lastForum}
    left join case_closures cl on cl.case_id = c.id
    order by ${newestFirst}`.execute(db);
  return rows;
}

/** Where a case whose row is called c is now. */
export const lastForum = sql<number>`coalesce((select s.forum_id from case_stages s where s.case_id = c.id order by s.id desc limit 1), c.forum_id)`;

/** The row as the viewer may see it. */
export function caseSummary({ publicTitle, reads, ...row }: CaseRow): CaseSummary {
  const hidden = isHidden({ withheldBy: row.withheldBy, reads });
  return { ...row, title: hidden ? publicTitle : row.title, withheldWhy: hidden ? null : row.withheldWhy, hidden };
}

async function conditionsOf(db: Db, viewer: Viewer, filter: CaseFilter): Promise<readonly RawBuilder<unknown>[]> {
  const { partnershipId, forum, state, year, itemId } = filter;
  const text = (filter.text ?? '').replaceAll('\0', '').trim();
  const conditions: RawBuilder<unknown>[] = [];
  if (partnershipId !== undefined) conditions.push(sql`c.partnership_id = ${partnershipId}`);
  if (forum !== undefined) {
    const wanted = sql`(select id from fora where slug = ${forum})`;
    conditions.push(sql`(c.forum_id = ${wanted} or ${lastForum} = ${wanted})`);
  }
  const closure = sql`exists (select from case_closures cc where cc.case_id = c.id)`;
  if (state !== undefined) conditions.push(state === 'closed' ? closure : sql`not ${closure}`);
  if (year !== undefined) conditions.push(sql`c.year = ${year}`);
  if (itemId !== undefined) {
    conditions.push(
      sql`c.id in (select case_id from case_items where item_id = ${itemId}) and (c.withheld_by is null or ${readsCase(viewer, 'c')})`,
    );
  }
  if (text !== '') conditions.push(await saying(db, viewer, partnershipId, text));
  return conditions;
}

/** Cases whose number this is in some forum's pattern, or whose number and title hold every word of it. */
async function saying(db: Db, viewer: Viewer, partnershipId: number | undefined, text: string): Promise<RawBuilder<unknown>> {
  const title = sql`concat_ws(' ', c.label, case when c.withheld_by is null or ${readsCase(viewer, 'c')} then c.title end, c.public_title)`;
  const words = text.split(/\s+/).slice(0, 8);
  const held = allOf(words.map((word) => sql`lower(${title}) like ${inside(word)}`));
  const fora = await listForumRows(db, partnershipId);
  const numbered = fora.flatMap(({ id, casePattern }) => {
    const read = readCaseNumber(casePattern, text);
    if (!read) return [];
    return [sql`(c.forum_id = ${id} and c.number = ${read.number} and ${read.year === null ? sql`true` : sql`c.year = ${read.year}`})`];
  });
  return sql`(${sql.join([sql`(${held})`, ...numbered], sql` or `)})`;
}
