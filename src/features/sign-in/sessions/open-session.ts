import type { Db } from '#platform/db/db.ts';
import { hashOf, newWord } from '../store/words.ts';
import { signInTables } from '../tables.ts';

export type NewSession = Readonly<{
  kind: 'browser' | 'setup' | 'program';
  accountId: number | null;
  endsAt: Date;
  name?: string | null;
  agent?: string | null;
  provider?: string | null;
  idToken?: string | null;
  providerSession?: string | null;
}>;

/** Begins a session and gives its word, which is nowhere else. In scope 'all'. */
export async function openSession(tx: Db, session: NewSession): Promise<Readonly<{ id: number; word: string }>> {
  const word = newWord();
  const { id } = await signInTables(tx)
    .insertInto('sessions')
    .values({
      kind: session.kind,
      account_id: session.accountId,
      word_hash: hashOf(word),
      name: session.name ?? null,
      agent: session.agent ?? null,
      provider: session.provider ?? null,
      id_token: session.idToken ?? null,
      provider_session: session.providerSession ?? null,
      ends_at: session.endsAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, word };
}
