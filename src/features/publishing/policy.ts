import { keepsPlans, type Actor } from '#features/people/index.ts';

/** How the partnership's documents look: the secretariat. What may be read may be published by everybody. */
export function mayDesign(actor: Actor): boolean {
  return keepsPlans(actor);
}
