import { listToldChanges, readsWithheld, type ToldChange } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';

/** The history of a case, decision or assignment: for those who may read all that it tells, for it tells what was withheld. */
export async function listChanges(
  deps: Deps,
  viewer: Viewer,
  subject: 'case' | 'decision' | 'assignment',
  id: number,
): Promise<readonly ToldChange[]> {
  return readsWithheld(viewer) ? listToldChanges(deps, viewer, subject, [id]) : [];
}
