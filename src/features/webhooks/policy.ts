import { keepsPlans, type Actor } from '#features/people/index.ts';

/** Who is told of changes is for the secretariat to say and to see. */
export function mayKeepWebhooks(actor: Actor): boolean {
  return keepsPlans(actor);
}
