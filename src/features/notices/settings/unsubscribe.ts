import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { actorAs } from '#features/people/index.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { EndableKind } from '../model/notice.ts';
import { noticeTables } from '../tables.ts';
import { endMails } from './settings.ts';
import { isSignedWith, readUnsubscribe, signUnsubscribe, type Unsubscribe } from './unsubscribe-token.ts';

/**
 * The addresses in here that end this kind of mail to contacts, without signing in. Keys are made where they are missing;
 * not inside a request's transaction, which sees none.
 */
export async function unsubscribeAddresses(db: Db, contactIds: readonly number[], kind: EndableKind): Promise<ReadonlyMap<number, string>> {
  if (contactIds.length === 0) return new Map();
  return inScope('all', async () => {
    const made = contactIds.map((contact_id) => ({ contact_id, key: randomBytes(32) }));
    await noticeTables(db)
      .insertInto('notice_keys')
      .values(made)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const rows = await noticeTables(db)
      .selectFrom('notice_keys')
      .selectAll()
      .where('contact_id', 'in', [...contactIds])
      .execute();
    return new Map(rows.map(({ contact_id, key }) => [contact_id, `/avmeld/${signUnsubscribe(key, { contactId: contact_id, kind })}`]));
  });
}

/** What a link ends; changes nothing, so that whoever looks at links in mails ends nothing. Throws unsubscribe_link_dead. */
export async function openUnsubscribe(deps: Deps, token: string): Promise<Unsubscribe> {
  const claim = readUnsubscribe(token);
  const row =
    claim &&
    (await inScope('all', () =>
      noticeTables(deps.db).selectFrom('notice_keys').select('key').where('contact_id', '=', claim.contactId).executeTakeFirst(),
    ));
  if (!claim || !row || !isSignedWith(row.key, token)) throw new AppError('unsubscribe_link_dead');
  return claim;
}

/** Ends that kind of mail to whoever the link was written to. Throws unsubscribe_link_dead. */
export async function useUnsubscribe(deps: Deps, token: string): Promise<Unsubscribe> {
  const claim = await openUnsubscribe(deps, token);
  await inScope('all', () =>
    inTransaction(deps.db, async (tx) => {
      await endMails(tx, claim.contactId, claim.kind);
      const { rows } = await sql<{ partnershipId: number; name: string }>`
        select partnership_id as "partnershipId", name from contacts where id = ${claim.contactId}`.execute(tx);
      const [contact] = rows;
      if (!contact) throw new AppError('unsubscribe_link_dead');
      const actor = actorAs('contact', { name: contact.name, contactId: claim.contactId });
      const { partnershipId } = contact;
      await recordAudit(tx, { partnershipId, actor, deed: 'notice.unsubscribed', subject: null, detail: { kind: claim.kind } });
    }),
  );
  return claim;
}
