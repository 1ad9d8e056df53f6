import { listPartnerships } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';

/** The partnership with this slug; undefined for all where none is named, 0 (which none has) for one that is not there. */
export async function partnershipId(deps: Deps, slug: string | undefined): Promise<number | undefined> {
  if (slug === undefined) return undefined;
  return (await listPartnerships(deps.db)).find((partnership) => partnership.slug === slug)?.id ?? 0;
}
