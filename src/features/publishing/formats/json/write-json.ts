import type { WriteFormat } from '../../model/format.ts';

/** The plan document of docs/plan.schema.json, its fields in the order of the schema, indented. */
export const writeJson: WriteFormat = async ({ document }) => new TextEncoder().encode(`${JSON.stringify(ordered(document), null, 2)}\n`);

const order = [
  'format',
  'title',
  'partnership',
  'scope',
  'kind',
  'sector',
  'year',
  'language',
  'edition',
  'label',
  'date',
  'adoptions',
  'body',
  'outcome',
  'plan',
  'periods',
  'statuses',
  'key',
  'number',
  'name',
  'role',
  'email',
];

/** Known fields first, as people read them; the rest as they come. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]): readonly [string, unknown] => [name, ordered(inner)]);
  return Object.fromEntries(entries.sort(([one], [other]) => place(one) - place(other)));
}

function place(name: string): number {
  const at = order.indexOf(name);
  return at === -1 ? order.length : at;
}
