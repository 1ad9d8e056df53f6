import { sql } from 'kysely';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { cleanText } from '../model/clean-text.ts';
import { planTables } from '../tables.ts';
import { openJournal, writeEntries, type Journal, type JournalEntry } from './journal.ts';
import { refreshAreasInSearch, refreshItemsInSearch } from './refresh-search.ts';
import { tellEntries } from './tell-plan-change.ts';

export type PlanRow = Readonly<{
  id: number;
  partnershipId: number;
  slug: string;
  language: 'nb' | 'nn' | 'en';
  year: number;
  sectorId: number | null;
}>;

/** What a piece of work did: its entries of history, and its own result. */
export type Work<T> = Readonly<{ entries: readonly JournalEntry[]; result: T }>;

/**
 * Changes a plan in one transaction: the plan's row is locked, the work done, its history written, versions counted up,
 * the search refreshed and those who listen told. Throws plan_not_found, and identity_number where the reason holds one.
 * Without entries nothing is written.
 * `others` are the slugs of plans that are changed in the same act; all are locked in the order of their ids.
 */
export async function changePlan<T>(
  deps: Deps,
  actor: Actor,
  slug: string,
  why: string | null,
  work: (journal: Journal, plan: PlanRow, locked: readonly PlanRow[]) => Promise<Work<T>>,
  others: readonly string[] = [],
): Promise<Readonly<{ result: T; batch: string }>> {
  return inTransaction(deps.db, async (tx) => {
    const locked = await lockPlans(tx, [slug, ...others]);
    const plan = locked.find((row) => row.slug === slug);
    if (!plan) throw new AppError('plan_not_found', { plan: slug });
    const journal = openJournal(tx, actor, plan.id, why === null ? null : cleanText(why));
    const { entries, result } = await work(journal, plan, locked);
    if (entries.length > 0) {
      await writeEntries(journal, entries);
      for (const [id, own] of Map.groupBy(entries.filter(changesPlan), (entry) => entry.planId ?? plan.id)) {
        await touch(tx, id, own);
        await tellEntries(deps, tx, { id, slug: slugOf(locked, id) }, journal.batch, own);
      }
    }
    return { result, batch: journal.batch };
  });
}

/** The rows of these plans, locked in the order of their ids. Throws plan_not_found. */
export async function lockPlans(tx: Db, slugs: readonly string[]): Promise<readonly PlanRow[]> {
  const rows = await planTables(tx)
    .selectFrom('plans')
    .select(['id', 'partnership_id as partnershipId', 'slug', 'language', 'year', 'sector_id as sectorId'])
    .where('slug', 'in', [...slugs])
    .orderBy('id')
    .forUpdate()
    .execute();
  const missing = slugs.find((slug) => !rows.some((row) => row.slug === slug));
  if (missing !== undefined) throw new AppError('plan_not_found', { plan: missing });
  return rows;
}

function slugOf(locked: readonly PlanRow[], id: number): string {
  return locked.find((row) => row.id === id)?.slug ?? '';
}

/** Counts up the plan and the items that the entries touch, and refreshes what the search knows of them. */
export async function touch(tx: Db, planId: number, entries: readonly JournalEntry[]): Promise<void> {
  const itemIds = distinct(entries.filter(changesItem).map((entry) => entry.subject.itemId));
  const areaIds = distinct(entries.map((entry) => entry.subject.areaId));
  await sql`update plans set version = version + 1, updated_at = now() where id = ${planId}`.execute(tx);
  if (itemIds.length > 0) {
    await sql`update items set version = version + 1, updated_at = now() where id = any(${itemIds}::bigint[])`.execute(tx);
  }
  await refreshItemsInSearch(tx, itemIds);
  await refreshAreasInSearch(tx, areaIds);
}

// Opening, freezing and adopting say something of the plan and change nothing in it.
function changesPlan(entry: JournalEntry): boolean {
  return entry.kind !== 'plan.frozen' && entry.kind !== 'plan.adopted' && entry.kind !== 'plan.opened';
}

// A link says something of two items and changes neither, and a confirmed cell stands as it did: who edits one of them
// meanwhile is not stopped.
function changesItem(entry: JournalEntry): boolean {
  return entry.kind !== 'item.link' && entry.kind !== 'cell.confirmed';
}

function distinct(ids: readonly (number | undefined)[]): readonly number[] {
  return [...new Set(ids)].filter((id) => id !== undefined);
}
