import { keepsPlans, type Actor } from '#features/people/index.ts';

/** The secretariat writes every cell; a contact writes the cells of the items that name them. */
export function mayWriteCells(actor: Actor, contactIds: readonly number[]): boolean {
  return keepsPlans(actor) || (actor.role === 'contact' && actor.contactId !== null && contactIds.includes(actor.contactId));
}

/** Titles, places, contacts, funding, target pictures, taking items in and out: the secretariat. */
export function mayArrange(actor: Actor): boolean {
  return keepsPlans(actor);
}

/** A batch is undone by the secretariat, or by the person who did it. */
export function mayUndo(actor: Actor, by: Readonly<{ role: string; name: string | null }>): boolean {
  return keepsPlans(actor) || (actor.role === 'contact' && by.role === actor.role && by.name === actor.name);
}

/** Names of persons in history: everybody who takes part; the public sees the role. */
export function maySeeWho(viewer: Actor): boolean {
  return viewer.role !== 'public';
}
