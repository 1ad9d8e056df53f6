/** A value of a change as it is told: what it was and what it is; `person` where it is one. */
export type ToldValue = Readonly<{ field: string; from: unknown; to: unknown; person: boolean }>;

const persons = new Set(['contact', 'deputy']);

/** The values of a flat change that say something, those that stayed as they were only once. */
export function toldValues(before: unknown, after: unknown): readonly ToldValue[] {
  const [was, is] = [recordOf(before), recordOf(after)];
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return fields
    .map((field) => {
      const to = is[field] ?? null;
      const from = was[field] ?? null;
      return { field, from: from === to ? null : from, to, person: persons.has(field) };
    })
    .filter(({ from, to }) => from !== null || to !== null);
}

/** The contacts that changes speak of. */
export function toldPersons(values: readonly ToldValue[]): readonly number[] {
  return values.flatMap(({ person, from, to }) => (person ? [from, to].filter((id) => typeof id === 'number') : []));
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
