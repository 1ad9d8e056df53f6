import type { Generated, Kysely } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import type { MaybeMoment, Timestamp } from '#platform/db/table-types.ts';
import type { MailError } from './model/mail.ts';

export type MailTables = {
  mails: {
    id: Generated<number>;
    partnership_id: number;
    key: string;
    contact_id: number | null;
    recipient: string;
    language: 'nb' | 'nn' | 'en';
    subject: string;
    text: string;
    because: string;
    unsubscribe: string | null;
    about: string | null;
    calendar: string | null;
    calendar_method: 'REQUEST' | 'CANCEL' | 'PUBLISH' | null;
    attempts: Generated<number>;
    next_at: Timestamp;
    taken_until: MaybeMoment;
    told_at: MaybeMoment;
    sent_at: MaybeMoment;
    given_up_at: MaybeMoment;
    error: MailError | null;
    status: number | null;
    at: Timestamp;
  };
};

/** The database seen with this feature's tables. */
export function mailTables(db: Db): Kysely<MailTables> {
  return db as Kysely<MailTables>;
}
