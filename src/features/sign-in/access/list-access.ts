import { sql } from 'kysely';
import { demand, listContactAddresses, listSectors, type Viewer } from '#features/people/index.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { groupBy } from '#shared/group-by.ts';
import { suggestContacts, type Suggestion } from '../model/suggest-contacts.ts';
import { signInTables } from '../tables.ts';

/** Who has signed in, as the secretariat may know them: the e-mail address is what they or their employer once wrote. */
type Told = Readonly<{
  accountId: number;
  name: string | null;
  email: string | null;
  signedInWith: readonly Readonly<{ provider: string; organisation: string | null; at: string }>[];
}>;

export type AccessRequest = Told & Readonly<{ askedAt: string; outcome: 'refused' | null; suggestions: readonly Suggestion[] }>;

export type GivenRole = Readonly<{ id: number; role: 'secretariat' | 'editor' | 'reader'; sector: string | null }>;

export type AccessHolder = Told & Readonly<{ contact: Readonly<{ id: number; name: string }> | null; roles: readonly GivenRole[] }>;

export type AccessList = Readonly<{ requests: readonly AccessRequest[]; holders: readonly AccessHolder[] }>;

type Row = Readonly<{
  accountId: number;
  name: string | null;
  email: string | null;
  askedAt: string;
  outcome: 'joined' | 'refused' | null;
  contactId: number | null;
  contactName: string | null;
}>;

/** Who has asked to come in, with whom they may be, and who has access to a partnership. Throws forbidden. */
export async function listAccess(deps: Deps, viewer: Viewer, partnershipId: number): Promise<AccessList> {
  demand(viewer, 'access.keep');
  const { rows } = await sql<Row>`
    select a.id as "accountId", a.name, a.email, j.asked_at as "askedAt", j.outcome, c.id as "contactId", c.name as "contactName"
    from join_requests j join accounts a on a.id = j.account_id
    left join account_contacts t on t.account_id = a.id and t.partnership_id = j.partnership_id and t.ended_at is null
    left join contacts c on c.id = t.contact_id
    where j.partnership_id = ${partnershipId}
    order by j.asked_at, a.id limit 2000`.execute(deps.db);
  const ids = rows.map(({ accountId }) => accountId);
  const [identities, roles, contacts] = await Promise.all([
    identitiesOf(deps, ids),
    rolesOf(deps, partnershipId),
    listContactAddresses(deps.db, partnershipId),
  ]);
  const told = rows.map(({ accountId, name, email, ...row }) => ({
    row,
    told: { accountId, name, email, signedInWith: identities.get(accountId) ?? [] },
  }));
  return {
    requests: told
      .filter(({ row }) => row.outcome !== 'joined')
      .map(({ row, told: who }) => ({
        ...who,
        askedAt: row.askedAt,
        outcome: row.outcome === 'refused' ? ('refused' as const) : null,
        suggestions: suggestContacts(who, contacts),
      })),
    holders: told
      .filter(({ row }) => row.outcome === 'joined')
      .map(({ row, told: who }) => ({
        ...who,
        contact: row.contactId === null || row.contactName === null ? null : { id: row.contactId, name: row.contactName },
        roles: roles.get(who.accountId) ?? [],
      })),
  };
}

async function identitiesOf(deps: Deps, ids: readonly number[]): Promise<ReadonlyMap<number, Told['signedInWith']>> {
  if (ids.length === 0) return new Map();
  const rows = await inScope('all', () =>
    signInTables(deps.db)
      .selectFrom('account_identities')
      .select(['account_id', 'provider', 'organisation', 'signed_in_at as at'])
      .where('account_id', 'in', [...ids])
      .orderBy('id')
      .execute(),
  );
  return new Map([...groupBy(rows, (row) => row.account_id)].map(([id, of]) => [id, of.map(({ account_id: _id, ...rest }) => rest)]));
}

async function rolesOf(deps: Deps, partnershipId: number): Promise<ReadonlyMap<number, readonly GivenRole[]>> {
  const [rows, sectors] = await Promise.all([
    signInTables(deps.db)
      .selectFrom('account_roles')
      .select(['id', 'account_id', 'role', 'sector_id'])
      .where('partnership_id', '=', partnershipId)
      .where('ended_at', 'is', null)
      .orderBy('id')
      .execute(),
    listSectors(deps.db, partnershipId),
  ]);
  const nameOf = new Map(sectors.map(({ id, name }) => [id, name]));
  return new Map(
    [...groupBy(rows, (row) => row.account_id)].map(([id, of]) => [
      id,
      of.map((row) => ({ id: row.id, role: row.role, sector: row.sector_id === null ? null : (nameOf.get(row.sector_id) ?? null) })),
    ]),
  );
}
