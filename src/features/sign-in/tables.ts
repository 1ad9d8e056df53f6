import type { Generated, Kysely } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import type { MaybeMoment, Moment, Timestamp } from '#platform/db/table-types.ts';

export type SignInTables = {
  accounts: { id: Generated<number>; name: string | null; email: string | null; created_at: Timestamp };
  account_identities: {
    id: Generated<number>;
    account_id: number;
    issuer: string;
    subject: string;
    provider: string;
    email: string | null;
    organisation: string | null;
    signed_in_at: Timestamp;
  };
  sessions: {
    id: Generated<number>;
    kind: 'browser' | 'setup' | 'program';
    account_id: number | null;
    word_hash: string;
    name: string | null;
    agent: string | null;
    provider: string | null;
    id_token: string | null;
    provider_session: string | null;
    created_at: Timestamp;
    last_seen_at: Timestamp;
    ends_at: Moment;
    ended_at: MaybeMoment;
    why_ended: 'signed_out' | 'by_owner' | 'replaced' | 'left' | 'by_provider' | null;
  };
  sign_ins_under_way: {
    state_hash: string;
    browser_hash: string;
    provider: string;
    nonce: string;
    code_verifier: string;
    return_to: string;
    setup_session_id: number | null;
    setup_partnership_id: number | null;
    expires_at: Moment;
  };
  setup_links: { id: Generated<number>; word_hash: string; created_at: Timestamp; expires_at: Moment; used_at: MaybeMoment };
  join_requests: {
    id: Generated<number>;
    partnership_id: number;
    account_id: number;
    asked_at: Timestamp;
    settled_at: MaybeMoment;
    settled_by: string | null;
    outcome: 'joined' | 'refused' | null;
  };
  account_contacts: {
    id: Generated<number>;
    partnership_id: number;
    account_id: number;
    contact_id: number;
    confirmed_by: string | null;
    confirmed_at: Timestamp;
    ended_at: MaybeMoment;
  };
  account_roles: {
    id: Generated<number>;
    partnership_id: number;
    account_id: number;
    role: 'secretariat' | 'editor' | 'reader';
    sector_id: number | null;
    given_by: string | null;
    given_at: Timestamp;
    ended_by: string | null;
    ended_at: MaybeMoment;
  };
};

/** The database seen with this feature's tables. */
export function signInTables(db: Db): Kysely<SignInTables> {
  return db as Kysely<SignInTables>;
}
