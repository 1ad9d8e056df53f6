import type { Actor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { Asked } from '../links/hold-link.ts';
import { mayAnswerAs } from '../policy.ts';
import { roundTables } from '../tables.ts';

/** Who a signed-in person is among those who are asked in a round. Throws forbidden, round_not_asked. */
export async function findAsked(db: Db, actor: Actor, roundId: number): Promise<Asked> {
  const { contactId } = actor;
  if (contactId === null || !mayAnswerAs(actor, contactId)) throw new AppError('forbidden');
  const row = await roundTables(db)
    .selectFrom('round_recipients')
    .select(['id', 'partnership_id as partnershipId'])
    .where('round_id', '=', roundId)
    .where('contact_id', '=', contactId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw new AppError('round_not_asked');
  return { roundId, recipientId: row.id, partnershipId: row.partnershipId, actor };
}
