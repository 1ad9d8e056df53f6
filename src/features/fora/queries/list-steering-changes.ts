import type { ActorRole, Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import type { SteeringSubject } from '../store/change-steering.ts';
import { foraTables } from '../tables.ts';

export type SteeringChange = Readonly<{
  id: number;
  subject: SteeringSubject;
  subjectId: number;
  kind: string;
  before: unknown;
  after: unknown;
  why: string | null;
  role: ActorRole;
  /** null to the public, who sees the role */
  who: string | null;
  at: string;
}>;

/** The history of some subjects, the newest first. The caller has made sure that the viewer may read the subjects. */
export async function listSteeringChanges(
  deps: Deps,
  viewer: Viewer,
  subject: SteeringSubject,
  subjectIds: readonly number[],
  limit = 200,
): Promise<readonly SteeringChange[]> {
  if (subjectIds.length === 0) return [];
  const rows = await foraTables(deps.db)
    .selectFrom('steering_changes')
    .select(['id', 'subject', 'subject_id as subjectId', 'kind', 'before', 'after', 'why', 'actor_role as role', 'actor_name as who', 'at'])
    .where('subject', '=', subject)
    .where('subject_id', 'in', [...subjectIds])
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => (viewer.role === 'public' ? { ...row, who: null } : row));
}
