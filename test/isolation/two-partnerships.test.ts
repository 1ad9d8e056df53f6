import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inScope } from '#platform/db/scope.ts';
import type { Description } from '../contract/operations.ts';
import { openTestDatabase } from '../support/databases.ts';
import { planDocument } from '../support/plan-documents.ts';
import { startServerOn, type TestServer } from '../support/server.ts';
import { everything, pagePatterns } from '../steering/addresses.ts';
import { plant } from '../steering/plant.ts';
import { createSecrets } from '../steering/secrets.ts';
import { textOfAnswer } from '../steering/text-of-answer.ts';
import { formsIn, requestsIn, type Asked, type Form, type World } from './asked.ts';
import { copyPartnership, snapshot } from './copy-partnership.ts';
import { allTables } from './fill-every-table.ts';

const other = { word: 'zqxhemb', apart: 100_000 };
const third = { word: 'zqxhemc', apart: 200_000 };
const long = 300_000;

const feeds = `/vedtak.csv /arshjul/calendar.ics /endringer.atom /katalog.ttl /katalog.jsonld /innbygging/:plan /robots.txt
  /fora/:forum/calendar.ics /moter/:meeting/calendar.ics /moter/:meeting/invite.ics /planer/:plan/endringer.atom
  /planer/:plan/filer/json /planer/:plan/filer/csv /vedlegg/:paper`.split(/\s+/);

describe('two partnerships in one installation', () => {
  let server: TestServer;
  let owner: Awaited<ReturnType<typeof openTestDatabase>>['database'];
  let own: Readonly<{ id: number; slug: string }>;
  let world: World;
  let before: Readonly<Record<string, string>>;

  beforeAll(async () => {
    const opened = await openTestDatabase('embedded');
    owner = opened.database;
    server = await startServerOn(opened, [planDocument()]);
    await plant(server.deps, createSecrets('zqxown'), createSecrets('zqxnavn'));
    await sql`create schema copies`.execute(owner.db);
    const source = await snapshot(owner.db);
    for (const { word, apart } of [other, third]) await copyPartnership(owner.db, source, word, apart);
    await sql`drop schema copies cascade`.execute(owner.db);
    await sql`select touch_content()`.execute(owner.db);
    const { rows } = await sql<{ id: number; slug: string }>`select id, slug from partnerships order by id limit 1`.execute(owner.db);
    own = rows[0] ?? { id: 0, slug: '' };
    before = await checksums();
    const [mine, others] = await Promise.all([own.id, own.id + other.apart].map((id) => inScope(id, () => everything(server.deps.db))));
    const person = mine?.person?.[0];
    const roles = ['public', 'member', 'secretariat', `contact:${person}`, `contact:${others?.person?.[0]}`];
    const description = (await (await ask({ role: 'public', method: 'GET', address: '/api/v1/openapi.json' })).json()) as Description;
    world = {
      roles,
      own: mine ?? {},
      others: others ?? {},
      words: [other.word, third.word, '100001', '200001'],
      pages: pagePatterns,
      forms: await allForms(),
      description,
    };
  }, long);
  afterAll(() => server?.close());

  function ask({ role, method, address, form, body, ifMatch }: Asked, slug = own.slug): Promise<Response> {
    const type = form ? 'application/x-www-form-urlencoded' : body === undefined ? undefined : 'application/json';
    return fetch(server.url + address, {
      method,
      redirect: 'manual',
      headers: {
        cookie: `rolle=${encodeURIComponent(role)}; helsefellesskap=${slug}`,
        origin: server.url,
        connection: 'close',
        ...(type && { 'content-type': type }),
        ...(ifMatch && { 'if-match': ifMatch }),
      },
      ...(form ? { body: new URLSearchParams(form).toString() } : body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  async function told(asked: Asked, slug?: string): Promise<Readonly<{ status: number; text: string }>> {
    const answer = await ask(asked, slug);
    const text = await textOfAnswer(new Uint8Array(await answer.arrayBuffer()));
    return { status: answer.status, text: `${text}${JSON.stringify([...answer.headers])}` };
  }

  /** The forms of the pages of one's own, as the secretariat has them. */
  async function allForms(): Promise<readonly Form[]> {
    const values = await inScope(own.id, () => everything(server.deps.db));
    const pages = pagePatterns.flatMap((pattern) => fillOne(pattern, values));
    const forms: Form[] = [];
    for (const address of pages) {
      if (/^\/(valg|innlesing)/.test(address)) continue;
      const { text } = await told({ role: 'secretariat', method: 'GET', address });
      forms.push(...formsIn(text, address));
    }
    return forms;
  }

  function fillOne(pattern: string, values: Readonly<Record<string, readonly string[]>>): readonly string[] {
    let known = true;
    const address = pattern.replaceAll(/:(\w+)/g, (_all, name: string) => {
      const [value] = values[name] ?? [];
      known &&= value !== undefined;
      return encodeURIComponent(value ?? '');
    });
    return known ? [address] : [];
  }

  /** A digest of every row of the other two, by table. */
  async function checksums(): Promise<Readonly<Record<string, string>>> {
    const found: Record<string, string> = {};
    for (const { name } of await allTables(owner.db)) {
      for (const { apart } of [other, third]) {
        const { rows } = await inScope(own.id + apart, () =>
          sql<{ digest: string | null }>`select md5(string_agg(t::text, ',' order by t::text)) as digest from ${sql.table(name)} t`.execute(
            owner.program,
          ),
        );
        if (name !== 'content_versions') found[`${name} ${apart}`] = rows[0]?.digest ?? '';
      }
    }
    return found;
  }

  const asked: string[] = [];

  /** A text of the others in an answer, or an address of theirs that nobody has asked with. */
  function leakIn(address: string, shown: string): string | null {
    // The page where one chooses tells the names of all, and nothing else.
    const names = new RegExp(`zqxhem[bc](?: partnerships\\.name|-${own.slug}(?![a-z0-9-]))`, 'g');
    const text = address.startsWith('/velg') ? shown.replaceAll(names, '') : shown;
    const lower = text.toLowerCase();
    const secret = /zqxhem[bc](?: |%20|\+|&#32;)[a-z_]+\.[a-z_]+/.exec(lower);
    if (secret) return around(text, secret.index);
    // Numbers that stand after it without the markup between them are not its own.
    for (const { 0: slug, index } of lower.matchAll(/zqxhem[bc]-[a-z0-9-]*[a-z]/g)) {
      if (!asked.some((said) => said.includes(slug))) return around(text, index);
    }
    return null;
  }

  function around(text: string, at: number): string {
    return text.slice(Math.max(0, at - 80), at + 120);
  }

  test(
    'show nothing of each other, whatever is asked, and change nothing',
    async () => {
      const kinds = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(fc.array(requestsIn(world), { minLength: 1, maxLength: 14 }), async (sequence) => {
          for (const request of sequence) {
            asked.push(JSON.stringify(request).toLowerCase());
            const theirs = request.by === 'other';
            const { status, text } = await told(request, theirs ? `${other.word}-${own.slug}` : own.slug);
            // What the other sees of its own is kept, if anything is, for the next who asks.
            const leak = leakIn(request.address, theirs ? text.replaceAll(other.word, '') : text);
            const kind = `${theirs ? 'other ' : ''}${request.method === 'GET' ? 'read' : 'write'} ${Math.floor(status / 100)}00`;
            kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
            if (leak !== null) throw new Error(`${request.method} ${request.address} (${status}) shows ${leak}`);
            if (status >= 500) throw new Error(`${request.method} ${request.address} fell: ${status}`);
          }
        }),
        { numRuns: Number(process.env['FC_RUNS'] ?? 25), ...(process.env['FC_SEED'] && { seed: Number(process.env['FC_SEED']) }) },
      );
      expect([...kinds.keys()]).toEqual(expect.arrayContaining(['read 200', 'read 400', 'write 300', 'write 400', 'other read 200']));
      const after = await checksums();
      expect(Object.keys(before).filter((name) => after[name] !== before[name])).toEqual([]);
      if (process.env['FC_RUNS']) console.log(kinds);
    },
    long,
  );

  test(
    'show nothing of each other to those who ask for the same just after, so nothing that is kept for one is given to the other',
    async () => {
      const operations = Object.entries(world.description.paths).flatMap(([path, methods]) => (methods['get'] ? [path] : []));
      const everywhere = [...pagePatterns, ...operations, ...feeds].flatMap((pattern) =>
        [world.own, world.others].flatMap((values) => fillOne(pattern, values)),
      );
      for (const address of new Set(everywhere)) {
        for (const role of ['public', 'secretariat']) {
          const request: Asked = { role, method: 'GET', address };
          asked.push(JSON.stringify(request).toLowerCase());
          const there = await told(request, `${other.word}-${own.slug}`);
          expect([address, there.status, leakIn(address, (await told(request)).text)]).toEqual([address, there.status, null]);
        }
      }
    },
    long,
  );

  // After the other: reading what is withheld is written into the record of who reads.
  test('are both there: each shows its own words to its own secretariat', async () => {
    const places = new Set<string>();
    for (const address of pagePatterns.flatMap((pattern) => fillOne(pattern, world.others))) {
      const { text } = await told({ role: 'secretariat', method: 'GET', address }, `${other.word}-${own.slug}`);
      for (const [place] of text.matchAll(/zqxhemb [a-z_]+\.[a-z_]+/g)) places.add(place);
      expect([address, text.includes(third.word)]).toEqual([address, address === '/velg']);
    }
    expect(places.size).toBeGreaterThan(40);
    expect(world.forms.length).toBeGreaterThan(30);
    expect(Object.values(before).filter((digest) => digest !== '').length).toBeGreaterThan(80);
  });
});
