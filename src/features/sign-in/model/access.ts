import { actorAs, type Actor, type Post, type Role } from '#shared/actor.ts';

/** What an account has been given in one partnership. */
export type Access = Readonly<{
  partnershipId: number;
  roles: readonly Readonly<{ role: 'secretariat' | 'editor' | 'reader'; sectorId: number | null }>[];
  contact: Readonly<{ id: number; name: string }> | null;
}>;

export type Account = Readonly<{ id: number; name: string | null }>;

/** Who acts: all that the account has been given in this partnership and what its person is there. */
export function actorOf(account: Account, access: Access | undefined, posts: readonly Post[]): Actor {
  const sectorIds = (access?.roles ?? []).flatMap(({ role, sectorId }) => (role === 'editor' && sectorId !== null ? [sectorId] : []));
  return actorAs(foremost(access, posts), {
    name: access?.contact?.name ?? account.name,
    contactId: access?.contact?.id ?? null,
    posts,
    sectorIds,
    accountId: account.id,
  });
}

/** The first that holds, as history names it. */
function foremost(access: Access | undefined, posts: readonly Post[]): Role {
  const has = (wanted: Role): boolean => (access?.roles ?? []).some(({ role }) => role === wanted);
  if (has('secretariat')) return 'secretariat';
  if (has('editor')) return 'editor';
  if (posts.length > 0) return 'member';
  if (access?.contact) return 'contact';
  return has('reader') ? 'reader' : 'public';
}
