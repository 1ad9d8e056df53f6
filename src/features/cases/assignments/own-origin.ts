import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { caseTables } from '../tables.ts';

type Origin = Readonly<{ caseId: number | null; withheldBy: string | null }>;

/**
 * The case and the decision that an assignment comes from, and what it withholds: an assignment of a decision belongs to
 * the decision's case. Throws case_not_found, decision_not_found, elsewhere_in_steering.
 */
export async function ownOrigin(
  tx: Db,
  partnershipId: number,
  { case: caseId, decision }: Readonly<{ case?: number | null | undefined; decision?: number | null | undefined }>,
): Promise<Origin> {
  const tables = caseTables(tx);
  const from = decision
    ? await tables
        .selectFrom('decisions')
        .select(['partnership_id as partnershipId', 'case_id as caseId', 'withheld_by as withheldBy'])
        .where('id', '=', decision)
        .executeTakeFirst()
    : null;
  if (from === undefined) throw new AppError('decision_not_found');
  if (from && from.partnershipId !== partnershipId) throw new AppError('elsewhere_in_steering', { what: `decision ${decision}` });
  const id = caseId === undefined ? (from?.caseId ?? null) : caseId;
  if (id === null) return { caseId: null, withheldBy: from?.withheldBy ?? null };
  const row = await tables.selectFrom('cases').select(['partnership_id as partnershipId', 'label']).where('id', '=', id).executeTakeFirst();
  if (!row) throw new AppError('case_not_found');
  if (row.partnershipId !== partnershipId) throw new AppError('elsewhere_in_steering', { what: row.label });
  return { caseId: id, withheldBy: from?.withheldBy ?? null };
}

/** The day of a meeting of the partnership where something is to be reported; null for none. Throws meeting_not_found. */
export async function ownDueMeeting(tx: Db, partnershipId: number, id: number | null | undefined): Promise<string | null> {
  if (id === null || id === undefined) return null;
  const { rows } = await sql<{ date: string }>`
    select (starts_at at time zone 'Europe/Oslo')::date as date from meetings
    where id = ${id} and partnership_id = ${partnershipId} and state <> 'cancelled'`.execute(tx);
  const [row] = rows;
  if (!row) throw new AppError('meeting_not_found');
  return row.date;
}

/** The day of a meeting, as history keeps it; null for none. */
export async function dayOfMeeting(tx: Db, id: number | null): Promise<string | null> {
  const { rows } = await sql<{ date: string }>`
    select (starts_at at time zone 'Europe/Oslo')::date as date from meetings where id = ${id}`.execute(tx);
  return rows[0]?.date ?? null;
}
