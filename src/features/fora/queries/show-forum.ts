import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { ForumSummary, ShownForum } from '../model/forum-view.ts';
import { readTables } from '../store/read-tables.ts';
import { readFora } from './list-fora.ts';
import { listSeats } from './list-seats.ts';
import { loadMandates } from './load-mandates.ts';
import { loadRhythms } from './load-rhythms.ts';
import { loadRotations } from './load-rotations.ts';

/** A forum with its mandates, seats, rotations and rhythms as the viewer may see them on the day. Throws forum_not_found. */
export async function showForum(deps: Deps, viewer: Viewer, slug: string, today = osloToday()): Promise<ShownForum> {
  const { db } = deps;
  const row = await readTables(db)
    .selectFrom('fora')
    .innerJoin('partnerships', 'partnerships.id', 'fora.partnership_id')
    .select(['fora.id', 'partnerships.id as partnershipId', 'partnerships.slug as partnershipSlug', 'partnerships.name as partnershipName'])
    .select(['about', 'secretariat', 'case_pattern as casePattern', 'source', 'version', 'updated_at as updatedAt'])
    .where('fora.slug', '=', slug)
    .executeTakeFirst();
  const all = row ? await readFora(db, row.partnershipId, today) : [];
  const summary = all.find(({ id }) => id === row?.id);
  if (!row || !summary) throw new AppError('forum_not_found', { forum: slug });
  const [mandates, seats, rotations, rhythms] = await Promise.all([
    loadMandates(db, row.id, today),
    listSeats(db, viewer, row.id, today),
    loadRotations(db, row.id, today),
    loadRhythms(db, viewer, summary, today),
  ]);
  const { partnershipId, partnershipSlug, partnershipName, ...facts } = row;
  return {
    ...summary,
    ...facts,
    partnership: { id: partnershipId, slug: partnershipSlug, name: partnershipName },
    parent: linkTo(all, summary.parentId),
    reportsTo: linkTo(all, summary.reportsToId),
    children: all.filter(({ parentId }) => parentId === row.id),
    mandates,
    seats,
    rotations,
    rhythms,
  };
}

function linkTo(all: readonly ForumSummary[], id: number | null) {
  const found = all.find((forum) => forum.id === id);
  return found ? { id: found.id, slug: found.slug, name: found.name, shortName: found.shortName } : null;
}
