import { z } from 'zod';
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
  const { numUpdatedRows } = await peopleTables(deps.db)
    .updateTable('partnerships')
    .set({ shows_contact_names: input.shown })
    .where('slug', '=', input.partnership)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new AppError('not_found');
}
