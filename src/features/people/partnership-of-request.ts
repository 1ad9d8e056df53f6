import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { keptUntilChange } from '#platform/kept-until-change.ts';
import type { Language } from '#shared/language.ts';
import { peopleTables } from './tables.ts';

/** What can be said of a partnership to one who has not come to any yet. `host` is its own, without port. */
export type NamedPartnership = Readonly<{ id: number; slug: string; name: string; language: Language; host: string | null }>;

/** `host` as the Host header says it; `chosen` is the slug that the person chose, null where they have not. */
export type Asked = Readonly<{ host: string | undefined; chosen: string | null }>;

/** `by` is what it follows from; by 'choice' the same address is answered in another partnership to one who chose that. */
export type PartnershipOfRequest = Readonly<{ partnership: NamedPartnership; by: 'host' | 'only' | 'choice' }>;

/**
 * The partnership that a request is answered in: that of the host, else the only one there is, else the chosen one.
 * 'none' where there is none yet, 'choose' where the person has to say which.
 */
export async function partnershipOf(deps: Deps, { host, chosen }: Asked): Promise<PartnershipOfRequest | 'choose' | 'none'> {
  const all = await nameAllPartnerships(deps);
  const name = hostName(host);
  const ofHost = all.find((partnership) => partnership.host !== null && partnership.host === name);
  const [only, ...others] = all;
  if (ofHost) return { partnership: ofHost, by: 'host' };
  if (!only) return 'none';
  if (others.length === 0) return { partnership: only, by: 'only' };
  const partnership = all.find(({ slug }) => slug === chosen);
  return partnership ? { partnership, by: 'choice' } : 'choose';
}

/** The hosts that partnerships have of their own, without port: the program answers to their names too. */
export async function partnershipHosts(deps: Deps): Promise<readonly string[]> {
  return (await nameAllPartnerships(deps)).flatMap(({ host }) => host ?? []);
}

/** All partnerships of the installation by name, whatever the scope: names are all that is told of those one is not in. */
export function nameAllPartnerships(deps: Deps): Promise<readonly NamedPartnership[]> {
  return inScope('all', () =>
    keptUntilChange(deps, 'all partnerships', () =>
      peopleTables(deps.db).selectFrom('partnerships').select(['id', 'slug', 'name', 'language', 'host']).orderBy('name').execute(),
    ),
  );
}

/** A Host header without its port. */
export function hostName(host: string | undefined): string {
  return (host ?? '').toLowerCase().replace(/:\d{1,5}$/, '');
}
