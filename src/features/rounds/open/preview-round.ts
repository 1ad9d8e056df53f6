import { sql } from 'kysely';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { isMailAddress } from '#shared/mail-address.ts';
import { keepsRounds } from '../policy.ts';
import { chosenItems } from './choose-items.ts';
import { readRoundInput } from './round-input.ts';

export type PreviewedContact = Readonly<{ contactId: number; name: string; role: string | null; hasAddress: boolean; items: number }>;

/** Who would get what. `withoutContact` are items that nobody is named for. */
export type RoundPreview = Readonly<{
  items: number;
  contacts: readonly PreviewedContact[];
  withoutContact: readonly Readonly<{ key: string; title: string }>[];
  /** nobody has said where the installation is reached: mails can have no links */
  needsAddress: boolean;
}>;

/** What opening a round would do; nothing is written. Throws as openRound does. */
export async function previewRound(deps: Deps, actor: Actor, raw: unknown): Promise<RoundPreview> {
  if (!keepsRounds(actor)) throw new AppError('forbidden');
  const input = await readRoundInput(deps.db, raw);
  const [{ rows: contacts }, { rows: items }] = await Promise.all([
    sql<Readonly<{ contactId: number; name: string; role: string | null; email: string | null; items: number }>>`
      select contacts.id as "contactId", contacts.name, contacts.role, contacts.email, count(*) as items
      from ${chosenItems(input)} chosen
      join item_contacts named on named.item_id = chosen.id
      join contacts on contacts.id = named.contact_id
      group by contacts.id order by contacts.name`.execute(deps.db),
    sql<Readonly<{ key: string; title: string; named: boolean }>>`
      select chosen.key, chosen.title, exists (select from item_contacts named where named.item_id = chosen.id) as named
      from ${chosenItems(input)} chosen order by chosen.position, chosen.id`.execute(deps.db),
  ]);
  if (items.length === 0) throw new AppError('round_asks_nothing');
  return {
    items: items.length,
    contacts: contacts.map(({ email, ...contact }) => ({ ...contact, hasAddress: email !== null && isMailAddress(email) })),
    withoutContact: items.filter(({ named }) => !named).map(({ key, title }) => ({ key, title })),
    needsAddress: (deps.address ?? null) === null,
  };
}
