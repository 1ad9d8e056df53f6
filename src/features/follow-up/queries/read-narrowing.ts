import { listFora, type ForumSummary } from '#features/fora/index.ts';
import { findShownPersons, type ShownPerson, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { Narrowing } from '../model/narrow.ts';
import type { MatterKind } from '../model/matter.ts';
import type { Urgency } from '../model/urgency.ts';

type Asked = Readonly<{
  partnershipId: number;
  forum?: string | undefined;
  sector?: string | undefined;
  person?: number | undefined;
  kind?: MatterKind | undefined;
  urgency?: Urgency | undefined;
}>;

export type ReadNarrowing = Readonly<{
  narrowing: Narrowing;
  fora: readonly ForumSummary[];
  person: ShownPerson | null;
}>;

/**
 * What was asked for, with the fora it names. Throws forum_not_found, not_found for a sector of no forum, and
 * person_not_found for somebody whose name the viewer may not see: then nobody's matters can be gathered by person.
 */
export async function readNarrowing(deps: Deps, viewer: Viewer, asked: Asked): Promise<ReadNarrowing> {
  const fora = await listFora(deps, viewer, asked.partnershipId);
  const { forum, sector } = asked;
  if (forum !== undefined && !fora.some(({ slug }) => slug === forum)) throw new AppError('forum_not_found', { forum });
  if (sector !== undefined && !fora.some((entry) => entry.sector?.slug === sector)) throw new AppError('not_found');
  const chosen = fora.filter(
    (entry) => (forum === undefined || entry.slug === forum) && (sector === undefined || entry.sector?.slug === sector),
  );
  const person = asked.person === undefined ? null : await findNamed(deps, viewer, asked.person);
  const isNarrowed = forum !== undefined || sector !== undefined;
  return {
    narrowing: {
      forumIds: isNarrowed ? new Set(chosen.map(({ id }) => id)) : null,
      personId: person?.id ?? null,
      kind: asked.kind ?? null,
      urgency: asked.urgency ?? null,
    },
    fora,
    person,
  };
}

async function findNamed(deps: Deps, viewer: Viewer, id: number): Promise<ShownPerson> {
  const person = (await findShownPersons(deps.db, viewer, [id])).get(id);
  if (!person || person.name === null) throw new AppError('person_not_found');
  return person;
}
