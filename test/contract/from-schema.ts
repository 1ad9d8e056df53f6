import fc, { type Arbitrary } from 'fast-check';
import type { Schema } from './operations.ts';

/** What has broken programs before: markup, formulas, controls, halves of characters, names of prototypes, long ones. */
export const nasty = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\udc00x',
  '\u202e',
  '\uffff',
  "'; drop table plans; --",
  '<script>alert(1)</script>',
  '=HYPERLINK("http://x")',
  '../../etc/passwd',
  '%00',
  '%',
  '{{7*7}}',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'NaN',
  '-1',
  '1e309',
  '9'.repeat(40),
  'å'.repeat(300),
  'x'.repeat(5000),
  '🤷🏽‍♀️',
] as const;

type Schemas = Readonly<Record<string, Schema>>;

/** Values that the schema describes. */
export function fromSchema(schema: Schema, schemas: Schemas): Arbitrary<unknown> {
  const inner = (part: Schema): Arbitrary<unknown> => fromSchema(part, schemas);
  if (schema.$ref) return inner(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(inner));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (typeof schema.type === 'string' ? schema.type : schema.type?.[0]) {
    case 'object':
      return fromObject(schema, inner);
    case 'array':
      return fc.array(inner(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: Math.min(schema.maxItems ?? 3, 3) });
    case 'integer':
      return fc.integer({ min: Math.max(schema.minimum ?? -5, -(2 ** 31)), max: Math.min(schema.maximum ?? 2 ** 31 - 1, 2 ** 31 - 1) });
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return fromString(schema);
    default:
      return fc.jsonValue();
  }
}

function fromObject(schema: Schema, inner: (part: Schema) => Arbitrary<unknown>): Arbitrary<unknown> {
  const entries = Object.entries(schema.properties ?? {});
  const required = new Set(schema.required ?? []);
  return fc.record(Object.fromEntries(entries.map(([name, part]) => [name, inner(part)])), {
    requiredKeys: entries.map(([name]) => name).filter((name) => required.has(name)),
  });
}

function fromString({ format, pattern, minLength = 0, maxLength = 60 }: Schema): Arbitrary<string> {
  if (format === 'date') return fc.constantFrom('2026-01-31', '2024-02-29', '0001-01-01', '9999-12-31');
  if (format === 'uri') return fc.webUrl();
  if (format === 'date-time') return fc.constantFrom('2026-01-31T10:00:00Z', '2024-02-29T23:59:59.999+14:00', '0001-01-01T00:00:00Z');
  const allowed = new RegExp(pattern ?? '');
  const fits = (text: string): boolean => text.length >= minLength && text.length <= maxLength && allowed.test(text);
  const strange = nasty.filter(fits);
  // What a pattern allows is made from the pattern: waiting for chance to meet it may last for ever.
  const any = pattern ? fc.stringMatching(allowed) : fc.string({ minLength, maxLength: Math.min(maxLength, 60), unit: 'binary' });
  const text = any.filter(fits);
  return strange.length === 0 ? text : fc.oneof(text, fc.constantFrom(...strange));
}

/** A value that was right, with something in it that is not: another type, a name too much, one too few. */
export function broken(value: Arbitrary<unknown>): Arbitrary<unknown> {
  const wrong = fc.oneof(fc.constantFrom(...nasty), fc.constantFrom(null, true, -1, 1.5, 2 ** 60, 1e308, [], {}, [[]]), fc.jsonValue());
  return fc.oneof(
    wrong,
    fc.tuple(value, wrong, fc.nat()).map(([good, bad, at]) => {
      if (typeof good !== 'object' || good === null) return bad;
      const names = Object.keys(good);
      const name = names[at % Math.max(1, names.length)] ?? 'more';
      return { ...good, [name]: bad };
    }),
    fc.tuple(value, fc.nat()).map(([good, at]) => {
      const entries = Object.entries((good ?? {}) as object);
      return Object.fromEntries(entries.toSpliced(at % Math.max(1, entries.length), 1));
    }),
    fc.tuple(value, wrong).map(([good, bad]) => ({ ...(good as object), more: bad })),
  );
}
