import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';

/** Sign-ins that have ended a month ago, that were begun and not completed a day ago, and setup links no longer of use. Gives how many. */
export async function forgetOldSessions(db: Db): Promise<number> {
  const gone = [
    await sql`delete from sessions where coalesce(ended_at, ends_at) < now() - interval '30 days'`.execute(db),
    await sql`delete from sign_ins_under_way where expires_at < now() - interval '1 day'`.execute(db),
    await sql`delete from setup_links where expires_at < now() - interval '30 days'`.execute(db),
  ];
  return gone.reduce((sum, { numAffectedRows }) => sum + Number(numAffectedRows ?? 0n), 0);
}

/** Those who asked to be let in and whom nobody answered for 90 days, or refused as long ago, with accounts that are nobody's. */
export async function forgetOldRequests(db: Db): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from join_requests where outcome is distinct from 'joined'
      and coalesce(settled_at, asked_at) < now() - interval '90 days'`.execute(db);
  await sql`delete from accounts a where a.created_at < now() - interval '90 days'
    and not exists (select from account_contacts c where c.account_id = a.id)
    and not exists (select from account_roles r where r.account_id = a.id)
    and not exists (select from join_requests j where j.account_id = a.id)
    and not exists (select from sessions s where s.account_id = a.id and s.ended_at is null and s.ends_at > now())`.execute(db);
  return Number(numAffectedRows ?? 0n);
}
