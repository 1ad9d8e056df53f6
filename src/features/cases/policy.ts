import { keepsFora } from '#features/fora/index.ts';
import type { Actor } from '#features/people/index.ts';

/** Answering and reporting on an assignment: the secretariat, the members of the fora, and the contact it lies with. */
export function answersFor(actor: Actor, responsibleContactId: number | null): boolean {
  return keepsFora(actor) || actor.role === 'member' || (actor.contactId !== null && actor.contactId === responsibleContactId);
}
