import type { ForumName } from '#features/cases/index.ts';
import type { ForumSummary } from '#features/fora/index.ts';

/** The forum with this id as others speak of it. */
export function forumOf(fora: readonly ForumSummary[], forumId: number): ForumName | null {
  const forum = fora.find(({ id }) => id === forumId);
  return forum ? { id: forum.id, slug: forum.slug, name: forum.name, shortName: forum.shortName } : null;
}
