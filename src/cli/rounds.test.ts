import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { answerFor, openRound } from '#features/rounds/index.ts';
import { openDatabase } from '#platform/db/open-database.ts';
import { quietLog } from '../../test/support/databases.ts';
import { secretariat } from '../../test/support/people.ts';
import { newFolder, runCommand, startProgram } from '../../test/support/program.ts';
import { aRound } from '../../test/support/rounds.ts';

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await newFolder());
});
afterEach(() => remove());

it('lists the rounds, and writes the answers of one without formulas, also while the program runs', async () => {
  const env = { MALBILDE_DATA: join(folder, 'data') };
  const database = await openDatabase({ databaseUrl: null, dataFolder: env.MALBILDE_DATA }, quietLog);
  const { deps, input } = await aRound(database);
  const { id } = await openRound(deps, secretariat, input);
  const { rows } = await sql<{ item: number; version: number; slug: string }>`
    select i.item_id as item, coalesce(c.version, 0) as version, p.slug from round_items i join rounds r on r.id = i.round_id
    left join cells c on c.item_id = i.item_id and c.period_key = r.period_key cross join partnerships p
    where i.round_id = ${id} order by i.item_id limit 1`.execute(deps.db);
  const [{ slug, ...asked } = { slug: '', item: 0, version: 0 }] = rows;
  await answerFor(deps, secretariat, {
    round: id,
    ...asked,
    focusVersion: 0,
    recipient: null,
    kind: 'updated',
    status: null,
    text: '=HYPERLINK("x")',
  });
  await database.close();

  const line = `${[id, slug, 'open', input.deadline, '1/3', input.plan, input.title].join('\t')}\n`;
  const file = join(folder, 'svar.csv');
  const write = ['rounds', '--answers', String(id), '--format', 'csv', '--out', file];
  expect(await runCommand(['rounds'], env)).toMatchObject({ code: 0, out: line });
  expect(await runCommand(write, env)).toMatchObject({ code: 0, out: '' });
  const written = await readFile(file, 'utf8');
  expect(written.split('\r\n')).toHaveLength(5);
  expect(written).toContain(`;"'=HYPERLINK(""x"")";`);
  expect(await runCommand(['rounds', '--answers', String(id)], env)).toMatchObject({ code: 2, err: expect.stringContaining('rounds') });

  const running = await startProgram(env);
  try {
    expect(await runCommand(['rounds'], env)).toMatchObject({ code: 0, out: line });
    expect(await runCommand(write, env)).toMatchObject({ code: 0 });
    expect(await readFile(file, 'utf8')).toBe(written);
    expect(await runCommand(['rounds', '--answers', '999', '-f', 'csv', '-o', file], env)).toMatchObject({
      code: 2,
      err: expect.stringContaining('Vi fant ikke statusrunden'),
    });
  } finally {
    running.child.kill();
    await running.ended;
  }
}, 240_000);
