import { keepsPlans, type Actor } from '#features/people/index.ts';

/** Who was written to is for the secretariat to see. */
export function keepsMail(actor: Actor): boolean {
  return keepsPlans(actor);
}
