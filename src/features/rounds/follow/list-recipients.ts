import { sql, type RawBuilder } from 'kysely';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { FollowedRecipient, RecipientState } from '../model/follow-views.ts';
import { keepsRounds } from '../policy.ts';

export const mailFilters = ['failed', 'no-address'] as const;

export type RecipientFilter = Readonly<{
  state?: RecipientState | undefined;
  mail?: (typeof mailFilters)[number] | undefined;
  /** part of a name or an address */
  q?: string | undefined;
}>;

type Paging = Readonly<{ limit: number; offset: number }>;

/** A page of those who are asked in a round, by name, and how many meet the filter. Throws forbidden. */
export async function listRecipients(
  deps: Deps,
  viewer: Viewer,
  roundId: number,
  filter: RecipientFilter,
  { limit, offset }: Paging,
): Promise<Readonly<{ recipients: readonly FollowedRecipient[]; total: number }>> {
  if (!keepsRounds(viewer)) throw new AppError('forbidden');
  const met = whereMet(roundId, filter);
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<FollowedRecipient>`
      select who.id, who.contact_id as "contactId", who.name, who.email, p.asked, p.answered, p.state,
        (select s.name from round_requests q join round_recipients s on s.id = q.from_recipient_id
          where q.recipient_id = who.id and q.withdrawn_at is null limit 1) as "from",
        case when m.id is null then 'none' when m.sent_at is not null then 'sent' when m.given_up_at is not null then 'failed'
          else 'waiting' end as mail,
        m.error as "mailError", m.status as "mailStatus"
      from (
        select who.* from round_recipients who join round_recipient_progress p on p.recipient_id = who.id
        where ${met} order by who.name, who.id limit ${limit} offset ${offset}
      ) who
      join round_recipient_progress p on p.recipient_id = who.id
      left join mails m on m.key = who.mail_key
      order by who.name, who.id`.execute(deps.db),
    countOf(roundId, filter).execute(deps.db),
  ]);
  return { recipients: rows, total: counted[0]?.n ?? 0 };
}

/** Who is asked is only looked up where the filter is of that. */
function countOf(roundId: number, filter: RecipientFilter): RawBuilder<Readonly<{ n: number }>> {
  if (filter.mail || filter.q)
    return sql`select count(*) as n from round_recipients who join round_recipient_progress p on p.recipient_id = who.id
      where ${whereMet(roundId, filter)}`;
  return sql`select count(*) as n from round_recipient_progress where round_id = ${roundId}
    ${filter.state ? sql`and state = ${filter.state}` : sql``}`;
}

function whereMet(roundId: number, { state, mail, q = '' }: RecipientFilter): RawBuilder<unknown> {
  const conditions = [sql`who.round_id = ${roundId} and p.round_id = ${roundId}`];
  if (state) conditions.push(sql`p.state = ${state}`);
  if (mail === 'no-address') conditions.push(sql`who.email is null`);
  if (mail === 'failed')
    conditions.push(
      sql`who.mail_key in (select key from mails where about = ${`/runder/${roundId}`} and sent_at is null and given_up_at is not null)`,
    );
  if (q) conditions.push(sql`position(lower(${q}::text) in lower(concat(who.name, ' ', who.email))) > 0`);
  return sql.join(conditions, sql` and `);
}
