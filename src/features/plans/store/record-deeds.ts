import { recordAudit } from '#platform/audit/record-audit.ts';
import { planTables } from '../tables.ts';
import type { Journal, JournalEntry } from './journal.ts';

/** One line in the record for one act in a plan: what it was, and to which item where it was one alone. */
export async function recordDeeds(journal: Journal, entries: readonly JournalEntry[]): Promise<void> {
  const [first] = entries;
  if (!first) return;
  const { tx, actor, planId, batch } = journal;
  const itemIds = new Set(entries.map((entry) => entry.subject.itemId));
  const plan = await planTables(tx)
    .selectFrom('plans')
    .select(['slug', 'partnership_id'])
    .where('id', '=', planId)
    .executeTakeFirstOrThrow();
  const item = itemIds.size === 1 ? await itemKey(journal, first.subject.itemId) : null;
  const kinds = [...new Set(entries.map((entry) => entry.kind))];
  await recordAudit(tx, {
    partnershipId: plan.partnership_id,
    actor,
    deed: deedOf(kinds),
    subject: `/planer/${plan.slug}${item === null ? '' : `/tiltak/${item}`}`,
    detail: { changes: entries.length, batch, ...(kinds.length > 1 ? { kinds: kinds.join(' ') } : {}) },
  });
}

async function itemKey({ tx }: Journal, itemId: number | undefined): Promise<string | null> {
  if (itemId === undefined) return null;
  const row = await planTables(tx).selectFrom('items').select('key').where('id', '=', itemId).executeTakeFirst();
  return row?.key ?? null;
}

// A whole plan that is taken in or made from another brings all its parts with it.
function deedOf(kinds: readonly string[]): string {
  const whole = kinds.find((kind) => kind.startsWith('plan.'));
  if (whole !== undefined) return whole;
  const [only] = kinds;
  if (kinds.length > 1 || only === undefined) return 'plan.changed';
  return only.includes('.') ? only : `item.${only}`;
}
