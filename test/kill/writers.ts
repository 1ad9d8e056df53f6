import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { frozenEdition } from './edition-writer.ts';
import { approvedMinutes } from './minutes-writer.ts';
import { acceptedPlan, editedCell } from './plan-writers.ts';
import { publishedEdition } from './publication-writer.ts';
import { adoptedDecision, liveText } from './steering-writers.ts';

/**
 * A use case that is killed in the middle of its writes. `write(deps, n)` stores all of `n` or nothing, and is
 * acknowledged when it returns; `check` looks at what is there after the kill.
 */
export type Writer = Readonly<{
  prepare: (deps: Deps) => Promise<void>;
  write: (deps: Deps, n: number) => Promise<void>;
  check: (db: Db, acknowledged: readonly number[]) => Promise<void>;
}>;

/** Three rows in two tables, one of them long enough for several pages of the log. */
const partnershipWithSectors: Writer = {
  async prepare() {},
  async write({ db }, n) {
    await inTransaction(db, async (trx) => {
      const name = `${n} ${'æ'.repeat(2000)}`;
      const { rows } = await sql<{ id: number }>`
        insert into partnerships (slug, name, language) values (${`p${n}`}, ${name}, 'nb') returning id`.execute(trx);
      const id = rows[0]?.id;
      for (const slug of ['nord', 'sor']) {
        await sql`insert into sectors (partnership_id, slug, name) values (${id}, ${slug}, ${slug})`.execute(trx);
      }
    });
  },
  async check(db, acknowledged) {
    const { rows } = await sql<{ slug: string; sectors: number; length: number }>`
      select p.slug, count(s.id) as sectors, length(p.name) as length
      from partnerships p left join sectors s on s.partnership_id = p.id group by p.id`.execute(db);
    const stored = new Set(rows.map(({ slug }) => slug));
    assert.deepEqual(
      acknowledged.filter((n) => !stored.has(`p${n}`)),
      [],
      'acknowledged and lost',
    );
    assert.deepEqual(
      rows.filter(({ sectors, length }) => sectors !== 2 || length < 2000),
      [],
      'stored in part',
    );
  },
};

/** By name, for the process that is killed finds its writer by it. */
export const writers: Readonly<Record<string, Writer>> = {
  partnershipWithSectors,
  acceptedPlan,
  editedCell,
  frozenEdition,
  publishedEdition,
  adoptedDecision,
  liveText,
  approvedMinutes,
};
