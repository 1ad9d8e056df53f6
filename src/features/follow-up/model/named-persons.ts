import type { ShownPerson } from '#features/people/index.ts';

const byName = new Intl.Collator('nb');

/** Each of the persons once, by name; those whose names are not shown are left out. */
export function namedPersons(persons: Iterable<ShownPerson>): readonly ShownPerson[] {
  const distinct = new Map([...persons].map((person) => [person.id, person]));
  const named = [...distinct.values()].filter(({ name }) => name !== null);
  return named.toSorted((one, other) => byName.compare(one.name ?? '', other.name ?? ''));
}
