import { randomBytes } from 'node:crypto';
import type { Db } from '#platform/db/db.ts';
import { inScope } from '#platform/db/scope.ts';
import { roundTables } from '../tables.ts';
import type { LinkKey } from './link-token.ts';

const purpose = 'round-links';

/** The key that new links are signed with; made when it is needed first. Not inside a request's transaction, which sees none. */
export function currentLinkKey(db: Db): Promise<LinkKey> {
  return inScope('all', async () => {
    const used = await findUsed(db);
    if (used) return used;
    await roundTables(db)
      .insertInto('installation_keys')
      .values({ purpose, key: randomBytes(32) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return (await findUsed(db)) ?? Promise.reject(new Error('there is no key for links'));
  });
}

/** The key of this number, where it is still believed. */
export function findLinkKey(db: Db, id: number): Promise<LinkKey | undefined> {
  return inScope('all', () => usedKeys(db).where('id', '=', id).executeTakeFirst());
}

function findUsed(db: Db): Promise<LinkKey | undefined> {
  return usedKeys(db).executeTakeFirst();
}

function usedKeys(db: Db) {
  return roundTables(db).selectFrom('installation_keys').select(['id', 'key']).where('purpose', '=', purpose).where('ended_at', 'is', null);
}
