import { listPartnerships, type Partnership } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';

export type ChosenPartnership = Readonly<{ partnership: Partnership; all: readonly Partnership[] }>;

/**
 * The partnership that `?helsefellesskap=` names, else the first by name; null where the installation has none yet.
 * Throws not_found for a name that does not exist.
 */
export async function choosePartnership(deps: Deps, url: URL): Promise<ChosenPartnership | null> {
  const all = await listPartnerships(deps.db);
  const slug = url.searchParams.get('helsefellesskap');
  const partnership = slug === null || slug === '' ? all[0] : all.find((entry) => entry.slug === slug);
  if (partnership) return { partnership, all };
  if (slug) throw new AppError('not_found');
  return null;
}
