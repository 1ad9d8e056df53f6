import { sql } from 'kysely';
import { enqueueMails, type NewMail } from '#features/mail/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Language } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { noticeMailWords as words } from '../mail-words.ts';

/** A comment in which somebody is mentioned. `from` is who wrote it, as it is told; `about` the address of the comment in here. */
export type Mention = Readonly<{
  commentId: number;
  partnershipId: number;
  contactIds: readonly number[];
  from: string;
  item: string;
  text: string;
  about: string;
  base: string | null;
}>;

type Mentioned = Readonly<{ id: number; email: string; language: Language }>;

const longestQuote = 1000;

/**
 * Tells those who are mentioned, where they want it and have an address, inside the transaction of the comment; nobody is
 * told twice of the same. `unsubscribe` are the addresses that end such mails (unsubscribeAddresses). Gives how many were new.
 */
export async function writeMentionMails(tx: Db, mention: Mention, unsubscribe: ReadonlyMap<number, string>): Promise<number> {
  const { commentId, partnershipId, from, item, about, base } = mention;
  const { rows } = await sql<Mentioned>`
    select c.id, c.email, p.language from contacts c join partnerships p on p.id = c.partnership_id
    left join notice_settings s on s.contact_id = c.id
    where c.id = any(${[...mention.contactIds]}::bigint[]) and c.partnership_id = ${partnershipId}
      and c.email is not null and coalesce(s.mentions, true)`.execute(tx);
  const mails = rows.map(({ id, email, language }): NewMail => {
    const say = (text: (typeof words)[keyof typeof words], params = {}): string => formatMessage(text[language], params, language);
    return {
      partnershipId,
      key: `comments/${commentId}/mention/${id}`,
      contactId: id,
      recipient: email,
      language,
      subject: say(words.mentionSubject, { from, item }),
      text: [
        say(words.mention, { from, item }),
        quoted(mention.text),
        ...(base === null ? [] : [say(words.readAndAnswer, { address: `${base}${about}` })]),
      ].join('\n\n'),
      because: say(words.becauseMentioned, { from }),
      unsubscribe: unsubscribe.get(id) ?? null,
      about,
      calendar: null,
    };
  });
  return enqueueMails(tx, mails);
}

function quoted(text: string): string {
  const shown = text.length <= longestQuote ? text : `${text.slice(0, longestQuote).toWellFormed().trimEnd()} …`;
  return shown
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}
