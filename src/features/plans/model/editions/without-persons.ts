import type { Item, PlanDocument } from '../plan-document.ts';

/** The document with units as its only contacts. */
export function withoutPersons(document: PlanDocument, isUnit: (name: string) => boolean): PlanDocument {
  const shown = (item: Item): Item => {
    const { contacts = [], ...rest } = item;
    const units = contacts.filter(({ name }) => isUnit(name));
    return units.length > 0 ? { ...rest, contacts: units } : rest;
  };
  return {
    ...document,
    areas: document.areas.map((area) => ({
      ...area,
      groups: area.groups.map((group) => ({ ...group, items: group.items.map(shown) })),
    })),
  };
}
