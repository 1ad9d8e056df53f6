import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import { cleanText } from '#features/plans/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { signInTables } from '../tables.ts';
import { openSession } from './open-session.ts';

const programsAtMost = 20;
const dayLong = 24 * 60 * 60 * 1000;

const makeProgramInput = z.object({ name: z.string().trim().min(1).max(100), days: z.coerce.number().int().min(1).max(365) });

/**
 * Lets a program act as the person who asks, for so many days: gives the word that it sends as a bearer token, which is
 * shown this once. Throws not_signed_in, programs_full, identity_number.
 */
export async function makeProgram(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number; word: string }>> {
  const input = parseInput(makeProgramInput, raw);
  const { accountId } = actor;
  if (accountId === null) throw new AppError('not_signed_in');
  const name = cleanText(input.name);
  if (name === '') throw new AppError('invalid_input', { detail: 'name' });
  return inScope('all', () =>
    inTransaction(deps.db, async (tx) => {
      const tables = signInTables(tx);
      await tables.selectFrom('accounts').select('id').where('id', '=', accountId).forUpdate().executeTakeFirstOrThrow();
      const held = await tables
        .selectFrom('sessions')
        .select('id')
        .where('account_id', '=', accountId)
        .where('kind', '=', 'program')
        .where('ended_at', 'is', null)
        .where('ends_at', '>', new Date().toISOString())
        .execute();
      if (held.length >= programsAtMost) throw new AppError('programs_full', { count: String(programsAtMost) });
      return openSession(tx, { kind: 'program', accountId, name, endsAt: new Date(Date.now() + input.days * dayLong) });
    }),
  );
}
