import { demand, type Actor } from '#features/people/index.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { currentScope, inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import type { ListedEntry } from '../model/listed-entry.ts';
import type { EntryFilter } from './entry-filter.ts';
import { listEntries } from './list-entries.ts';

/**
 * All entries that the filter finds, the latest first, in batches that are read as they are asked for. That they were taken
 * out stands in the record. Throws forbidden before the first.
 */
export async function exportEntries(
  deps: Deps,
  actor: Actor,
  partnershipId: number,
  filter: EntryFilter,
): Promise<AsyncIterable<readonly ListedEntry[]>> {
  demand(actor, 'record.read');
  await inTransaction(deps.db, (tx) => recordAudit(tx, { partnershipId, actor, deed: 'record.exported', subject: '/logg' }));
  const scope = currentScope();
  // Whoever asks for the next batch may do so from an event that knows nothing of the request.
  const next = (before: number | undefined) =>
    inScope(scope, () => listEntries(deps, actor, partnershipId, { ...filter, limit: 200, before }));
  return batches(next, filter.before);
}

async function* batches(
  next: (before: number | undefined) => ReturnType<typeof listEntries>,
  start: number | undefined,
): AsyncIterable<readonly ListedEntry[]> {
  let before: number | null | undefined = start;
  while (before !== null) {
    const listed = await next(before);
    yield listed.entries;
    before = listed.next;
  }
}
