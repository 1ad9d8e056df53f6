import { sql } from 'kysely';
import { inScope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import type { Job } from './job.ts';

/** seconds until a job that failed is tried again, at most */
const again = 300;

/**
 * Does a job where it is due and no other process is at it; false where it is not this one's to do. A job that fails is
 * tried again soon, and what it threw is thrown.
 */
export async function runOnce(deps: Deps, { name, every, longest, work }: Job): Promise<boolean> {
  return inScope('all', async () => {
    if (!(await take(deps, name, longest))) return false;
    try {
      await work(deps);
    } catch (error) {
      await sql`update jobs set taken_until = null, failed_at = now(), next_at = now() + make_interval(secs => ${Math.min(every, again)})
        where name = ${name}`.execute(deps.db);
      throw error;
    }
    await sql`update jobs set taken_until = null, last_ran_at = now(), failed_at = null, next_at = now() + make_interval(secs => ${every})
      where name = ${name}`.execute(deps.db);
    return true;
  });
}

/** One statement decides who does it: of two that ask at once the second sees what the first wrote. */
async function take({ db }: Deps, name: string, longest: number): Promise<boolean> {
  await sql`insert into jobs (name) values (${name}) on conflict (name) do nothing`.execute(db);
  const { rows } = await sql`
    update jobs set taken_until = now() + make_interval(secs => ${longest})
    where name = ${name} and next_at <= now() and (taken_until is null or taken_until <= now())
    returning name`.execute(db);
  return rows.length > 0;
}
