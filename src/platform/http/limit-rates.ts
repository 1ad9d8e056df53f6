import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { AppError } from '#shared/errors/app-error.ts';
import { inScope } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import type { Job } from '../jobs/job.ts';
import { budgetOf, rateBudgets, type RateBudget } from './rate-budgets.ts';

export type RateOptions = Readonly<{
  /** who is signed in; null where nobody is */
  accountOf: (request: FastifyRequest) => number | null;
  budgets?: readonly RateBudget[];
}>;

/** Refuses with too_many_requests and Retry-After who has used up their budget; the counts are shared by all copies of the program. */
export function limitRates(app: FastifyInstance, deps: Deps, { accountOf, budgets = rateBudgets }: RateOptions): void {
  app.addHook('onRequest', async (request, reply) => {
    const budget = budgetOf(request, budgets);
    if (!budget) return;
    const account = accountOf(request);
    const most = account === null ? budget.perAddress : budget.perAccount;
    const { count, left } = await countUp(deps, budget, account === null ? addressHolder(request.ip) : `account ${account}`);
    if (count <= most) return;
    void reply.header('retry-after', String(left));
    throw new AppError('too_many_requests', { minutes: Math.ceil(left / 60) });
  });
}

type Counted = Readonly<{ count: number; left: number }>;

/** One more of this in the time that began last; `left` are the seconds until the next begins. */
async function countUp({ db }: Deps, { name, seconds }: RateBudget, holder: string): Promise<Counted> {
  const { rows } = await inScope('all', () =>
    sql<Counted>`
      insert into rate_counts (budget, holder, since)
      values (${name}, ${holder}, to_timestamp(floor(extract(epoch from now()) / ${seconds}::integer) * ${seconds}::integer))
      on conflict (budget, holder, since) do update set count = rate_counts.count + 1
      returning count, ceil(extract(epoch from since) + ${seconds}::integer - extract(epoch from now()))::integer as left`.execute(db),
  );
  return rows[0] ?? { count: 0, left: seconds };
}

/** An address as a digest of today: it can not be read back out of what is kept. One who has IPv6 has many: half of it counts. */
function addressHolder(ip: string): string {
  const network = isIPv6(ip) ? ip.split(':').slice(0, 4).join(':') : ip;
  const today = new Date().toISOString().slice(0, 10);
  return `address ${createHash('sha256').update(`${today} ${network}`).digest('base64url').slice(0, 22)}`;
}

export const forgetRates: Job = {
  name: 'forget-rates',
  every: 3600,
  longest: 60,
  work: async ({ db }) => {
    await sql`delete from rate_counts where since < now() - interval '2 hours'`.execute(db);
  },
};
