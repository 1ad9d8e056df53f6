import { demand, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import type { MailState, OutboxMail } from './model/mail.ts';
import { mailTables } from './tables.ts';

export type OutboxQuery = Readonly<{
  partnershipId: number;
  state?: MailState | undefined;
  /** only what was written about this address in here */
  about?: string | undefined;
  limit: number;
  offset: number;
}>;

export type Outbox = Readonly<{
  mails: readonly OutboxMail[];
  /** how many there are of each state, of what is asked about */
  counts: Readonly<Record<MailState, number>>;
}>;

/** What is to be sent and what was sent, the latest first, without what it says. Throws forbidden. */
export async function listMails(deps: Deps, viewer: Viewer, { partnershipId, state, about, limit, offset }: OutboxQuery): Promise<Outbox> {
  demand(viewer, 'mail.keep');
  const ofPartnership = mailTables(deps.db)
    .selectFrom('mails')
    .where('partnership_id', '=', partnershipId)
    .$if(about !== undefined, (query) => query.where('about', '=', about ?? ''));
  const [rows, counted] = await Promise.all([
    ofPartnership
      .select(['id', 'recipient', 'subject', 'because', 'about', 'at', 'attempts', 'next_at', 'sent_at', 'given_up_at', 'error', 'status'])
      .select((eb) => eb('calendar', 'is not', null).as('hasCalendar'))
      .$if(state === 'sent', (query) => query.where('sent_at', 'is not', null))
      .$if(state === 'given-up', (query) => query.where('sent_at', 'is', null).where('given_up_at', 'is not', null))
      .$if(state === 'waiting', (query) => query.where('sent_at', 'is', null).where('given_up_at', 'is', null))
      .orderBy('id', 'desc')
      .limit(limit)
      .offset(offset)
      .execute(),
    ofPartnership
      .select((eb) => [
        eb.fn.countAll<number>().as('all'),
        eb.fn.count<number>('sent_at').as('sent'),
        eb.fn.countAll<number>().filterWhere('sent_at', 'is', null).filterWhere('given_up_at', 'is not', null).as('givenUp'),
      ])
      .executeTakeFirstOrThrow(),
  ]);
  return {
    mails: rows.map(({ next_at, sent_at, given_up_at, hasCalendar, ...row }) => {
      const its = stateOf(sent_at, given_up_at);
      return { ...row, hasCalendar: Boolean(hasCalendar), state: its, nextAt: its === 'waiting' ? next_at : null, sentAt: sent_at };
    }),
    counts: { waiting: counted.all - counted.sent - counted.givenUp, sent: counted.sent, 'given-up': counted.givenUp },
  };
}

function stateOf(sentAt: string | null, givenUpAt: string | null): MailState {
  if (sentAt !== null) return 'sent';
  return givenUpAt === null ? 'waiting' : 'given-up';
}
