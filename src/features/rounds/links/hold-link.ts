import { sql } from 'kysely';
import { actorAs, type Actor } from '#features/people/index.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { findLinkKey } from './link-keys.ts';
import { keyIdOf, openLink, type LinkClaim, type Purpose } from './link-token.ts';

/** Somebody who was asked, answering: by a link, or signed in. `actor` is what history writes, and gives no rights. */
export type Asked = Readonly<{ roundId: number; recipientId: number; partnershipId: number; actor: Actor }>;

/** A link that is believed, and still good for something. `itemId` is null where it is for all items of the recipient. */
export type HeldLink = Asked & Readonly<{ purpose: Purpose; itemId: number | null }>;

type Row = Readonly<{ roundId: number; partnershipId: number; name: string | null; contactId: number | null }>;

/**
 * Does `work` for who holds a link, inside their partnership and for nothing but its purpose. Throws round_link_dead for every
 * token that is not good: not ours, past its deadline, of a closed round, or of somebody who is asked no more.
 */
export async function withLink<T>(deps: Deps, token: string, work: (link: HeldLink) => Promise<T>): Promise<T> {
  const claim = await believedClaim(deps, token);
  const row = claim && (await inScope('all', () => findLive(deps, claim)));
  if (!row) throw new AppError('round_link_dead');
  const { roundId, partnershipId, name, contactId } = row;
  const link: HeldLink = {
    purpose: claim.purpose,
    itemId: claim.item === 0 ? null : claim.item,
    roundId,
    recipientId: claim.recipient,
    partnershipId,
    actor: actorAs('contact', { name, contactId }),
  };
  return inScope(partnershipId, () => work(link));
}

async function believedClaim({ db }: Deps, token: string): Promise<LinkClaim | null> {
  const id = keyIdOf(token);
  const key = id === null ? undefined : await findLinkKey(db, id);
  const claim = key ? openLink(key, token) : null;
  return claim && claim.expires * 1000 > Date.now() ? claim : null;
}

async function findLive({ db }: Deps, { recipient }: LinkClaim): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    select who.round_id as "roundId", who.partnership_id as "partnershipId", who.name, who.contact_id as "contactId"
    from round_recipients who join rounds on rounds.id = who.round_id
    where who.id = ${recipient} and who.withdrawn_at is null and rounds.deadline >= ${osloToday()}
      and not exists (select from round_closures c where c.round_id = rounds.id)
      and exists (select from round_requests r where r.recipient_id = who.id and r.withdrawn_at is null)`.execute(db);
  return rows[0];
}
