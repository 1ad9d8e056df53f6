import type { ContactView, PlanView } from '../../model/plan-view.ts';
import { placedItems } from '../../model/placed-items.ts';

/** The contacts that the plan names, once each, in Norwegian alphabetical order. */
export function contactsOf(plan: PlanView): readonly ContactView[] {
  const byId = new Map(placedItems(plan.areas).flatMap(({ item }) => item.contacts.map((contact) => [contact.id, contact] as const)));
  const { compare } = new Intl.Collator('nb');
  return [...byId.values()].toSorted((a, b) => compare(a.name, b.name));
}
