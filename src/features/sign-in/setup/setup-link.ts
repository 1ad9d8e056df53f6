import { sql } from 'kysely';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { openSession } from '../sessions/open-session.ts';
import { hashOf, newWord } from '../store/words.ts';
import { signInTables } from '../tables.ts';

const hourLong = 60 * 60 * 1000;
const linkHours = 24;
const setupHours = 12;

/** Whether nobody is the secretariat of anything: then the start prints a setup link. */
export async function needsSetup(deps: Deps): Promise<boolean> {
  const found = await inScope('all', () =>
    signInTables(deps.db)
      .selectFrom('account_roles')
      .select('id')
      .where('role', '=', 'secretariat')
      .where('ended_at', 'is', null)
      .executeTakeFirst(),
  );
  return found === undefined;
}

/** A new setup link: its path, which holds a word that works once, for 24 hours. Those made before no longer work. */
export async function makeSetupLink(deps: Deps): Promise<string> {
  const word = newWord();
  await inScope('all', () =>
    inTransaction(deps.db, async (tx) => {
      const tables = signInTables(tx);
      await tables.deleteFrom('setup_links').where('used_at', 'is', null).execute();
      await tables
        .insertInto('setup_links')
        .values({ word_hash: hashOf(word), expires_at: new Date(Date.now() + linkHours * hourLong) })
        .execute();
    }),
  );
  return `/oppsett/${word}`;
}

/** Throws setup_link_used where a link can not be used any more; looking uses nothing up. */
export async function checkSetupLink(deps: Deps, word: string): Promise<void> {
  const link = await inScope('all', () =>
    signInTables(deps.db)
      .selectFrom('setup_links')
      .select('id')
      .where('word_hash', '=', hashOf(word))
      .where('used_at', 'is', null)
      .where('expires_at', '>', new Date().toISOString())
      .executeTakeFirst(),
  );
  if (!link) throw new AppError('setup_link_used');
}

/** Uses a setup link: gives the word of a session in which one sets up. Throws setup_link_used. */
export async function useSetupLink(deps: Deps, word: string, agent: string | null): Promise<Readonly<{ word: string; endsAt: Date }>> {
  if (!deps.signIn) throw new AppError('not_found');
  return inScope('all', () =>
    inTransaction(deps.db, async (tx) => {
      const link = await signInTables(tx)
        .updateTable('setup_links')
        .set({ used_at: sql`now()` })
        .where('word_hash', '=', hashOf(word))
        .where('used_at', 'is', null)
        .where('expires_at', '>', new Date().toISOString())
        .returning('id')
        .executeTakeFirst();
      if (!link) throw new AppError('setup_link_used');
      const endsAt = new Date(Date.now() + setupHours * hourLong);
      const session = await openSession(tx, { kind: 'setup', accountId: null, agent, endsAt });
      return { word: session.word, endsAt };
    }),
  );
}
