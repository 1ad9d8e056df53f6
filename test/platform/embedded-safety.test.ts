import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openEmbedded } from '#platform/db/embedded/open-embedded.ts';
import { newFolder } from '../support/program.ts';
import { quietLog } from '../support/databases.ts';

type Opened = Awaited<ReturnType<typeof openEmbedded>>;

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await newFolder());
});
afterEach(() => remove());

const usual = { quiet: 60_000, apart: 0, rest: 0 };

async function withDatabase<Result>(work: (opened: Opened) => Promise<Result>, rhythm = usual): Promise<Result> {
  const opened = await openEmbedded(folder, quietLog, { rhythm });
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

const add = (slug: string) => withDatabase(({ db }) => insert(db, slug));

async function insert(db: Opened['db'], slug: string): Promise<void> {
  await sql`insert into partnerships (slug, name, language) values (${slug}, ${slug}, 'nb')`.execute(db);
}

function slugs(): Promise<readonly string[]> {
  return withDatabase(async ({ db }) => {
    const { rows } = await sql<{ slug: string }>`select slug from partnerships order by id`.execute(db);
    return rows.map(({ slug }) => slug);
  });
}

async function damage(): Promise<void> {
  await truncate(join(folder, 'database', 'global', 'pg_control'), 100);
}

const setAside = async () => (await readdir(folder)).filter((name) => name.startsWith('database-damaged-'));

it('keeps the folder to one opener, and gives it free at the end', async () => {
  await withDatabase(async () => {
    await expect(openEmbedded(folder, quietLog)).rejects.toMatchObject({ code: 'data_folder_in_use', params: { folder } });
  });
  expect(await slugs()).toEqual([]);
});

it('is made anew from the recovery file when it does not open, and the damaged folder is kept', async () => {
  await add('a');
  await add('b');
  await damage();
  expect(await slugs()).toEqual(['a', 'b']);
  expect(await setAside()).toHaveLength(1);
  await add('c');
  expect(await slugs()).toEqual(['a', 'b', 'c']);
});

it('is made anew when its folder is gone, or of another version of PostgreSQL', async () => {
  await add('a');
  await rm(join(folder, 'database'), { recursive: true });
  expect(await slugs()).toEqual(['a']);
  await writeFile(join(folder, 'database', 'PG_VERSION'), '17\n');
  expect(await slugs()).toEqual(['a']);
  expect(await setAside()).toHaveLength(1);
});

it('goes on recovering after a start that was cut off in the middle of it', async () => {
  await add('a');
  await rm(join(folder, 'database'), { recursive: true });
  await mkdir(join(folder, 'database.recovering'));
  await writeFile(join(folder, 'database.recovering', 'PG_VERSION'), '18\n');
  expect(await slugs()).toEqual(['a']);
  expect(existsSync(join(folder, 'database.recovering'))).toBe(false);
});

it('never begins empty beside a recovery file that cannot be read', async () => {
  await add('a');
  await damage();
  await truncate(join(folder, 'recovery.malbilde'), 60);
  for (let attempt = 0; attempt < 2; attempt++) {
    await expect(openEmbedded(folder, quietLog)).rejects.toMatchObject({ code: 'backup_damaged' });
    expect(existsSync(join(folder, 'database'))).toBe(false);
  }
  expect(await setAside()).toHaveLength(1);
});

it('says so when it is damaged and there is no recovery file', async () => {
  await add('a');
  await damage();
  await rm(join(folder, 'recovery.malbilde'));
  await expect(openEmbedded(folder, quietLog)).rejects.toMatchObject({ code: 'database_damaged' });
  expect(await setAside()).toEqual([]);
});

it('writes the recovery file when writes have settled, and not again while nothing is written', async () => {
  const recovery = join(folder, 'recovery.malbilde');
  const appears = async () => {
    for (let waited = 0; waited < 3_000 && !existsSync(recovery); waited += 20) await new Promise((resolve) => setTimeout(resolve, 20));
    return existsSync(recovery);
  };
  await withDatabase(
    async ({ db }) => {
      await insert(db, 'a');
      expect(await appears()).toBe(true);
      await rm(recovery);
      await sql`select * from partnerships`.execute(db);
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(existsSync(recovery)).toBe(false);
      await insert(db, 'b');
      expect(await appears()).toBe(true);
    },
    { quiet: 50, apart: 0, rest: 0 },
  );
});

it('tells when the database has given up', async () => {
  const { db, lost } = await openEmbedded(folder, quietLog, { rhythm: usual });
  await rm(join(folder, 'database', 'pg_wal'), { recursive: true });
  const write = (round: number) =>
    sql`insert into partnerships (slug, name, language)
      select ${`p${round}-`} || n, ${`p${round}`} || repeat(md5(n::text), 60), 'nb' from generate_series(1, 800) n`.execute(db);
  await expect(Promise.all([1, 2, 3, 4, 5].map(write))).rejects.toMatchObject({ code: '58P01' });
  await lost;
  await expect(sql`select 1`.execute(db)).rejects.toThrow();
});

it('does not let its log grow for ever', async () => {
  const logFiles = async () => (await readdir(join(folder, 'database', 'pg_wal'))).length;
  await withDatabase(
    async ({ db }) => {
      for (let round = 0; round < 3; round++) {
        await sql`insert into partnerships (slug, name, language)
          select ${`r${round}-`} || n, ${`r${round}`} || repeat(md5(n::text), 30) || n, 'nb' from generate_series(1, 6000) n`.execute(db);
        await new Promise((resolve) => setTimeout(resolve, 1_500));
      }
      expect(await logFiles()).toBeLessThan(18);
    },
    { quiet: 50, apart: 0, rest: 0 },
  );
});

it('says what is wrong with a folder that it may not write in', async () => {
  if (process.getuid?.() === 0) {
    // root may write anywhere: a file stands in the way instead
    await writeFile(join(folder, 'file'), '');
    await expect(openEmbedded(join(folder, 'file'), quietLog)).rejects.toMatchObject({ code: 'data_folder_unusable' });
    return;
  }
  await chmod(folder, 0o500);
  await expect(openEmbedded(folder, quietLog)).rejects.toMatchObject({ code: 'data_folder_unusable' });
  await chmod(folder, 0o700);
});
