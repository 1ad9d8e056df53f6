import { randomUUID } from 'node:crypto';
import type { Actor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { ChangeKind, ChangeValues } from '../model/change.ts';
import { planTables } from '../tables.ts';
import { recordDeeds } from './record-deeds.ts';

/** One act of one person in one plan: its changes share a batch and are undone together. */
export type Journal = Readonly<{ tx: Db; actor: Actor; planId: number; batch: string; why: string | null }>;

export type ChangeSubject = Readonly<{
  itemId?: number | undefined;
  /** the item at the other end of a link */
  otherItemId?: number | undefined;
  areaId?: number | undefined;
  cellId?: number | undefined;
  period?: string | null | undefined;
}>;

export type JournalEntry<K extends ChangeKind = ChangeKind> = Readonly<{
  /** the plan in whose history it stands, where that is another than the journal's */
  planId?: number | undefined;
  kind: K;
  subject: ChangeSubject;
  before: ChangeValues[K] | null;
  after: ChangeValues[K] | null;
  /** who said it, and when (ISO), where the journal's actor writes it down for them */
  said?: Readonly<{ by: Actor; at: string }> | undefined;
}>;

export function openJournal(tx: Db, actor: Actor, planId: number, why: string | null = null): Journal {
  return { tx, actor, planId, batch: randomUUID(), why };
}

/** Writes the entries as rows of history, in their order, and the act in the record. */
export async function writeEntries(journal: Journal, entries: readonly JournalEntry[]): Promise<void> {
  const rowsAtOnce = 1000;
  for (let start = 0; start < entries.length; start += rowsAtOnce) {
    await planTables(journal.tx)
      .insertInto('changes')
      .values(
        entries.slice(start, start + rowsAtOnce).map((entry) => ({
          plan_id: entry.planId ?? journal.planId,
          item_id: entry.subject.itemId ?? null,
          other_item_id: entry.subject.otherItemId ?? null,
          area_id: entry.subject.areaId ?? null,
          cell_id: entry.subject.cellId ?? null,
          batch: journal.batch,
          kind: entry.kind,
          period_key: entry.subject.period ?? null,
          before: JSON.stringify(entry.before),
          after: JSON.stringify(entry.after),
          why: journal.why,
          said_at: entry.said?.at ?? null,
          actor_role: (entry.said?.by ?? journal.actor).role,
          actor_name: (entry.said?.by ?? journal.actor).name,
        })),
      )
      .execute();
  }
  await recordDeeds(journal, entries);
}
