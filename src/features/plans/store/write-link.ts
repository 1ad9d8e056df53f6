import type { LinkState } from '../model/links/link.ts';
import { writeFact } from './facts/facts.ts';
import type { Journal, JournalEntry } from './journal.ts';

export type LinkEnd = Readonly<{ itemId: number; planId: number }>;

/** Writes what is said of two items, and gives the entries for the history of both plans. */
export async function writeLink(journal: Journal, sector: LinkEnd, overall: LinkEnd, state: LinkState): Promise<readonly JournalEntry[]> {
  const entries = await writeFact(journal, 'item.link', { itemId: sector.itemId, otherItemId: overall.itemId }, state);
  return entries.flatMap((entry) => [
    { ...entry, planId: sector.planId },
    { ...entry, planId: overall.planId, subject: { itemId: overall.itemId, otherItemId: sector.itemId } },
  ]);
}
