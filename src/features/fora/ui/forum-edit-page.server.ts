import { redirect } from 'react-router';
import { listOrganisations, listParties, listSectors } from '#features/people/index.ts';
import { page } from '#web/server/page.ts';
import { readForm } from '#web/server/read-form.ts';
import { keepsFora, listFora, listLevels, showForum } from '../index.ts';
import { performForumAct } from './edit/perform-forum-act.server.ts';
import { forumValues } from './edit/forum-values.ts';
import { conflict, refusal } from './edit/refusal.server.ts';

/** Null for everybody but those who keep the fora. */
export const loader = page(async ({ deps, viewer, params }) => {
  const forum = await showForum(deps, viewer, params['forum'] ?? '');
  if (!keepsFora(viewer)) return { forum, choices: null };
  const { id } = forum.partnership;
  const [fora, levels, sectors, parties, organisations] = await Promise.all([
    listFora(deps, viewer, id),
    listLevels(deps.db, id),
    listSectors(deps.db, id),
    listParties(deps.db, id),
    listOrganisations(deps.db, id),
  ]);
  const named = (list: readonly Readonly<{ id: number; name: string }>[]) => list.map((one) => ({ id: one.id, name: one.name }));
  return {
    forum,
    choices: {
      fora: fora.filter((other) => other.id !== forum.id),
      levels,
      sectors: sectors.map(({ name }) => name),
      parties: named(parties),
      organisations: named(organisations),
    },
  };
});

export const action = page(async (args) => {
  const form = await readForm(args.request);
  const slug = args.params['forum'] ?? '';
  try {
    const outcome = await performForumAct(args, slug, form);
    if (outcome === 'conflict') return conflict(args, form, forumValues(await showForum(args.deps, args.viewer, slug)));
    return redirect(`${args.url.pathname}?lagret=1`);
  } catch (error) {
    return refusal(error, args, form);
  }
});
