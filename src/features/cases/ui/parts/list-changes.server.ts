import { listToldChanges, type ToldChange } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { readsAllOf } from '../../queries/reads-all-of.ts';

/** The history of a case, decision or assignment: for those who may read all that it tells, for it tells what was withheld. */
export async function listChanges(
  deps: Deps,
  viewer: Viewer,
  subject: 'case' | 'decision' | 'assignment',
  id: number,
): Promise<readonly ToldChange[]> {
  if (!(await readsAllOf(deps.db, viewer, subject, id))) return [];
  return listToldChanges(deps, viewer, subject, [id]);
}
