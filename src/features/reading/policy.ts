import { keepsPlans, type Actor } from '#features/people/index.ts';

/** Reading documents in, settling them and taking them in: the secretariat. */
export function mayRead(actor: Actor): boolean {
  return keepsPlans(actor);
}
