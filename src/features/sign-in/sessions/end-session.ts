import type { Db } from '#platform/db/db.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import type { Actor } from '#features/people/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { hashOf } from '../store/words.ts';
import { signInTables, type SignInTables } from '../tables.ts';

type Why = NonNullable<SignInTables['sessions']['why_ended']>;

function ending(db: Db, why: Why) {
  return signInTables(db).updateTable('sessions').set({ ended_at: new Date(), why_ended: why }).where('ended_at', 'is', null);
}

/** Ends the session of this word, whatever it is; one that has ended stays as it is. */
export async function signOut(deps: Deps, word: string, why: Why = 'signed_out'): Promise<void> {
  await inScope('all', () => ending(deps.db, why).where('word_hash', '=', hashOf(word)).execute());
}

/** Ends a session that its owner has in the list. Throws not_signed_in, session_not_found. */
export async function endOwnSession(deps: Deps, actor: Actor, sessionId: number): Promise<void> {
  const { accountId } = actor;
  if (accountId === null) throw new AppError('not_signed_in');
  const { numUpdatedRows } = await inScope('all', () =>
    ending(deps.db, 'by_owner').where('id', '=', sessionId).where('account_id', '=', accountId).executeTakeFirstOrThrow(),
  );
  if (numUpdatedRows === 0n) throw new AppError('session_not_found');
}

/** Ends all that the owner has but the one they use now; programs stay. Throws not_signed_in. */
export async function endOtherSessions(deps: Deps, actor: Actor, word: string): Promise<number> {
  const { accountId } = actor;
  if (accountId === null) throw new AppError('not_signed_in');
  const { numUpdatedRows } = await inScope('all', () =>
    ending(deps.db, 'by_owner')
      .where('account_id', '=', accountId)
      .where('kind', '=', 'browser')
      .where('word_hash', '<>', hashOf(word))
      .executeTakeFirstOrThrow(),
  );
  return Number(numUpdatedRows);
}

/** Ends what a provider has signed out. */
export async function endProviderSession(deps: Deps, provider: string, providerSession: string): Promise<void> {
  await inScope('all', () =>
    ending(deps.db, 'by_provider').where('provider', '=', provider).where('provider_session', '=', providerSession).execute(),
  );
}
