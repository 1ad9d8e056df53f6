import { sql } from 'kysely';
import { z } from 'zod';
import { type Actor, demand } from '#features/people/index.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { mailTables } from './tables.ts';

const retryInput = z.object({ mail: z.int() });

/**
 * Tries a mail that waits or was given up once more, at once, with all its tries before it. Throws forbidden, mail_not_found,
 * mail_was_sent, mail_overtaken.
 */
export async function retryMail(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const { mail } = parseInput(retryInput, raw);
  demand(actor, 'mail.keep');
  await inTransaction(deps.db, async (tx) => {
    const row = await mailTables(tx)
      .selectFrom('mails')
      .select(['sent_at', 'error', 'partnership_id as partnershipId'])
      .where('id', '=', mail)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new AppError('mail_not_found');
    if (row.sent_at !== null) throw new AppError('mail_was_sent');
    if (row.error === 'overtaken') throw new AppError('mail_overtaken');
    await recordAudit(tx, { partnershipId: row.partnershipId, actor, deed: 'mail.retried', subject: '/epost', detail: { mail } });
    await mailTables(tx)
      .updateTable('mails')
      // One that is being handed in right now stays marked as that.
      .set({ attempts: 0, next_at: new Date(), given_up_at: null, told_at: sql`case when given_up_at is null then told_at end` })
      .where('id', '=', mail)
      .execute();
  });
}
