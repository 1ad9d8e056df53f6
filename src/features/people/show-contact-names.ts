import { z } from 'zod';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import type { Actor } from '#shared/actor.ts';
import { demand } from './access/may.ts';
import { peopleTables } from './tables.ts';

const showContactNamesInput = z.object({ partnership: z.string(), shown: z.boolean() });

/** Whether the public sees the names of persons who are contacts in a partnership's plans; units are always shown. Throws forbidden, not_found. */
export async function showContactNames(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(showContactNamesInput, raw);
  demand(actor, 'names.show');
  await inTransaction(deps.db, async (tx) => {
    const shown = await peopleTables(tx)
      .updateTable('partnerships')
      .set({ shows_contact_names: input.shown })
      .where('slug', '=', input.partnership)
      .returning('id')
      .executeTakeFirst();
    if (!shown) throw new AppError('not_found');
    await recordAudit(tx, { partnershipId: shown.id, actor, deed: 'names.shown', subject: '/', detail: { shown: input.shown } });
  });
}
