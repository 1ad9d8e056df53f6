import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { depsOf } from '../../../test/support/people.ts';
import type { Job } from './job.ts';
import { runOnce } from './run-once.ts';

describeEachDatabase('a job', (database) => {
  const deps = () => depsOf(database().db);
  const counted = (): Job & { readonly ran: () => number } => {
    let count = 0;
    return { name: 'count-up', every: 60, longest: 30, work: async () => void count++, ran: () => count };
  };
  const makeDue = () => sql`update jobs set next_at = now()`.execute(database().db);

  test('is done once by many that ask at once, and again when it is due', async () => {
    const job = counted();
    const asked = await Promise.all(Array.from({ length: 8 }, () => runOnce(deps(), job)));
    expect(asked.filter(Boolean)).toHaveLength(1);
    expect(await runOnce(deps(), job)).toBe(false);
    await makeDue();
    expect(await runOnce(deps(), job)).toBe(true);
    expect(job.ran()).toBe(2);
  });

  test('of a process that died is done by another when its time is over', async () => {
    const job = counted();
    await sql`insert into jobs (name, taken_until) values ('count-up', now() + interval '1 minute')`.execute(database().db);
    expect(await runOnce(deps(), job)).toBe(false);
    await sql`update jobs set taken_until = now() - interval '1 second'`.execute(database().db);
    expect(await runOnce(deps(), job)).toBe(true);
  });

  test('that fails is told, and tried again within minutes', async () => {
    const job: Job = { name: 'fail', every: 86_400, longest: 30, work: () => Promise.reject(new Error('no luck')) };
    await expect(runOnce(deps(), job)).rejects.toThrow('no luck');
    const { rows } = await sql<{ soon: boolean }>`select next_at < now() + interval '6 minutes' as soon from jobs`.execute(database().db);
    expect(rows).toEqual([{ soon: true }]);
  });
});
