import { sql } from 'kysely';
import type { Fact } from './fact.ts';

/** Which period a text belongs to, where the source did not tell; the subject names the cell. */
export const cellPeriodFact: Fact<'cell.period'> = {
  read: async (tx, subject) => {
    const { rows } = await sql<{ period: string | null }>`select period_key as period from cells where id = ${subject.cellId}`.execute(tx);
    return rows[0]?.period ?? null;
  },
  write: async (tx, planId, subject, period) => {
    await sql`
      update cells set period_key = ${period}, version = version + 1, updated_at = now()
      where id = ${subject.cellId} and plan_id = ${planId}`.execute(tx);
  },
};
