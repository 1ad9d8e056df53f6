import { forgetOldMails } from '#features/mail/index.ts';
import { forgetOldRequests, forgetOldSessions } from '#features/sign-in/index.ts';
import { forgetOldEntries } from '#platform/audit/forget-old-entries.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Job } from '#platform/jobs/job.ts';
import type { RetentionId } from '../model/retention-rules.ts';

/** How each rule is carried out; null where the feature itself does it while it works. */
const carriedOut: Readonly<Record<RetentionId, ((db: Db) => Promise<number>) | null>> = {
  sessions: forgetOldSessions,
  requests: forgetOldRequests,
  mails: forgetOldMails,
  deliveries: null,
  reviews: null,
  uploads: null,
  record: forgetOldEntries,
};

/** Takes away what has been kept as long as the rules say: each rule in a transaction of its own, every day. */
export const forgetOld: Job = {
  name: 'forget-old',
  every: 86_400,
  longest: 1800,
  async work({ db }) {
    for (const forget of Object.values(carriedOut)) if (forget) await inTransaction(db, forget);
  },
};
