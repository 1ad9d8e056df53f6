import { readsWithheld } from '#features/fora/index.ts';
import { showMeeting, type ShownMeeting } from '#features/meetings/index.ts';
import { publicViewer, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError, isAppError } from '#shared/errors/app-error.ts';

/**
 * The meeting as everybody may see it, or (`internal`) with what is withheld, for those who may read that. A file that
 * is not internal says what the public may know, whoever fetches it: it may be passed on. Throws forbidden,
 * meeting_not_found, meeting_file_internal_only.
 */
export async function loadMeeting(deps: Deps, viewer: Viewer, id: number, internal: boolean): Promise<ShownMeeting> {
  if (internal) {
    if (!readsWithheld(viewer)) throw new AppError('forbidden');
    return showMeeting(deps, viewer, id);
  }
  try {
    return await showMeeting(deps, publicViewer, id);
  } catch (error) {
    if (!isAppError(error) || !readsWithheld(viewer)) throw error;
    await showMeeting(deps, viewer, id);
    throw new AppError('meeting_file_internal_only');
  }
}
