import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { aboutCase, lockCase } from '../store/lock-rows.ts';

type Owner = Readonly<{
  of: 'case' | 'meeting';
  stands: boolean;
  /** whose it is to keep: the ids of the fora */
  fora: readonly number[];
  history: Readonly<{ partnershipId: number; subject: 'case' | 'meeting' | 'forum'; subjectId: number }>;
}>;

/**
 * Whose history a paper belongs to: what waits in a backlog has that of its forum. A meeting is held until the transaction
 * ends; `stands` says that its minutes are approved. Throws case_not_found, not_found.
 */
export async function ownerOf(
  tx: Db,
  { case: caseId, agendaItem }: Readonly<{ case?: number | null | undefined; agendaItem?: number | null | undefined }>,
): Promise<Owner> {
  if (caseId) {
    const row = await lockCase(tx, caseId);
    const fora = aboutCase(row).fora ?? [];
    return { of: 'case', stands: false, fora, history: { partnershipId: row.partnership_id, subject: 'case', subjectId: caseId } };
  }
  const { rows } = await sql<{ partnershipId: number; forumId: number; meetingId: number | null }>`
    select f.partnership_id as "partnershipId", f.id as "forumId", a.meeting_id as "meetingId" from agenda_items a
    join fora f on f.id = a.forum_id where a.id = ${agendaItem ?? 0} and a.removed_at is null`.execute(tx);
  const [row] = rows;
  if (!row) throw new AppError('not_found');
  const { partnershipId, forumId, meetingId } = row;
  const fora = [forumId];
  if (meetingId === null) return { of: 'meeting', stands: false, fora, history: { partnershipId, subject: 'forum', subjectId: forumId } };
  const held = await sql<{ state: string }>`select state from meetings where id = ${meetingId} for share`.execute(tx);
  const stands = held.rows[0]?.state === 'approved';
  return { of: 'meeting', stands, fora, history: { partnershipId, subject: 'meeting', subjectId: meetingId } };
}
