import { mkdtemp, rm, writeFile, mkdir, cp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import rules from '../dependency-rules.json' with { type: 'json' };

async function brokenRules(folder: string): Promise<readonly string[]> {
  const { output } = await cruise(['src'], {
    baseDir: folder,
    parser: 'swc',
    tsPreCompilationDeps: 'specify',
    exclude: { path: 'node_modules' },
    ruleSet: rules as IConfiguration,
    validate: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import'], extensions: ['.ts', '.tsx', '.js'] },
  } as never);
  const { summary } = output as ICruiseResult;
  if (summary.totalCruised < 5) throw new Error(`only ${summary.totalCruised} modules were read: the reading itself is broken`);
  return summary.violations.map((violation) => `${violation.rule.name}: ${violation.from} → ${violation.to}`);
}

test('the house keeps its rules', async () => {
  expect(await brokenRules(process.cwd())).toEqual([]);
}, 120_000);

/** One file that breaks each rule, planted in a small house of its own. */
const planted: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'pure-core': ['src/features/plans/model/bad.ts', "import { readFileSync } from 'node:fs';\nexport const bad = readFileSync;\n"],
  'platform-knows-no-feature': ['src/platform/bad.ts', "import { plans } from '#features/plans/index.ts';\nexport const bad = plans;\n"],
  'through-the-door': ['src/features/reading/bad.ts', "import { store } from '#features/plans/store.ts';\nexport const bad = store;\n"],
  'no-cycles': ['src/features/plans/store.ts', "import { plans } from './index.ts';\nexport const store = () => plans;\n"],
  'people-at-the-bottom': ['src/features/people/bad.ts', "import { plans } from '#features/plans/index.ts';\nexport const bad = plans;\n"],
  'reading-is-used-by-none': [
    'src/features/plans/bad.ts',
    "import { reading } from '#features/reading/index.ts';\nexport const bad = reading;\n",
  ],
  'browser-reaches-no-server': ['src/features/plans/ui/bad.tsx', "import { db } from '#platform/db.ts';\nexport const bad = db;\n"],
  'nobody-imports-the-tops': ['src/web/bad.server.ts', "import { main } from '../main.ts';\nexport const bad = main;\n"],
};

describe('a planted violation is seen', () => {
  let house: string;

  beforeAll(async () => {
    house = await mkdtemp(join(tmpdir(), 'malbilde-house-'));
    await cp('package.json', join(house, 'package.json'));
    await cp('tsconfig.json', join(house, 'tsconfig.json'));
    const sound: Readonly<Record<string, string>> = {
      'src/shared/text.ts': "export const text = 'x';\n",
      'src/platform/db.ts': "import { text } from '#shared/text.ts';\nexport const db = text;\n",
      'src/features/people/index.ts': "import { text } from '#shared/text.ts';\nexport const people = text;\n",
      'src/features/plans/store.ts': "import { db } from '#platform/db.ts';\nexport const store = db;\n",
      'src/features/plans/index.ts': "import { store } from './store.ts';\nexport const plans = store;\n",
      'src/features/reading/index.ts': "import { plans } from '#features/plans/index.ts';\nexport const reading = plans;\n",
      'src/main.ts': "import { reading } from '#features/reading/index.ts';\nexport const main = reading;\n",
    };
    for (const [path, text] of Object.entries(sound)) await plant(path, text);
  });
  afterAll(() => rm(house, { recursive: true, force: true }));

  async function plant(path: string, text: string): Promise<void> {
    await mkdir(join(house, dirname(path)), { recursive: true });
    await writeFile(join(house, path), text);
  }

  test('but a sound house has none', async () => {
    expect(await brokenRules(house)).toEqual([]);
  });

  test.each(rules.forbidden.map((rule) => rule.name))('%s', async (name) => {
    const [path, text] = planted[name] ?? ['', ''];
    const before = await readFile(join(house, path), 'utf8').catch(() => null);
    await plant(path, text);
    const broken = await brokenRules(house);
    if (before === null) await rm(join(house, path));
    else await plant(path, before);
    expect(broken.map((rule) => rule.split(':')[0])).toContain(name);
  });
});

/** The feature that a table belongs to, by the migration that made it. */
const owners: Readonly<Record<string, string>> = {
  '0002_people': 'people',
  '0003_plans': 'plans',
  '0004_changes': 'plans',
  '0005_reviews': 'reading',
  '0006_editions': 'plans',
  '0007_plan-links': 'plans',
  '0008_rollovers': 'plans',
  '0009_publications': 'publishing',
  '0010_webhooks': 'webhooks',
  '0011_search-words': 'plans',
  '0012_organisations': 'people',
  '0013_fora': 'fora',
  '0014_cases': 'cases',
  '0015_meetings': 'meetings',
  '0016_mails': 'mail',
  '0018_sign-in': 'sign-in',
  '0021_rounds': 'rounds',
  '0025_status-age': 'plans',
  '0026_round-progress': 'rounds',
  '0022_notices': 'notices',
  '0023_audit': 'platform/audit/',
  '0024_processes': 'platform',
  '0027_uploads': 'reading',
};

/** Tables that belong to another than their file's feature. */
const others = { comments: 'comments', comment_mentions: 'comments', mail_takings: 'mail' };

test('a table is written by its own feature alone', async () => {
  const tableOwners = new Map<string, string>();
  for (const [file, owner] of Object.entries(owners)) {
    const text = await readFile(`migrations/${file}.sql`, 'utf8');
    for (const [, table] of text.matchAll(/create table (\w+)/g)) tableOwners.set(table ?? '', owner);
  }
  for (const [table, owner] of Object.entries(others)) tableOwners.set(table, owner);
  const wrong: string[] = [];
  const writes = /(?:insertInto|updateTable|deleteFrom)\('(\w+)'|(?:insert into|delete from) (\w+)|\bupdate (\w+) set/g;
  for (const path of await readdir('src', { recursive: true })) {
    if (!/\.tsx?$/.test(path) || path.endsWith('.test.ts')) continue;
    const feature = /^features\/([^/]+)/.exec(path)?.[1] ?? path;
    for (const [, ...names] of (await readFile(join('src', path), 'utf8')).matchAll(writes)) {
      const table = names.find((name) => name !== undefined) ?? '';
      const owner = tableOwners.get(table);
      if (owner !== undefined && owner !== feature && !path.startsWith(owner))
        wrong.push(`${path} writes ${table}, which belongs to ${owner}`);
    }
  }
  expect(tableOwners.size).toBeGreaterThan(15);
  expect(wrong).toEqual([]);
});
