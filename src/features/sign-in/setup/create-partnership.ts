import { z } from 'zod';
import { ensurePartnership, nameAllPartnerships, type Partnership } from '#features/people/index.ts';
import { cleanText } from '#features/plans/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { languages } from '#shared/language.ts';
import { parseInput } from '#shared/parse-input.ts';
import type { Session } from '../sessions/session.ts';

const createPartnershipInput = z.object({ name: z.string().trim().min(1).max(200), language: z.enum(languages) });

/** Makes the first partnership, by whoever sets up. Throws setup_not_allowed, identity_number. */
export async function createPartnership(deps: Deps, session: Pick<Session, 'kind'> | null, raw: unknown): Promise<Partnership> {
  const input = parseInput(createPartnershipInput, raw);
  const name = cleanText(input.name);
  if (session?.kind !== 'setup' || (await nameAllPartnerships(deps)).length > 0) throw new AppError('setup_not_allowed');
  if (name === '') throw new AppError('invalid_input', { detail: 'name' });
  return inScope('all', () => inTransaction(deps.db, (tx) => ensurePartnership(tx, name, input.language)));
}
