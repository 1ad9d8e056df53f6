import { sql } from 'kysely';
import { enqueueMails, type NewMail } from '#features/mail/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { linksOf } from '../links/link-address.ts';
import type { LinkKey } from '../links/link-token.ts';
import type { Round } from '../model/views.ts';
import { loadAskedItems } from '../queries/asked-items.ts';
import { roundTables } from '../tables.ts';
import { loadAddressees, type AddresseeChoice } from './load-addressees.ts';
import { roundMail, type RoundMail, type RoundMailKind } from './round-mail.ts';

/** `key` is currentLinkKey, found before the transaction; `what` says which mail it is: the same is never written twice. */
export type RoundMails = Readonly<{ round: Round; kind: RoundMailKind; what: string; key: LinkKey }> & AddresseeChoice;

/** What every mail of a round is about, as the outbox says it. */
export function aboutRound(roundId: number): string {
  return `/runder/${roundId}`;
}

/**
 * Writes one mail to each who is asked about something, in the transaction of what it tells of. Gives how many were new.
 * Throws round_needs_address where there is somebody to write to, and nobody has said where the installation is reached.
 */
export async function writeRoundMails(tx: Db, deps: Deps, { round, kind, what, key, ...choice }: RoundMails): Promise<number> {
  const addressees = await loadAddressees(tx, round.id, choice);
  if (addressees.length === 0) return 0;
  const base = deps.address ?? null;
  if (base === null) throw new AppError('round_needs_address');
  const wanted = choice.only ? [...new Set(addressees.flatMap(({ itemIds }) => itemIds))] : undefined;
  const items = await loadAskedItems(tx, round, wanted);
  const place = new Map(items.map((item, at) => [item.id, at]));
  const about = await loadMail(tx, deps, round, kind);
  const keyOf = (recipient: number): string => `rounds/${round.id}/${what}/${recipient}`;

  const mails = addressees.flatMap((addressee): readonly NewMail[] => {
    const theirs = addressee.itemIds
      .flatMap((id) => place.get(id) ?? [])
      .toSorted((a, b) => a - b)
      .flatMap((at) => items[at] ?? []);
    if (theirs.length === 0) return [];
    const link = linksOf(key, addressee.id, round.deadline);
    const { subject, text, because } = roundMail(about, addressee, theirs, (purpose, item) => base + link(purpose, item));
    return [
      {
        partnershipId: round.partnershipId,
        key: keyOf(addressee.id),
        contactId: addressee.contactId,
        recipient: addressee.email,
        language: round.plan.language,
        subject,
        text,
        because,
        about: aboutRound(round.id),
        calendar: null,
      },
    ];
  });
  const written = await enqueueMails(tx, mails);
  await sql`update round_recipients set mail_key = ${`rounds/${round.id}/${what}/`}::text || id
    where round_id = ${round.id} and id = any (${addressees.map(({ id }) => id)}::bigint[])`.execute(tx);
  return written;
}

async function loadMail(tx: Db, { mailSender }: Deps, round: Round, kind: RoundMailKind): Promise<RoundMail> {
  const tables = roundTables(tx);
  const [{ name }, periods, statuses] = await Promise.all([
    tables.selectFrom('partnerships').select('name').where('id', '=', round.partnershipId).executeTakeFirstOrThrow(),
    tables.selectFrom('plan_periods').select(['key', 'label']).where('plan_id', '=', round.plan.id).execute(),
    tables.selectFrom('plan_statuses').select(['key', 'label']).where('plan_id', '=', round.plan.id).execute(),
  ]);
  const words = (rows: readonly Readonly<{ key: string; label: string }>[]) => new Map(rows.map(({ key, label }) => [key, label]));
  return { kind, round, partnership: name, periods: words(periods), statuses: words(statuses), answersTo: mailSender?.address ?? null };
}
