import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { foraTables } from '../tables.ts';
import { listToldChanges, type ToldChange } from './list-told-changes.ts';

const shown = 100;

/** What was done to the parties, organisations, sectors and levels of a partnership, the newest first. */
export async function listOrganisationChanges(deps: Deps, viewer: Viewer, partnershipId: number): Promise<readonly ToldChange[]> {
  const rows = await foraTables(deps.db)
    .selectFrom('steering_changes')
    .select(['id', 'subject_id'])
    .where('partnership_id', '=', partnershipId)
    .where('subject', '=', 'organisation')
    .orderBy('id', 'desc')
    .limit(shown)
    .execute();
  const ids = new Set(rows.map(({ id }) => id));
  const changes = await listToldChanges(deps, viewer, 'organisation', [...new Set(rows.map((row) => row.subject_id))], 10 * shown);
  return changes.filter(({ id }) => ids.has(id));
}
