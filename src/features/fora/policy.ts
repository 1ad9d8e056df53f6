import { keepsPlans, type Actor, type Viewer } from '#features/people/index.ts';

/** Fora, mandates, seats, meetings, numbers, decisions: the secretariat keeps them. */
export function keepsFora(actor: Actor): boolean {
  return keepsPlans(actor);
}

/** What is withheld from the public, and what is not yet called: those who keep it and the members of the fora. */
export function readsWithheld(viewer: Viewer): boolean {
  return keepsFora(viewer) || viewer.role === 'member';
}

/** Raising a case, answering and reporting on an assignment, writing in the meeting, remarks to minutes: who takes part. */
export function takesPart(actor: Actor): boolean {
  return actor.role !== 'public';
}

/** Names of persons who sit in fora: everybody who takes part, and the public where the partnership shows names. */
export function seesNames(viewer: Viewer, partnershipShowsNames: boolean): boolean {
  return viewer.role !== 'public' || partnershipShowsNames;
}
