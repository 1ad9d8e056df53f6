import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planDocument } from '../support/plan-documents.ts';
import { makeForum, makePerson } from '../support/steering.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { everything, filled, pagePatterns } from './addresses.ts';
import { crawl, read, type Seen } from './crawl.ts';
import { plant } from './plant.ts';
import { questionsOf, questionsOfApi, withoutWords } from './questions.ts';
import { createSecrets, type Secrets } from './secrets.ts';

const most = 8000;
const long = 600_000;

type Paths = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

describe('what is kept from somebody', () => {
  const secrets = createSecrets('zqxhem');
  const names = createSecrets('zqxnavn');
  let server: TestServer;
  /** a contact who sits nowhere, and a forum that nothing lies with */
  let stranger: number;
  let otherForum: number;
  let paths: Paths;
  /** What the secretariat comes to, from everywhere: all that there is. */
  let all: readonly Seen[];
  let open: readonly Seen[];

  beforeAll(async () => {
    server = await startTestServer([planDocument()]);
    await plant(server.deps, secrets, names);
    const { rows } = await sql<{ id: number }>`select id from partnerships order by id limit 1`.execute(server.deps.db);
    const partnership = rows[0]?.id ?? 0;
    stranger = await makePerson(server.deps.db, partnership);
    otherForum = await makeForum(server.deps.db, partnership, { slug: 'annet', name: 'Et annet utvalg' });
    const description = await fetch(`${server.url}/api/v1/openapi.json`);
    ({ paths } = (await description.json()) as { paths: Paths });
    all = await crawl(server.url, { role: 'secretariat', from: await everyAddress(), most });
    open = await crawlAs('public');
  }, long);
  afterAll(() => server?.close());

  /** Every page and every operation, with everything its parameters can be, and what a page gets when it is turned to. */
  async function everyAddress(): Promise<readonly string[]> {
    const values = await everything(server.deps.db);
    const operations = Object.entries(paths).flatMap(([path, methods]) => (methods['get'] ? filled(path, values) : []));
    const pages = pagePatterns.flatMap((pattern) => filled(pattern, values));
    return ['/', '/_root.data', ...pages, ...pages.map((page) => `${page}.data`), ...operations, '/api/v1/openapi.json', '/robots.txt'];
  }

  /** One who knows every address but none of the words: these stand in some addresses, as in those of personal feeds. */
  function crawlAs(role: string): Promise<readonly Seen[]> {
    const known = all.map(({ address }) => address).filter((address) => ![secrets, names].some((of) => of.foundIn(address).length > 0));
    return crawl(server.url, { role, from: ['/', '/fora', ...known], most });
  }

  /** Where the words of `of` stand in what was seen, as `place at address`. */
  function leaks(of: Secrets, seen: readonly Seen[]): readonly string[] {
    return seen.flatMap(({ address, status, text, headers }) =>
      of.foundIn(text + headers).map((place) => `${place} at ${address} (${status})`),
    );
  }

  test('is shown to the secretariat, every single word of it, so that the other tests look for what can be found', () => {
    const found = new Set(all.flatMap(({ text }) => [...secrets.foundIn(text), ...names.foundIn(text)]));
    const expected = [...secrets.places(), ...names.places()].filter(
      (place) => !secrets.shownToNobody.some((beginning) => place.startsWith(beginning)),
    );
    expect(expected.filter((place) => !found.has(place))).toEqual([]);
  });

  test('brings no page and no operation to fall, whatever its parameters are', () => {
    expect([...all, ...open].filter(({ status }) => status >= 500).map(({ address }) => address)).toEqual([]);
    expect(open.filter(({ status }) => status === 200).length).toBeGreaterThan(100);
  });

  test('is in no page, file, feed or answer that the public comes to, nor in what it asks for by its address', () => {
    expect(leaks(secrets, open)).toEqual([]);
  });

  test('is no name of a person where the partnership shows roles', () => {
    // Choosing who one is stands in for signing in, and names those one may be.
    const elsewhere = open.filter(({ address }) => !/^\/rolle(\.data)?(\?|$)/.test(address));
    expect(leaks(names, elsewhere)).toEqual([]);
  });

  test.each([
    ['a contact who sits in no forum', () => `contact:${stranger}`],
    ['the chair of another forum', () => `chair:${otherForum}`],
  ] as const)(
    'is in nothing that %s comes to, but for the names',
    async (_who, role) => {
      const seen = await crawlAs(role());
      expect(seen.filter(({ status }) => status === 200).length).toBeGreaterThan(100);
      const kept = leaks(secrets, seen).filter((leak) => !secrets.forThoseWhoTakePart.some((place) => leak.startsWith(place)));
      expect(kept).toEqual([]);
    },
    long,
  );

  test(
    'is not told either by what a search for it finds',
    async () => {
      const values = await everything(server.deps.db);
      const questions = [...questionsOf(open), ...questionsOfApi(paths, (path) => filled(path, values).slice(0, 2))];
      expect(questions.map(({ name }) => name)).toEqual(expect.arrayContaining(['/sok?q', '/vedtak?q', '/api/v1/search?q']));
      const told: string[] = [];
      for (const { name, ask } of questions) {
        const nothing = 'zqxingentingzq';
        const expected = await read(server.url, ask(nothing), 'public');
        for (const place of secrets.places()) {
          const word = secrets.in(place);
          const answer = await read(server.url, ask(word), 'public');
          if (withoutWords(answer.text, word) !== withoutWords(expected.text, nothing)) told.push(`${place} by ${name}`);
        }
      }
      expect(told).toEqual([]);
    },
    long,
  );
});
