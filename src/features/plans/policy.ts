import { may, type Actor, type About, type Viewer } from '#features/people/index.ts';
import type { PlanView } from './model/plan-view.ts';

// What the table of rights (people/access) says of plans, for those who ask it often.

/** Whose a plan is, as rights see it: its sector; null for the overall plan. */
export type PlanOf = Readonly<{ sectorId: number | null }>;

/** The cells of an item that names these contacts. */
export function mayWriteCells(actor: Actor, plan: PlanOf, contactIds: readonly number[]): boolean {
  return may(actor, 'plan.write-cells', { ...aboutPlan(plan), contacts: contactIds });
}

/** Titles, places, contacts, funding, target pictures, taking items in and out. */
export function mayArrange(actor: Actor, plan: PlanOf): boolean {
  return may(actor, 'plan.arrange', aboutPlan(plan));
}

/** Whoever keeps the plan undoes every batch; a contact those that they did themselves. */
export function mayUndo(actor: Actor, plan: PlanOf, by: Readonly<{ role: string; name: string | null }>): boolean {
  const isTheirs = actor.contactId !== null && actor.name !== null && by.role === actor.role && by.name === actor.name;
  return may(actor, 'plan.undo', { ...aboutPlan(plan), contacts: isTheirs && actor.contactId !== null ? [actor.contactId] : [] });
}

/** Names of persons in history: the public sees the role. */
export function maySeeWho(viewer: Viewer): boolean {
  return may(viewer, 'names.read');
}

/** Whether the viewer may know of a plan: everybody of one that is open. */
export function seesPlan(viewer: Viewer, plan: Pick<PlanView, 'sectorId' | 'openedAt' | 'areas'>): boolean {
  if (plan.openedAt !== null) return true;
  const items = plan.areas.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  const contacts = items.flatMap((item) => item.contacts.map(({ id }) => id));
  return may(viewer, 'plan.read-draft', { ...aboutPlan(plan), contacts });
}

export function aboutPlan({ sectorId }: PlanOf): About {
  return { sectors: [sectorId] };
}
