export const roles = ['secretariat', 'editor', 'member', 'contact', 'reader', 'public'] as const;

/** What a person is foremost in a partnership; history keeps it. A member has a seat in some forum, see `posts`. */
export type Role = (typeof roles)[number];

/** Who did something, as history keeps it. */
export type ActorRole = Role | 'system';

export const posts = ['chair', 'secretary', 'member', 'observer'] as const;

/** What somebody is in one forum; a deputy is what the one they stand in for is. */
export type Post = Readonly<{ forumId: number; as: (typeof posts)[number] }>;

/**
 * Who acts, and who looks, in one partnership: all that rights follow from. `system` is the program itself and the operator
 * at the command line. `name` is what history writes beside the role; `contactId` is who they are among those whom plans
 * and fora name; `sectorIds` the sectors whose plans they edit; `accountId` who signed in.
 */
export type Actor = Readonly<{
  role: ActorRole;
  name: string | null;
  contactId: number | null;
  posts: readonly Post[];
  sectorIds: readonly number[];
  accountId: number | null;
}>;

/** The same shape: every query takes the viewer. */
export type Viewer = Actor;

/** An actor of a role, who is nothing more than what is said. */
export function actorAs(role: ActorRole, more: Partial<Omit<Actor, 'role'>> = {}): Actor {
  return { role, name: null, contactId: null, posts: [], sectorIds: [], accountId: null, ...more };
}

export const publicViewer: Viewer = actorAs('public');
export const systemActor: Actor = actorAs('system');

export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}
