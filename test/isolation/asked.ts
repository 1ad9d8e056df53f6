import fc, { type Arbitrary } from 'fast-check';
import { fromSchema } from '../contract/from-schema.ts';
import type { Description, Schema } from '../contract/operations.ts';
import { filled } from '../steering/addresses.ts';

/** One request, in one's own partnership or by somebody of the other there. A `form` is sent as a browser does, a `body` as JSON. */
export type Asked = Readonly<{
  by?: 'other';
  role: string;
  method: string;
  address: string;
  form?: Readonly<Record<string, string>>;
  body?: unknown;
  ifMatch?: string;
}>;

export type Form = Readonly<{ action: string; fields: Readonly<Record<string, string>> }>;

type Values = Readonly<Record<string, readonly string[]>>;

export type World = Readonly<{
  roles: readonly string[];
  /** what parameters of addresses can be: those of one's own partnership, and those of the other */
  own: Values;
  others: Values;
  words: readonly string[];
  pages: readonly string[];
  forms: readonly Form[];
  description: Description;
}>;

/** The forms of a page, each with what its fields have. */
export function formsIn(text: string, address: string): readonly Form[] {
  return [...text.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, attributes = '', inside = '']) => {
    if (!/method="post"/i.test(attributes)) return [];
    const fields = [...inside.matchAll(/<(?:input|button|select|textarea)([^>]*)>/g)].flatMap(([, field = '']) => {
      const name = /name="([^"]+)"/.exec(field)?.[1];
      return name === undefined ? [] : [[name, /value="([^"]*)"/.exec(field)?.[1] ?? 'x'] as const];
    });
    const action = /action="([^"]*)"/.exec(attributes)?.[1] ?? '';
    return [{ action: (action || address).replaceAll('&amp;', '&'), fields: Object.fromEntries(fields) }];
  });
}

/** Requests of every kind, with ids and words of the other partnership wherever one can stand. */
export function requestsIn(world: World): Arbitrary<Asked> {
  const role = fc.constantFrom(...world.roles);
  const mixed = Object.fromEntries(
    Object.entries(world.own).map(([name, values]) => [name, [...(world.others[name] ?? []), ...values.slice(0, 3)]]),
  );
  const strange = fc.constantFrom(...world.words, ...Object.values(world.others).flat());
  const pages = world.pages
    .flatMap((pattern) => filled(pattern, mixed))
    .flatMap((page) => [page, page, `${page === '/' ? '/_root' : page}.data`]);
  const query = fc.tuple(
    fc.constantFrom(
      'q',
      'plan',
      'fra',
      'forum',
      'sak',
      'helsefellesskap',
      'partnership',
      'from',
      'to',
      'person',
      'tiltak',
      'organisation',
      'kontakt',
      'side',
    ),
    strange,
  );
  const asked = fc.tuple(role, fc.constantFrom(...pages), fc.option(query)).map(([as, address, search]): Asked => ({
    role: as,
    method: 'GET',
    address: search ? `${address}?${new URLSearchParams([search])}` : address,
  }));
  const form = fc
    .tuple(role, fc.constantFrom(...world.forms), fc.infiniteStream(fc.option(strange, { freq: 3 })))
    .map(([as, { action, fields }, stream]): Asked => ({
      role: as,
      method: 'POST',
      address: action,
      form: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, stream.next().value ?? value])),
    }));
  const others = world.pages.flatMap((pattern) => filled(pattern, world.others));
  const elsewhere = fc.constantFrom(...others, ...pages).map((address): Asked => ({ by: 'other', role: 'public', method: 'GET', address }));
  return fc.oneof(
    { weight: 1, arbitrary: elsewhere },
    ...[asked, form, operationsIn(world, role, mixed, strange)].map((arbitrary) => ({ weight: 2, arbitrary })),
  );
}

function operationsIn({ description }: World, role: Arbitrary<string>, values: Values, strange: Arbitrary<string>): Arbitrary<Asked> {
  const { schemas } = description.components;
  const all = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { parameters = [], requestBody }]) =>
      filled(path, values).map((address) => ({
        method: method.toUpperCase(),
        address,
        parameters,
        schema: requestBody?.content['application/json']?.schema,
      })),
    ),
  );
  return fc.constantFrom(...all).chain(({ method, address, parameters, schema }) => {
    const free = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
    const search = free.length === 0 ? fc.constant(null) : fc.option(fc.tuple(fc.constantFrom(...free), strange));
    const body: Arbitrary<unknown> = schema ? fromSchema(schema as Schema, schemas) : fc.constant(undefined);
    return fc.tuple(role, search, body, fc.array(strange, { minLength: 12, maxLength: 12 })).map(([as, asked, made, words]): Asked => ({
      role: as,
      method,
      address: asked ? `${address}?${new URLSearchParams([asked])}` : address,
      body: made === undefined ? undefined : withStrange(made, words),
      ifMatch: '"plan-1"',
    }));
  });
}

/** A body where ids and words of the other stand in place of some of its own. */
function withStrange(value: unknown, words: readonly string[], at = { count: 0 }): unknown {
  if (Array.isArray(value)) return value.map((part) => withStrange(part, words, at));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withStrange(part, words, at)]));
  }
  at.count += 1;
  const word = words[at.count % words.length] ?? '';
  if (typeof value === 'number' && at.count % 2 === 0) return Number.isInteger(Number(word)) && word !== '' ? Number(word) : value;
  if (typeof value === 'string' && at.count % 3 === 0) return word;
  return value;
}
