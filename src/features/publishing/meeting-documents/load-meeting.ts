import { showMeeting, type ShownMeeting } from '#features/meetings/index.ts';
import { demand, demandSomewhere, maySomewhere, publicViewer, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError, isAppError } from '#shared/errors/app-error.ts';

/**
 * The meeting as everybody may see it, or (`internal`) with what is withheld, for those who may read that. A file that
 * is not internal says what the public may know, whoever fetches it: it may be passed on. Throws forbidden,
 * meeting_not_found, meeting_file_internal_only.
 */
export async function loadMeeting(deps: Deps, viewer: Viewer, id: number, internal: boolean): Promise<ShownMeeting> {
  if (internal) {
    demandSomewhere(viewer, 'withheld.read');
    const meeting = await showMeeting(deps, viewer, id);
    demand(viewer, 'withheld.read', { fora: [meeting.forum.id] });
    return meeting;
  }
  try {
    return await showMeeting(deps, publicViewer, id);
  } catch (error) {
    if (!isAppError(error) || !maySomewhere(viewer, 'meeting.read-draft')) throw error;
    await showMeeting(deps, viewer, id);
    throw new AppError('meeting_file_internal_only');
  }
}
