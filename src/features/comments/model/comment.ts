import type { ActorRole } from '#shared/actor.ts';

export const longestComment = 4000;
export const mostMentions = 10;
/** minutes that whoever wrote a comment may change it */
export const editableMinutes = 60;

/** A comment as the viewer may see it. `text` is null where it was removed; `who` null where nobody in particular wrote it. */
export type CommentView = Readonly<{
  id: number;
  version: number;
  text: string | null;
  who: string | null;
  role: ActorRole;
  /** ISO times; `editedAt` null where it stands as written */
  at: string;
  editedAt: string | null;
  removedAt: string | null;
  /** those whom it mentions */
  mentions: readonly string[];
  mayEdit: boolean;
  mayRemove: boolean;
}>;
