import { sql } from 'kysely';
import { readsAssignment, readsCase, readsDecision } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';

const tables = { case: 'cases', decision: 'decisions', assignment: 'assignments' } as const;
const reads = { case: readsCase, decision: readsDecision, assignment: readsAssignment } as const;

/** Whether the viewer reads all that there is of it, also what is or was withheld: false where there is no such row. */
export async function readsAllOf(db: Db, viewer: Viewer, subject: keyof typeof tables, id: number): Promise<boolean> {
  const { rows } = await sql<{ reads: boolean }>`
    select ${reads[subject](viewer, 'w')} as reads from ${sql.table(tables[subject])} w where w.id = ${id}`.execute(db);
  return rows[0]?.reads ?? false;
}

/**
 * Refuses to use a withheld case for something of one's own where the actor does not read it: who puts it on an agenda
 * would read it there. Throws forbidden.
 */
export async function refuseUnreadCase(tx: Db, actor: Viewer, id: number): Promise<void> {
  const { rows } = await sql<{ isOpen: boolean }>`
    select w.withheld_by is null or ${readsCase(actor, 'w')} as "isOpen" from cases w where w.id = ${id}`.execute(tx);
  if (rows[0]?.isOpen === false) throw new AppError('forbidden', { deed: 'withheld.read' });
}
