import { sql } from 'kysely';
import type { SignInSettings } from '#platform/config/sign-in-settings.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import type { Access, Account } from '../model/access.ts';
import { signInTables } from '../tables.ts';
import { hashOf } from '../store/words.ts';
import type { Session } from './session.ts';

/** How often it is written down that somebody is still here, in milliseconds. */
const seenEvery = 60_000;

const wordShape = /^[A-Za-z0-9_-]{43}$/;

type Row = Omit<Session, 'account' | 'access'> & Readonly<{ account: Account | null; access: readonly Access[] | null }>;

/** The session that a word opens, null where it opens none: one query, and a write at most once a minute. */
export async function findSession(deps: Deps, word: string, kinds: readonly Session['kind'][]): Promise<Session | null> {
  const { signIn } = deps;
  if (!signIn || !wordShape.test(word)) return null;
  return inScope('all', async () => {
    const { rows } = await sql<Row>`
      select s.id, s.kind, s.last_seen_at as "lastSeenAt",
        case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name) end as account,
        (select jsonb_agg(jsonb_build_object(
          'partnershipId', j.partnership_id,
          'roles', coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'sectorId', r.sector_id))
            from account_roles r
            where r.account_id = a.id and r.partnership_id = j.partnership_id and r.ended_at is null), '[]'),
          'contact', (select jsonb_build_object('id', c.id, 'name', c.name)
            from account_contacts t join contacts c on c.id = t.contact_id
            where t.account_id = a.id and t.partnership_id = j.partnership_id and t.ended_at is null)))
          from join_requests j where j.account_id = a.id) as access
      from sessions s left join accounts a on a.id = s.account_id
      where s.word_hash = ${hashOf(word)} and s.kind in (${sql.join([...kinds])})
        and s.ended_at is null and s.ends_at > now() and ${stillHere(signIn)}`.execute(deps.db);
    const [row] = rows;
    if (!row) return null;
    await noteSeen(deps, row);
    return { ...row, access: row.access ?? [] };
  });
}

/** A program has no idle time: it is bounded by its end alone. */
export function stillHere({ idleMinutes }: SignInSettings) {
  return sql<boolean>`(kind = 'program' or last_seen_at > now() - make_interval(mins => ${idleMinutes}))`;
}

async function noteSeen(deps: Deps, { id, lastSeenAt }: Row): Promise<void> {
  if (Date.now() - Date.parse(lastSeenAt) < seenEvery) return;
  await signInTables(deps.db).updateTable('sessions').set({ last_seen_at: new Date() }).where('id', '=', id).execute();
}
