import type { Actor } from '#features/people/index.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { hashOf } from '../store/words.ts';
import { signInTables } from '../tables.ts';
import { stillHere } from './find-session.ts';

export type ListedSession = Readonly<{
  id: number;
  kind: 'browser' | 'program';
  name: string | null;
  agent: string | null;
  provider: string | null;
  createdAt: string;
  lastSeenAt: string;
  endsAt: string;
  /** whether it is the one that asks */
  isThis: boolean;
}>;

/** The sessions and programs of who asks that still hold, the newest first. Throws not_signed_in. */
export async function listSessions(deps: Deps, actor: Actor, word: string | null): Promise<readonly ListedSession[]> {
  const { accountId } = actor;
  const { signIn } = deps;
  if (accountId === null || !signIn) throw new AppError('not_signed_in');
  const rows = await inScope('all', () =>
    signInTables(deps.db)
      .selectFrom('sessions')
      .select(['id', 'kind', 'name', 'agent', 'provider', 'created_at', 'last_seen_at', 'ends_at', 'word_hash'])
      .where('account_id', '=', accountId)
      .where('ended_at', 'is', null)
      .where('ends_at', '>', new Date().toISOString())
      .where(stillHere(signIn))
      .orderBy('created_at', 'desc')
      .limit(200)
      .execute(),
  );
  const own = word === null ? null : hashOf(word);
  return rows.map(({ word_hash, created_at, last_seen_at, ends_at, kind, ...row }) => ({
    ...row,
    kind: kind === 'program' ? 'program' : 'browser',
    createdAt: created_at,
    lastSeenAt: last_seen_at,
    endsAt: ends_at,
    isThis: word_hash === own,
  }));
}
