import { sql } from 'kysely';
import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import type { EndableKind, NoticeSettings } from '../model/notice.ts';
import { ownContact } from '../own-contact.ts';

/** What a contact gets; as the defaults say where they have not chosen. */
export async function settingsOf(db: Db, contactId: number): Promise<NoticeSettings> {
  const { rows } = await sql<NoticeSettings>`
    select coalesce(s.mentions, true) as mentions, coalesce(s.version, 0) as version, c.email,
      case when s.contact_id is null then 1 else s.digest_day end as "digestDay"
    from contacts c left join notice_settings s on s.contact_id = c.id where c.id = ${contactId}`.execute(db);
  return rows[0] ?? { mentions: false, digestDay: null, version: 0, email: null };
}

/** The actor's own. Throws notice_needs_contact, forbidden. */
export async function showSettings(deps: Deps, actor: Actor): Promise<NoticeSettings> {
  const { id } = await ownContact(deps.db, actor);
  return settingsOf(deps.db, id);
}

const settingsInput = z.object({ mentions: z.boolean(), digestDay: z.int().min(1).max(7).nullable() });

/** Sets what the actor gets by mail. Throws notice_needs_contact, forbidden. */
export async function setSettings(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const { mentions, digestDay } = parseInput(settingsInput, raw);
  await inTransaction(deps.db, async (tx) => {
    const { id, partnershipId } = await ownContact(tx, actor);
    await sql`insert into notice_settings (contact_id, partnership_id, mentions, digest_day)
      values (${id}, ${partnershipId}, ${mentions}, ${digestDay}::smallint)
      on conflict (contact_id) do update set mentions = excluded.mentions, digest_day = excluded.digest_day,
        version = notice_settings.version + 1`.execute(tx);
    await recordAudit(tx, { partnershipId, actor, deed: 'notice.settings-set', subject: null, detail: { mentions, digestDay } });
  });
}

/** Ends one kind of mail to a contact; again changes nothing. */
export async function endMails(tx: Db, contactId: number, kind: EndableKind): Promise<void> {
  const column = sql.raw(kind === 'mentions' ? 'mentions' : 'digest_day');
  const ended = sql.raw(kind === 'mentions' ? 'false' : 'null');
  await sql`insert into notice_settings (contact_id, partnership_id, ${column})
    select id, partnership_id, ${ended} from contacts where id = ${contactId}
    on conflict (contact_id) do update set ${column} = ${ended}, version = notice_settings.version + 1`.execute(tx);
}
