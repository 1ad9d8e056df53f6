import { redirect } from 'react-router';
import { listContacts, listOrganisations, listParties } from '#features/people/index.ts';
import { page } from '#web/server/page.ts';
import { readForm } from '#web/server/read-form.ts';
import { keepsFora, showForum } from '../index.ts';
import { numberOrNull } from './edit/form-values.server.ts';
import { performSeatAct } from './edit/perform-seat-act.server.ts';
import { conflict, refusal } from './edit/refusal.server.ts';
import { seatValues } from './edit/seat-values.ts';

/** `choices` is null for everybody but those who keep the fora. */
export const loader = page(async ({ deps, viewer, params }) => {
  const forum = await showForum(deps, viewer, params['forum'] ?? '');
  if (!keepsFora(viewer)) return { forum, choices: null };
  const { id } = forum.partnership;
  const [parties, organisations, contacts] = await Promise.all([
    listParties(deps.db, id),
    listOrganisations(deps.db, id),
    listContacts(deps.db, viewer),
  ]);
  const named = (list: readonly Readonly<{ id: number; name: string }>[]) => list.map((one) => ({ id: one.id, name: one.name }));
  const persons = contacts.filter(({ partnershipId }) => partnershipId === id).map(({ name }) => name);
  return { forum, choices: { parties: named(parties), organisations: named(organisations), persons } };
});

export const action = page(async (args) => {
  const form = await readForm(args.request);
  const slug = args.params['forum'] ?? '';
  try {
    const seat = numberOrNull(form, 'seat');
    const chosen = seat && form.get('act') !== 'remove' ? `plass=${seat}&` : '';
    const outcome = await performSeatAct(args, slug, form);
    if (outcome === 'done') return redirect(`${args.url.pathname}?${chosen}lagret=1`);
    const { seats } = await showForum(args.deps, args.viewer, slug);
    const now = seats.find(({ id }) => id === seat);
    return conflict(args, form, now ? seatValues(now) : {});
  } catch (error) {
    return refusal(error, args, form);
  }
});
