import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { RotationView } from '../model/forum-view.ts';
import { loadRotations } from '../queries/load-rotations.ts';

/** The forum's rotation of chair or host. Throws rotation_not_found. */
export async function findRotation(tx: Db, forumId: number, what: 'chair' | 'host'): Promise<RotationView> {
  const rotation = (await loadRotations(tx, forumId, '0001-01-01')).find((one) => one.what === what);
  if (!rotation) throw new AppError('rotation_not_found');
  return rotation;
}
