import type { Selectable } from 'kysely';
import type { About } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { caseTables, type CaseTables } from '../tables.ts';

export type LockedCase = Selectable<CaseTables['cases']> & Readonly<{ closed: boolean; atForumId: number }>;

/** The case, held until the transaction ends, with where it stands. Throws case_not_found. */
export async function lockCase(tx: Db, id: number): Promise<LockedCase> {
  const tables = caseTables(tx);
  const row = await tables.selectFrom('cases').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw new AppError('case_not_found');
  const closure = await tables.selectFrom('case_closures').select('case_id').where('case_id', '=', id).executeTakeFirst();
  const stage = await tables
    .selectFrom('case_stages')
    .select('forum_id')
    .where('case_id', '=', id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { ...row, closed: closure !== undefined, atForumId: stage?.forum_id ?? row.forum_id };
}

export type LockedDecision = Selectable<CaseTables['decisions']> & Readonly<{ done: boolean }>;

/** The decision, held until the transaction ends. Throws decision_not_found. */
export async function lockDecision(tx: Db, id: number): Promise<LockedDecision> {
  const tables = caseTables(tx);
  const row = await tables.selectFrom('decisions').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw new AppError('decision_not_found');
  const completion = await tables.selectFrom('decision_completions').select('decision_id').where('decision_id', '=', id).executeTakeFirst();
  return { ...row, done: completion !== undefined };
}

export type LockedAssignment = Selectable<CaseTables['assignments']> &
  Readonly<{ closed: boolean; answer: 'accepted' | 'declined' | null }>;

/** The assignment or input, held until the transaction ends. Throws assignment_not_found. */
export async function lockAssignment(tx: Db, id: number): Promise<LockedAssignment> {
  const tables = caseTables(tx);
  const row = await tables.selectFrom('assignments').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw new AppError('assignment_not_found');
  const closure = await tables.selectFrom('assignment_closures').select('assignment_id').where('assignment_id', '=', id).executeTakeFirst();
  const answer = await tables
    .selectFrom('assignment_answers')
    .select('answer')
    .where('assignment_id', '=', id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { ...row, closed: closure !== undefined, answer: answer?.answer ?? null };
}

/** Who changes a case: the forum that raised it, and the one where it is now. */
export function aboutCase({ forum_id, atForumId }: Pick<LockedCase, 'forum_id' | 'atForumId'>): About {
  return { fora: [forum_id, atForumId] };
}

/** Who tells what became of a decision: its forum, and the person who was to follow it up. */
export function aboutDecision({ forum_id, follow_up_contact_id }: Pick<LockedDecision, 'forum_id' | 'follow_up_contact_id'>): About {
  return { fora: [forum_id], contacts: follow_up_contact_id === null ? [] : [follow_up_contact_id] };
}

/** Who answers an assignment or input: the forum that got it, and the person it lies with. */
export function aboutAnswer({
  to_forum_id,
  responsible_contact_id,
}: Pick<LockedAssignment, 'to_forum_id' | 'responsible_contact_id'>): About {
  return { fora: [to_forum_id], contacts: responsible_contact_id === null ? [] : [responsible_contact_id] };
}
