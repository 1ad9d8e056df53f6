import { sql } from 'kysely';
import { may, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import type { FollowKind } from '../model/notice.ts';

/** Whether the viewer follows something; `mayFollow` is false where nobody has said which of the contacts they are. */
export type FollowState = Readonly<{ kind: FollowKind; id: number; mayFollow: boolean; follows: boolean }>;

/** Null for whoever is not signed in. */
export async function followState({ db }: Deps, viewer: Viewer, kind: FollowKind, id: number): Promise<FollowState | null> {
  if (viewer.role === 'public' || viewer.role === 'system') return null;
  if (viewer.contactId === null || !may(viewer, 'notice.follow')) return { kind, id, mayFollow: false, follows: false };
  const column = sql.ref(`${kind}_id`);
  const { rows } = await sql`select from follows where contact_id = ${viewer.contactId} and ${column} = ${id}`.execute(db);
  return { kind, id, mayFollow: true, follows: rows.length > 0 };
}
