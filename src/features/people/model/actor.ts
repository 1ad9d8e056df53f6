export const roles = ['secretariat', 'contact', 'member', 'public'] as const;
export type Role = (typeof roles)[number];

/** Who did something, as history keeps it. */
export type ActorRole = Role | 'system';

/**
 * Who acts, and who looks. `system` loads examples and runs commands. `contactId` says which contact a 'contact' is;
 * `name` is what history writes beside the role, null where there is none.
 */
export type Actor = Readonly<{
  role: ActorRole;
  name: string | null;
  contactId: number | null;
}>;

/** The same shape: every query takes the viewer. */
export type Viewer = Actor;

export const publicViewer: Viewer = { role: 'public', name: null, contactId: null };
export const systemActor: Actor = { role: 'system', name: null, contactId: null };

export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}

/** Keeps the plan: the secretariat, and the program itself when it loads what a person has settled. */
export function keepsPlans(actor: Actor): boolean {
  return actor.role === 'secretariat' || actor.role === 'system';
}
