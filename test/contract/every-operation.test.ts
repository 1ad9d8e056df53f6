import fc, { type Arbitrary } from 'fast-check';
import { expect, test } from 'vitest';
import { describeEachDatabase } from '../support/databases.ts';
import { openApi, type ApiApp, type Call } from './api-app.ts';
import { conformance } from './conforms.ts';
import { examplesFor, type Example } from './examples.ts';
import { broken, fromSchema, nasty } from './from-schema.ts';
import { operationsOf, type Description, type Operation, type Parameter } from './operations.ts';

/** Tries of each operation. */
const runs = 60;
const seed = 20261122;

describeEachDatabase('every operation of the description', (database) => {
  test('is done when it is asked for as described, and answers as described', async () => {
    const api = await openApi(database().program);
    const description = await api.describe();
    const operations = new Map(operationsOf(description).map((operation) => [operation.id, operation]));
    const examples = examplesFor(api);
    // An operation that nobody gave an example of is one that nobody has tried.
    expect(Object.keys(examples).toSorted()).toEqual([...operations.keys()].toSorted());
    const check = conformance(description);
    for (const [id, example] of Object.entries(examples)) {
      const operation = operations.get(id) as Operation;
      const answer = await api.call(await exampleCall(api, operation, example));
      expect([id, answer.status, check(operation, answer)], answer.text).toEqual([id, example.status, []]);
    }
    await api.app.close();
  }, 120_000);

  test('answers any input as described, and never with a fault of its own', async () => {
    const api = await openApi(database().program);
    const description = await api.describe();
    const check = conformance(description);
    const seen = new Map<string, Set<number>>();
    for (const operation of operationsOf(description)) {
      const statuses = new Set<number>();
      seen.set(operation.id, statuses);
      const call = anyCall(operation, description, api);
      for (const [at, one] of fc.sample(call, { numRuns: runs, seed }).entries()) {
        const role = ['secretariat', 'public', 'member', 'contact:1', 'contact:999', '\u00e5'][at % 12] ?? 'secretariat';
        const answer = await api.call(one, role);
        statuses.add(answer.status);
        const faults = answer.status >= 500 ? [`answered ${answer.status}`] : check(operation, answer);
        expect(faults, `${JSON.stringify(one)} as ${role}: ${answer.text.slice(0, 500)}`).toEqual([]);
      }
    }
    // The generator reaches the inside of the operations too, and is not only turned away at the door.
    const done = [...seen].filter(([, statuses]) => [...statuses].some((status) => status < 300)).map(([id]) => id);
    expect(done.length, done.join()).toBeGreaterThan(seen.size * 0.7);
    await api.app.close();
  }, 120_000);
});

async function exampleCall(api: ApiApp, operation: Operation, { path = {}, query, body, matches }: Example): Promise<Call> {
  const etag = matches && String((await api.call({ method: 'GET', url: matches })).headers['etag']);
  return {
    method: operation.method,
    url: addressOf(operation.path, path) + (query ? `?${query}` : ''),
    headers: { ...(etag && { 'if-match': etag }), ...(body !== undefined && { 'content-type': 'application/json' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  };
}

function addressOf(path: string, values: Readonly<Record<string, unknown>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => encode(String(values[name])));
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** Requests of all kinds: as described and not, of what is there and what is not. */
function anyCall(operation: Operation, { components }: Description, api: ApiApp): Arbitrary<Call> {
  const { schemas } = components;
  const known: Readonly<Record<string, readonly unknown[]>> = {
    plan: [api.slug],
    item: ['fagnettverk-for-digital-samhandling', 'kartlegge-eksisterende-tiltak'],
    period: ['2024', '2025', '2026'],
    number: [1],
    webhook: [api.webhook],
    delivery: [api.delivery],
    partnership: [api.steering.partnership],
    forum: [api.steering.forum, api.steering.above],
    seat: [api.steering.seat],
    person: [api.steering.person],
    party: [api.steering.party],
    organisation: [api.steering.organisation],
    meeting: [api.steering.underWay, api.steering.meeting, api.steering.draft],
    agendaItem: [api.steering.agendaItem],
    entry: [api.steering.agendaItem],
    case: [api.steering.case],
    decision: [api.steering.decision],
    assignment: [api.steering.assignment],
    paper: [api.steering.paper],
    'if-match': ['"item-2"', '"cell-1"', '"cell-0"', '*', 'W/"item-2.abc"', '"item-99999999999"', '"'],
  };
  const valueOf = ({ name, schema, in: place }: Parameter): Arbitrary<unknown> => {
    const own = fromSchema(schema, schemas);
    const odd = place === 'header' ? fc.constantFrom('x', '"x"', '') : fc.constantFrom(...nasty);
    const real = known[name] ? fc.constantFrom(...known[name]) : own;
    return fc.oneof({ arbitrary: real, weight: 10 }, { arbitrary: own, weight: place === 'header' ? 0 : 1 }, { arbitrary: odd, weight: 1 });
  };
  const of = (place: Parameter['in']): Arbitrary<Readonly<Record<string, unknown>>> =>
    fc.record(
      Object.fromEntries(operation.parameters.filter((parameter) => parameter.in === place).map((one) => [one.name, valueOf(one)])),
      place === 'path' ? {} : { requiredKeys: [] },
    );
  // What names rows that are there is hardly found by chance: the example's body is among the good ones.
  const own = operation.body ? [{ arbitrary: fc.constant(examplesFor(api)[operation.id]?.body), weight: 1 }] : [];
  const good = operation.body ? fc.oneof({ arbitrary: fromSchema(operation.body, schemas), weight: 4 }, ...own) : fc.constant(undefined);
  const json = fc.oneof({ arbitrary: good, weight: 5 }, { arbitrary: broken(good), weight: operation.body ? 3 : 0 });
  const text = fc.oneof(
    { arbitrary: json.map((value) => (value === undefined ? undefined : JSON.stringify(value))), weight: 9 },
    {
      arbitrary: fc.constantFrom('{', '', 'null', '[', '{"a":}', '{"__proto__":{"x":1}}', '{"constructor":{"prototype":1}}', '\u0000'),
      weight: 1,
    },
  );
  const type = fc.oneof(
    { arbitrary: fc.constant('application/json'), weight: 12 },
    { arbitrary: fc.constantFrom('text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'x'), weight: 1 },
  );
  return fc.tuple(of('path'), of('query'), of('header'), text, type).map(([path, query, headers, body, contentType]) => ({
    method: operation.method,
    url: addressOf(operation.path, path) + queryOf(query),
    headers: { ...(headers as Record<string, string>), ...(body !== undefined && { 'content-type': contentType }) },
    body: operation.method === 'GET' ? undefined : body,
  }));
}

function queryOf(query: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(query).map(([name, value]) => `${encode(name)}=${encode(String(value))}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
