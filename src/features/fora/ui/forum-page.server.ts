import { page } from '#web/server/page.ts';
import { keepsFora, listToldChanges, showForum } from '../index.ts';

export const loader = page(async ({ deps, viewer, params }) => {
  const forum = await showForum(deps, viewer, params['forum'] ?? '');
  const aside = (await deps.aside?.(deps, viewer, 'forum', forum.id)) ?? null;
  return { forum, aside, changes: await listToldChanges(deps, viewer, 'forum', [forum.id]), keeps: keepsFora(viewer) };
});
